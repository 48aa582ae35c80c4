/** How well an opponent plays. */
export const LEVELS = ['novice', 'practised', 'expert'] as const;
export type Level = (typeof LEVELS)[number];

/** Who holds a seat. */
export type Occupant =
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'opponent'; readonly level: Level };

export function isLevel(word: unknown): word is Level {
  return typeof word === 'string' && (LEVELS as readonly string[]).includes(word);
}

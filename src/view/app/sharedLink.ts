/** What stands before a whole game in an address. In the fragment, which browsers keep to themselves. */
export const FRAGMENT = '#game=';

/** The game that an address's fragment holds, as text; null when it holds none. */
export function sharedText(hash: string): string | null {
  return hash.startsWith(FRAGMENT) ? hash.slice(FRAGMENT.length) : null;
}

import type { Nation } from './nations.ts';

/** The measures that a facilitator's own headline may move, each a little (`rules/told.ts` says how much). */
export const TOLD_MEASURES = ['tension', 'openness', 'prosperity', 'enthusiasm', 'skepticism'] as const;
export type ToldMeasure = (typeof TOLD_MEASURES)[number];

/** The one small thing that a headline of the facilitator's own moves. */
export interface ToldShift {
  readonly measure: ToldMeasure;
  /** Whose, of a nation's measure; null for one of the world. */
  readonly of: Nation | 'everyone' | null;
  /** Points, above or below 0. */
  readonly amount: number;
}

/** What whoever leads a table does in its game; nobody who sits at it can. */
export type Intervention =
  /** Tells a piece of the scenario's own news that has not come yet. */
  | { readonly kind: 'news'; readonly id: string }
  /** Tells a headline of its own. */
  | { readonly kind: 'headline'; readonly text: string; readonly shift: ToldShift | null }
  /** Lets the room rate arguments, this far from what the evidence says, in thousandths; 0 lets it no more. */
  | { readonly kind: 'ratings'; readonly within: number }
  /** The room's rating of an argument on the flow, by its claim, in thousandths. */
  | { readonly kind: 'rating'; readonly claim: string; readonly base: number }
  /** Opens the ballots of a debate in which the room rates: all has been said. */
  | { readonly kind: 'ballots' };

/** An argument's base score as the room rated it. */
export interface Rating {
  /** By id: nobody makes a claim twice in a debate. */
  readonly claim: string;
  /** In thousandths. */
  readonly base: number;
}

const OWN = 'headline:';

/** What names a told piece of news wherever news goes by an id: the item's, or the headline itself. */
export function toldId(told: Extract<Intervention, { kind: 'news' | 'headline' }>): string {
  return told.kind === 'news' ? told.id : `${OWN}${told.text}`;
}

/** The facilitator's own headline that such a name holds; null for a piece of the scenario's news. */
export function ownHeadline(id: string): string | null {
  return id.startsWith(OWN) ? id.slice(OWN.length) : null;
}

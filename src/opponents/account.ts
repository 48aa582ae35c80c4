import type { Mind } from './mind.ts';
import { type Reason, reasonFrom } from './reasons.ts';
import type { Account, Tally } from './terms.ts';

/** A part of a decision whose account is drawn up only if somebody asks for it. */
export interface Part {
  /** How much it weighs among the parts; the decision's reason is that of the weightiest. */
  readonly weight: number;
  readonly account: () => Account;
}

/** A part that is accounted for by a tally of all that was weighed. */
export function partOf(
  mind: Mind,
  subject: string,
  weight: number,
  tally: () => Tally,
  choice: string | null = null,
): Part {
  return {
    weight,
    account: () => {
      const drawn = tally();
      return { subject, terms: drawn.terms, score: drawn.score, reason: reasonFrom(mind, drawn, choice) };
    },
  };
}

/** A part that consists in leaving something: its reason is known without a tally. */
export function plainPart(subject: string, reason: Reason, terms: Account['terms'] = {}): Part {
  let score = 0;
  for (const amount of Object.values(terms)) score += amount;
  return { weight: score, account: () => ({ subject, terms, score, reason }) };
}

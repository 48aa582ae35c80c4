import type { Offer } from '../vocabulary/talk.ts';
import type { Mind } from './mind.ts';
import { type Reason, type ReasonKey, reasonFrom, refusalFrom } from './reasons.ts';
import type { Account, Tally } from './terms.ts';

/** A part of a decision whose account is drawn up only if somebody asks for it. */
export interface Part {
  /** How much it weighs among the parts; the decision's reason is that of the weightiest. */
  readonly weight: number;
  /** The choice that it speaks of, by code; null for offers, stakes, bids and doing nothing. */
  readonly choice: string | null;
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
    choice,
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
  return { weight: score, choice: null, account: () => ({ subject, terms, score, reason }) };
}

/** Something that was put to a seat and turned down; its account is drawn up only if somebody asks for it. */
export interface Refusal {
  readonly offer: Offer;
  readonly account: () => Account;
}

/** A refusal of what was weighed: its reason is what spoke most against it. */
export function refusalOf(mind: Mind, offer: Offer, tally: () => Tally): Refusal {
  return {
    offer,
    account: () => {
      const drawn = tally();
      const reason = refusalFrom(mind, drawn);
      return { subject: subjectOfNo(offer), terms: drawn.terms, score: drawn.score, reason };
    },
  };
}

/** A refusal of what did not even come to be weighed. */
export function plainRefusal(offer: Offer, key: ReasonKey): Refusal {
  const reason: Reason = { key, choice: null, params: {} };
  return { offer, account: () => ({ subject: subjectOfNo(offer), terms: {}, score: 0, reason }) };
}

function subjectOfNo({ act, by }: Offer): string {
  return `answer:no:${act}:${by}`;
}

import { CHOICES, type Choice, type ChoiceKind } from './choices.ts';
import type { ResolutionId, Side } from './debate.ts';
import type { Intervention } from './facilitator.ts';
import type { Nation } from './nations.ts';

/** The two-sided acts whose consent is found in Talk; each but `pledge` is delivered by the giver's choice. */
export const ACTS = ['loan', 'exchange', 'laboratory', 'truce', 'place', 'found', 'pledge'] as const;
export type Act = (typeof ACTS)[number];

/** What each side of a pledge undertakes, and by the end of which turn (counted from 1). */
export interface PledgeTerms {
  /** The deed the offering side promises. */
  readonly mine: string;
  /** The deed it wants in return. */
  readonly yours: string;
  readonly due: number;
}

/** An offer ("we give") or a request ("you give") put on the table in Talk. */
export interface Offer {
  readonly by: Nation;
  readonly to: Nation;
  readonly act: Act;
  /** Who would deliver: `give`, the one who speaks; `ask`, the one who is spoken to. */
  readonly role: 'give' | 'ask';
  readonly terms?: PledgeTerms;
}

/** An offer that was accepted: binding on the giver this year. */
export interface Deal {
  readonly act: Exclude<Act, 'pledge'>;
  readonly giver: Nation;
  readonly receiver: Nation;
}

/** The slip of Talk's first half. */
export interface OfferSlip {
  readonly phase: 'offer';
  readonly offers: readonly Offer[];
  /** Which of the cabinet's two answers; null when it asks nothing. */
  readonly counsel: 0 | 1 | null;
}

/** The slip of Talk's second half. */
export interface AnswerSlip {
  readonly phase: 'answer';
  /** One for each offer addressed to this seat, in the order they stand on the table. */
  readonly answers: readonly boolean[];
  /** The choice it announces, by code; null is silence, which costs. */
  readonly word: string | null;
}

export interface Stake {
  readonly on: Nation;
  readonly kind: 'back' | 'doubt';
}

/** A bid for the floor of the assembly: to table a resolution and speak for it, or to speak against it. */
export interface Bid {
  readonly resolution: ResolutionId;
  readonly side: Side;
  /** Capital, 1 to 9; paid only by those who get the floor. */
  readonly coins: number;
}

/** The slip of Commit: secret until everybody's is in. */
export interface CommitSlip {
  readonly phase: 'commit';
  /** Choice codes in the order committed. */
  readonly choices: readonly string[];
  readonly stake: Stake | null;
  readonly bid?: Bid | null;
}

/** One argument placed on the flow: a claim, under the resolution (-1) or under an earlier argument by its place. */
export interface Placement {
  readonly claim: string;
  readonly under: number;
}

/** One speech of a debate, by the seat whose turn it is to speak. */
export interface SpeechSlip {
  readonly phase: 'debate';
  /** At most as many as the speech allows; none in cross-examination. */
  readonly placements: readonly Placement[];
  /** In cross-examination, the place of the argument that is asked about; otherwise null. */
  readonly question: number | null;
}

/** One seat's whole decision in one beat; the only thing a seat ever sends to the game. */
export type Slip = OfferSlip | AnswerSlip | CommitSlip | SpeechSlip;

/** An accepted slip, as the record keeps it. */
export interface SlipEntry {
  readonly turn: number;
  readonly seat: Nation;
  readonly slip: Slip;
}

/** What the facilitator did, as the record keeps it. */
export interface FacilitatorEntry {
  readonly turn: number;
  readonly facilitator: Intervention;
}

/** One thing that was decided in a game: all that a game is made of. */
export type Entry = SlipEntry | FacilitatorEntry;

export function isOfSeat(entry: Entry): entry is SlipEntry {
  return 'seat' in entry;
}

const ACT_OF_KIND: Partial<Readonly<Record<ChoiceKind, Deal['act']>>> = {
  lend: 'loan',
  exchange: 'exchange',
  laboratory: 'laboratory',
  truce: 'truce',
  place: 'place',
  found: 'found',
};

/** By the choice's index. */
const ACTS_DELIVERED = CHOICES.map(({ kind }) => ACT_OF_KIND[kind]);

/** Which act a choice delivers, if it is a two-sided one. */
export function actOf(of: Choice): Deal['act'] | undefined {
  return ACTS_DELIVERED[of.index];
}

/** The choice that delivers a deal, by code. */
export function deliveryOf(deal: Deal): string {
  switch (deal.act) {
    case 'loan':
      return 'lend';
    default:
      return `${deal.act}:${deal.receiver}`;
  }
}

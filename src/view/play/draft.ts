import { incomingOffers } from '../../game/talkRules.ts';
import type { SeatView } from '../../game/view.ts';
import type { Bid, Offer, Placement, Slip, Stake } from '../../vocabulary/talk.ts';

/** What a person has prepared for the running beat and not handed in yet. */
export interface Draft {
  readonly counsel: 0 | 1 | null;
  readonly offers: readonly Offer[];
  /** One for each incoming offer; null while undecided, which counts as a no. */
  readonly answers: readonly (boolean | null)[];
  /** The choice to announce; null is silence. */
  readonly word: string | null;
  readonly choices: readonly string[];
  readonly stake: Stake | null;
  readonly bid: Bid | null;
  /** Arguments for the speech at hand, in the order in which they are to be placed. */
  readonly placements: readonly Placement[];
  /** In cross-examination, the argument that is asked about, by its place. */
  readonly question: number | null;
}

/** Nothing prepared, nothing asked. */
export const BLANK_DRAFT: Draft = {
  counsel: null,
  offers: [],
  answers: [],
  word: null,
  choices: [],
  stake: null,
  bid: null,
  placements: [],
  question: null,
};

export function emptyDraft(view: SeatView): Draft {
  return { ...BLANK_DRAFT, answers: incomingOffers(view.position, view.seat).map(() => null) };
}

/** The slip a draft would hand in for the running beat; null when there is nothing to hand in. */
export function slipOf(draft: Draft, phase: SeatView['phase']): Slip | null {
  switch (phase) {
    case 'offer':
      return { phase, offers: draft.offers, counsel: draft.counsel };
    case 'answer':
      return { phase, answers: draft.answers.map((answer) => answer === true), word: draft.word };
    case 'commit':
      return draft.bid
        ? { phase, choices: draft.choices, stake: draft.stake, bid: draft.bid }
        : { phase, choices: draft.choices, stake: draft.stake };
    case 'debate':
      return { phase, placements: draft.placements, question: draft.question };
    default:
      return null;
  }
}

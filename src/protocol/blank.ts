import type { Slip } from '../vocabulary/talk.ts';

/** Whether nothing at all stands on a slip. A no to an offer stands there. */
export function isBlank(slip: Slip): boolean {
  switch (slip.phase) {
    case 'offer':
      return slip.offers.length === 0 && slip.counsel === null;
    case 'answer':
      return slip.answers.length === 0 && slip.word === null;
    case 'commit':
      return slip.choices.length === 0 && slip.stake === null && !slip.bid;
    case 'debate':
      return slip.placements.length === 0 && slip.question === null;
  }
}

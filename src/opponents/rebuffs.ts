import { refusedLately } from '../game/refusals.ts';
import type { SeatView } from '../game/view.ts';
import type { Offer } from '../vocabulary/talk.ts';

/** Per cent of its promise that an offer keeps when the same was turned down, by how many years ago, from 1. */
const STILL_LIKELY = [0, 4, 10];
/** Years for which a refusal is remembered. */
export const REMEMBERED = STILL_LIKELY.length - 1;
/** What it costs one's pride to come with the same again. */
const PRIDE = 200;

/** What an offer may be expected to bring once it is remembered that the same was turned down; 0 or more. */
export function afterRebuffs(view: SeatView, offer: Offer, expected: number): number {
  for (let years = 1; years <= REMEMBERED; years += 1) {
    if (!refusedLately(view, offer, years)) continue;
    return Math.max(0, Math.trunc((expected * (STILL_LIKELY[years] as number)) / 100) - PRIDE);
  }
  return expected;
}

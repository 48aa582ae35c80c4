import { refusedLately } from '../game/refusals.ts';
import type { SeatView } from '../game/view.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Offer } from '../vocabulary/talk.ts';

/** Per cent of its promise that an offer keeps when the same was turned down, by how many years ago, from 1. */
const STILL_LIKELY = [0, 4, 10];
/** Years for which a refusal is remembered. */
export const REMEMBERED = STILL_LIKELY.length - 1;
/** What it costs one's pride to come with the same again. */
const PRIDE = 200;

/** Per cent of its promise that a request keeps when whoever is asked agreed to something and did not deliver, likewise. */
const STILL_TRUSTED = [0, 4, 20];

/** Years since somebody last broke an agreement with a seat, 1 or more, as far back as that is minded; 0 for never. */
function yearsSinceLetDown({ turns, turn, seat }: SeatView, by: Nation): number {
  for (let years = 1; years < STILL_TRUSTED.length; years += 1) {
    const log = turns[turn - 1 - years];
    const isLetDown = log?.occurrences.some(
      (happened) => happened.deed === 'dealBroken' && happened.by === by && happened.to === seat,
    );
    if (isLetDown) return years;
  }
  return 0;
}

/**
 * What an offer may be expected to bring once it is remembered that the same was turned down, or that whoever is asked
 * agreed to something and did not deliver; 0 or more.
 */
export function afterRebuffs(view: SeatView, offer: Offer, expected: number): number {
  for (let years = 1; years <= REMEMBERED; years += 1) {
    if (!refusedLately(view, offer, years)) continue;
    return humbled(expected, STILL_LIKELY[years] as number);
  }
  const ago = offer.role === 'ask' ? yearsSinceLetDown(view, offer.to) : 0;
  return ago > 0 ? humbled(expected, STILL_TRUSTED[ago] as number) : expected;
}

const humbled = (expected: number, percent: number): number =>
  Math.max(0, Math.trunc((expected * percent) / 100) - PRIDE);

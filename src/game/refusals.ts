import type { Offer } from '../vocabulary/talk.ts';
import type { TurnLog } from './log.ts';

/** Whether two offers ask the same of the same nation. Pledges are alike if they want the same deed in return. */
function isAlike(one: Offer, other: Offer): boolean {
  return (
    one.by === other.by &&
    one.to === other.to &&
    one.act === other.act &&
    one.role === other.role &&
    one.terms?.yours === other.terms?.yours
  );
}

/**
 * Whether the same was put to the same nation within the last years and turned down, the latest answer counting.
 * @param past all turns as anybody saw them (Talk is open to all), and the running turn's number
 * @param years how far back to look; 1 is the year before the running one
 */
export function refusedLately(
  past: { readonly turns: readonly TurnLog[]; readonly turn: number },
  offer: Offer,
  years: number,
): boolean {
  for (let turn = past.turn; turn >= Math.max(1, past.turn - years); turn -= 1) {
    const talked = past.turns[turn - 1]?.talk.find((one) => isAlike(one.offer, offer));
    if (talked) return !talked.taken;
  }
  return false;
}

import { beatOf } from '../../game/log.ts';
import { refusedLately } from '../../game/refusals.ts';
import type { SeatView } from '../../game/view.ts';
import { trustOf } from '../../rules/position.ts';
import { trustSlot, trustWord } from '../../vocabulary/measures.ts';
import type { Offer } from '../../vocabulary/talk.ts';

/** Years for which a refusal counts. */
const REMEMBERED = 2;

/**
 * Whether the same nation turned the same down within the last two years and sees it as it did then: its trust is still
 * in the same of the five words.
 */
export function isRefusedStill(
  { position, seat, turn, turns }: Pick<SeatView, 'position' | 'seat' | 'turn' | 'turns'>,
  offer: Offer,
): boolean {
  const past = { turn, turns };
  if (!refusedLately(past, offer, REMEMBERED)) return false;
  let years = 0;
  while (!refusedLately(past, offer, years)) years += 1;
  const slot = trustSlot(offer.to, seat);
  let since = 0;
  for (const log of turns.slice(turn - years - 1)) {
    log.ledger.forEach((change, place) => {
      // What the year of the refusal began with had been seen when it was given.
      const isBefore = log.turn === turn - years && beatOf(log, place) === 'brief';
      if (change.slot === slot && !isBefore) since += change.delta;
    });
  }
  const now = trustOf(position, offer.to, seat);
  return trustWord(now) === trustWord(now - since);
}

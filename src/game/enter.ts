import { ok, type Result } from '../vocabulary/result.ts';
import { type Entry, isOfSeat } from '../vocabulary/talk.ts';
import { intervene } from './facilitate.ts';
import type { Game } from './game.ts';
import { submitSlip } from './writer.ts';

/**
 * Enters in a game what was decided in it once: a seat's slip, or what the facilitator did. Faults: those of either.
 * @returns whether anything took effect: a slip does when it closes its beat, the facilitator's acts do at once
 */
export function enter(game: Game, entry: Entry): Result<{ readonly closed: boolean }> {
  if (isOfSeat(entry)) return submitSlip(game, entry.seat, entry.slip);
  const done = intervene(game, entry.facilitator);
  return done.ok ? ok({ closed: true }) : done;
}

/** Who decided an entry, for messages about it. */
export function deciderOf(entry: Entry): string {
  return isOfSeat(entry) ? entry.seat : 'facilitator';
}

import { closedTurns } from '../../game/log.ts';
import { isOver } from '../../game/opening.ts';
import { checkSlip } from '../../game/writer.ts';
import { NO_REASON, type Reason } from '../../opponents/reasons.ts';
import { LONGEST_TIMER } from '../../protocol/limits.ts';
import { lastTurnOf, PLAN_OF } from '../../protocol/plans.ts';
import type { Decision } from '../../table/table.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { RoomEvent } from './entry.ts';
import { awaitedSeats, type RoomState, stepOf } from './state.ts';

/** The plan's milliseconds for the step that has begun; null without a plan, with a timer already, or where it was taken away. */
export function plannedTimer(state: RoomState): RoomEvent | null {
  const { plan } = state;
  const step = stepOf(state);
  if (!plan || !step || state.timer || state.isUntimed) return null;
  return { kind: 'timed', left: 1000 * PLAN_OF[plan].seconds[step], isExtra: false };
}

/** What going on from something that everybody looked at comes to: the next step, or the end where the plan, or the
 * facilitator, has one. */
export function afterShown(state: RoomState): readonly RoomEvent[] {
  const { game } = state.table;
  const done = closedTurns(game.turns).length;
  const last = lastTurnOf(state);
  const isLast = last !== null && done >= last && !game.position.debate;
  return [{ kind: isLast && !isOver(game) ? 'ended' : 'movedOn' }];
}

/** The seats that going on doesn't wait for: all that are awaited, or those without extra time. */
export function lateSeats(state: RoomState, withExtra: boolean): readonly Nation[] {
  return awaitedSeats(state).filter((seat) => withExtra || !state.extraTime[seat]);
}

/** A delegation's own draft as its decision, where it has one that the game takes. */
export function draftedDecision(state: RoomState, seat: Nation): Decision<Reason> | null {
  const slip = state.drafts[seat]?.slip;
  if (!slip || !checkSlip(state.table.game, seat, slip).ok) return null;
  return { slip, reason: NO_REASON };
}

/** Milliseconds of the seats with extra time that are still awaited; null where none is. */
export function extraTimer(state: RoomState): RoomEvent | null {
  const most = Math.max(0, ...awaitedSeats(state).map((seat) => state.extraTime[seat] ?? 0));
  if (most === 0 || !state.timer || state.timer.isExtra) return null;
  const left = Math.min(Math.round((state.timer.total * most) / 100), LONGEST_TIMER);
  return { kind: 'timed', left, isExtra: true };
}

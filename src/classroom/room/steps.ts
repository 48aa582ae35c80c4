import { closedTurns } from '../../game/log.ts';
import { isOver, phase } from '../../game/opening.ts';
import { checkSlip } from '../../game/writer.ts';
import { safeSlip } from '../../opponents/opponent.ts';
import { NO_REASON, type Reason } from '../../opponents/reasons.ts';
import { LONGEST_TIMER } from '../../protocol/limits.ts';
import { lastTurnOf, PLAN_OF, secondsOf } from '../../protocol/plans.ts';
import type { Decision } from '../../table/table.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { RoomEvent } from './entry.ts';
import { awaitedSeats, type RoomState, stepOf } from './state.ts';

/**
 * The plan's milliseconds for the step that has begun; null without a plan, with a timer already, where it was taken away,
 * and while a computer has the floor, which speaks once the speech before has been read.
 */
export function plannedTimer(state: RoomState): RoomEvent | null {
  const { plan } = state;
  const step = stepOf(state);
  if (!plan || !step || state.timer || state.isUntimed) return null;
  if (step === 'debate' && state.table.thinkers().length > 0) return null;
  return { kind: 'timed', left: 1000 * secondsOf(PLAN_OF[plan], step, state.pace), isExtra: false };
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

/**
 * What goes in for a delegation that was not waited for: its own draft, where the game takes it. Where there is none it
 * talks to nobody, since what is offered, agreed to or announced in a name binds whoever bears it; null for the rest, which
 * a delegate decides.
 */
export function standInDecision(state: RoomState, seat: Nation): Decision<Reason> | null {
  const { game } = state.table;
  const drafted = state.drafts[seat]?.slip;
  if (drafted && checkSlip(game, seat, drafted).ok) return { slip: drafted, reason: NO_REASON };
  const now = phase(game);
  if (now !== 'offer' && now !== 'answer') return null;
  return { slip: safeSlip(state.table.view(seat)), reason: NO_REASON };
}

/** Milliseconds of the seats with extra time that are still awaited; null where none is. */
export function extraTimer(state: RoomState): RoomEvent | null {
  const most = Math.max(0, ...awaitedSeats(state).map((seat) => state.extraTime[seat] ?? 0));
  if (most === 0 || !state.timer || state.timer.isExtra) return null;
  const left = Math.min(Math.round((state.timer.total * most) / 100), LONGEST_TIMER);
  return { kind: 'timed', left, isExtra: true };
}

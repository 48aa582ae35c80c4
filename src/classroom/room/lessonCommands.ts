import { checkSlip } from '../../game/writer.ts';
import type { LessonCommand } from '../../protocol/lessonCommands.ts';
import { LONGEST_TIMER } from '../../protocol/limits.ts';
import type { KeyedSlip, PaperCommand } from '../../protocol/paper/commands.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import { beatFault } from './beatFault.ts';
import type { RoomEvent } from './entry.ts';
import type { RoomState } from './state.ts';

type Events = Result<readonly RoomEvent[]>;

/**
 * What comes of a command about the lesson's end, or about paper. Faults: `gameOver`, `noSuchTurn` for a year that is
 * over, and those of `keyIn`.
 */
export function eventsOfLesson(state: RoomState, command: LessonCommand | PaperCommand): Events {
  switch (command.kind) {
    case 'bell':
      return ok([{ kind: 'bellSet', left: command.minutes === null ? null : 60_000 * command.minutes }]);
    case 'pace':
      if (state.stage === 'over') return fail('gameOver');
      return ok([{ kind: 'paced', percent: command.percent }]);
    case 'lastTurn': {
      if (state.stage === 'over') return fail('gameOver');
      const { turn } = command;
      const first = turnAtHand(state);
      const last = state.engine.scenario.turns;
      if (turn !== null && (turn < first || turn > last)) return fail('noSuchTurn', 'turn', { turn, last });
      return ok([{ kind: 'lastTurnSet', turn }]);
    }
    case 'paper':
      return state.stage === 'over' ? fail('gameOver') : ok([{ kind: 'paperSet', seats: command.seats }]);
    case 'keyIn':
      return keyIn(state, command);
  }
}

/** The year that the room is busy with, or looks back at. */
function turnAtHand({ shown, table }: RoomState): number {
  const { debate, turn } = table.game.position;
  return shown && !debate ? turn - 1 : turn;
}

/**
 * Slips on paper are handed in as the seats' own: by the same rules, in the same beat. Faults: those of
 * `beatFault`; by the place of the slip `handedOver` where an opponent holds the seat, and those of the game.
 */
function keyIn(state: RoomState, { beat, slips }: Extract<PaperCommand, { kind: 'keyIn' }>): Events {
  const late = beatFault(state, beat);
  if (late) return { ok: false, fault: late };
  const seating = state.table.seating();
  for (const [at, { seat, slip }] of slips.entries()) {
    const path = `slips[${at}]`;
    if (seating[seat].kind !== 'person') return fail('handedOver', path, { seat });
    const checked = checkSlip(state.table.game, seat, slip);
    if (checked.ok) continue;
    const { fault } = checked;
    return { ok: false, fault: { ...fault, path: fault.path === '' ? path : `${path}.${fault.path}` } };
  }
  // The last slip that is missing closes the beat: those of seats that are in already must be replaced before.
  const isIn = ({ seat }: KeyedSlip): boolean => state.table.game.slips[seat] !== undefined;
  const inOrder = [...slips.filter(isIn), ...slips.filter((one) => !isIn(one))];
  return ok(inOrder.map(({ seat, slip }): RoomEvent => ({ kind: 'keyedIn', seat, slip })));
}

/** Milliseconds until a lesson that begins its game by a plan ends: who arrived has used some of it. */
export function bellOf({ arrival, minutes }: { readonly arrival: number; readonly minutes: number }): number {
  return Math.min(60_000 * (minutes - arrival), LONGEST_TIMER);
}

import type { Outcome } from '../machines/moves.ts';
import { owesPledge } from '../machines/states.ts';
import { type Change, Line, settle } from '../rules/change.ts';
import { copyPosition, type DelayedChange, type OpenPledge, type Position } from '../rules/position.ts';
import { type Reading, readingOf } from '../rules/reading.ts';
import type { Choice } from '../vocabulary/choices.ts';
import { byNation, type Nation } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import type { Engine } from './engine.ts';
import { imaginedGame } from './game.ts';
import { currentLog, gather } from './happen.ts';
import { carryOut, feasibleMoves } from './perform.ts';
import { expirePledges } from './pledges.ts';
import { carryOutSlips, settlePromises } from './slips.ts';

/** What one's own act would do by itself, from what the seat sees: exact for the act, silent about everybody else's. */
export interface Forecast {
  readonly changes: readonly Change[];
  readonly later: readonly DelayedChange[];
  /** The machines' states after the act alone. */
  readonly states: Position['states'];
  /** False when the act would come to nothing as things stand: then nothing changes. */
  readonly done: boolean;
}

const NO_CHANGES: readonly Change[] = [];
const NONE_LATER: readonly DelayedChange[] = [];

/** @param at the reading of `position`, when several forecasts of one position are wanted */
export function forecast(
  engine: Engine,
  position: Position,
  actor: Nation,
  choice: Choice,
  outcome: Outcome = 'carried',
  deals: readonly Deal[] = position.deals,
  at: Reading = readingOf(position, engine.scenario.turns),
): Forecast {
  const moves = feasibleMoves(engine, position, choice, actor, deals, outcome);
  if (!moves) return { changes: NO_CHANGES, later: NONE_LATER, states: position.states, done: false };
  const scratch: Position = { ...position, deals };
  const into = gather(imaginedGame(engine, scratch), at);
  carryOut(into, actor, choice, moves, outcome, at.position);
  return { changes: into.changes, later: into.later, states: scratch.states, done: true };
}

/** What is taken for granted in the forecast of a slip. */
export interface Granted {
  /** The choices that chance lets fail. */
  readonly failing?: ReadonlySet<Choice>;
  /** Whether the other sides of one's pledges do their parts this year as well. */
  readonly areTheirsKept?: boolean;
}

/**
 * What the choices of one slip would do together, from what the seat sees: where one makes another impossible or
 * strengthens it, this says so, and the sum of their forecasts does not. What becomes of the seat's own promises by it
 * is part of it; `done` where anything moves.
 */
export function forecastSlip(
  engine: Engine,
  position: Position,
  actor: Nation,
  choices: readonly Choice[],
  { failing = new Set(), areTheirsKept = false }: Granted = {},
): Forecast {
  // Others' promises are theirs to keep: of pledges only one's own stand in what is imagined.
  const pledges = position.pledges.filter(({ first, second }) => first === actor || second === actor);
  const scratch: Position = { ...copyPosition(position), pledges };
  const game = imaginedGame(engine, scratch);
  const log = currentLog(game);
  log.words[actor] = position.words[actor] ?? undefined;
  const opening = gather(game, readingOf(position, engine.scenario.turns));
  const slips = byNation((seat) => ({ choices: seat === actor ? choices.map(({ code }) => code) : [] }));
  const carried = carryOutSlips(opening, slips, (_, __, chosen) =>
    failing.has(chosen) ? 'failed' : 'carried',
  );
  const { into } = carried;
  settlePromises(carried, actor, areTheirsKept ? 'done' : 'prevented');
  scratch.pledges = scratch.pledges.filter((pledge) => owesAlone(scratch, pledge, actor));
  expirePledges(into);
  const later = [...scratch.delayed.slice(position.delayed.length), ...into.later];
  return { changes: log.ledger, later, states: scratch.states, done: log.ledger.length > 0 };
}

/** Whether the other side of a pledge has done its part, and a seat has not. */
function owesAlone({ states }: Position, pledge: OpenPledge, seat: Nation): boolean {
  const other = pledge.first === seat ? pledge.second : pledge.first;
  return owesPledge(states, pledge, seat) && !owesPledge(states, pledge, other);
}

/** The position after a forecast alone, with everything delayed already landed if `withLater`. */
export function positionAfter(
  engine: Engine,
  position: Position,
  after: Forecast,
  withLater = false,
): Position {
  const next: Position = { ...position, numbers: position.numbers.slice(), states: after.states };
  settle(next, after.changes, engine.coefficient('tariffCeiling'));
  if (withLater && after.later.length > 0) {
    settle(
      next,
      after.later.map(({ slot, delta, effect, by }) => new Line(slot, delta, effect, by)),
      engine.coefficient('tariffCeiling'),
    );
  }
  return next;
}

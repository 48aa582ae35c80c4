import type { Outcome } from '../machines/moves.ts';
import { type Change, Line, settle } from '../rules/change.ts';
import type { DelayedChange, Position } from '../rules/position.ts';
import { type Reading, readingOf } from '../rules/reading.ts';
import type { Choice } from '../vocabulary/choices.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import type { Engine } from './engine.ts';
import { imaginedGame } from './game.ts';
import { gather } from './happen.ts';
import { carryOut, feasibleMoves } from './perform.ts';

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

import { eventNumber } from '../machines/events.ts';
import type { Relation } from '../machines/relation.ts';
import type { Standing } from '../machines/standing.ts';
import { type Change, Line, settle } from '../rules/change.ts';
import type { Occurrence } from '../rules/occurrence.ts';
import type { DelayedChange } from '../rules/position.ts';
import type { Reading } from '../rules/reading.ts';
import type { DeedName } from '../vocabulary/deeds.ts';
import type { Game } from './game.ts';
import type { Beat, TurnLog } from './log.ts';

/** What one beat brings about, gathered before any of it is settled. */
export interface Gathering {
  readonly game: Game;
  readonly log: TurnLog;
  /** The position before the beat: what everything in it is judged against. */
  readonly at: Reading;
  readonly changes: Change[];
  /** Where the beat's own begin among the changes. */
  readonly start: number;
  readonly later: DelayedChange[];
}

export function gather(game: Game, at: Reading): Gathering {
  const log = currentLog(game);
  // Straight into the ledger: nobody reads it before the beat is closed.
  return { game, log, at, changes: log.ledger, start: log.ledger.length, later: [] };
}

export function currentLog(game: Game): TurnLog {
  const log = game.turns[game.turns.length - 1];
  if (!log) throw new Error('a game has at least one turn');
  return log;
}

/** Writes a deed down and works out its effects; returns its place in the turn. */
export function happen(into: Gathering, about: Occurrence): number {
  const deed = into.log.occurrences.push(about) - 1;
  into.game.engine.effects.of(about, deed, into.at, into.changes, into.later);
  return deed;
}

/** A change by a rule of the game rather than by an effect row. */
export function move(
  into: Gathering,
  slot: number,
  delta: number,
  effect: string,
  by: Change['by'] = null,
  deed = -1,
): void {
  if (delta !== 0) into.changes.push(new Line(slot, delta, effect, by, deed));
}

/** Settles what was gathered in the ledger, and adds what limits took off. */
export function close(into: Gathering, beat: Beat): void {
  const { game, log } = into;
  const limits = settle(game.position, log.ledger, game.engine.coefficient('tariffCeiling'), into.start);
  for (const limit of limits) log.ledger.push(limit);
  if (log.ledger.length > 0) log.ends[beat] = log.ledger.length;
  log.deedEnds[beat] = log.occurrences.length;
  if (into.later.length > 0) game.position.delayed = game.position.delayed.concat(into.later);
}

/**
 * Sends one event to one machine of a game. The deeds it names come back; null means it is not permitted, and nothing
 * has changed.
 */
export function send(
  game: Game,
  slot: number,
  type: string,
  standing: Standing = 'clear',
): readonly DeedName[] | null {
  return sendEvent(game, slot, eventNumber(type, standing));
}

/** The same for an event that is known by its number. */
export function sendEvent(game: Game, slot: number, event: number): readonly DeedName[] | null {
  const states = game.position.states;
  const step = (game.engine.relations.bySlot[slot] as Relation).take(states[slot] as string, event);
  if (!step) return null;
  if (step.to !== states[slot]) {
    // One copy a beat: whoever read the position before it keeps what was read.
    const own = game.ownStates !== null && game.ownStates === states ? game.ownStates : [...states];
    own[slot] = step.to;
    game.ownStates = own;
    game.position.states = own;
  }
  return step.deeds;
}

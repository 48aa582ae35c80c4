import type { Game } from '../game/game.ts';
import { isOver } from '../game/opening.ts';
import { scoreOf } from '../game/score.ts';
import { endingOf } from '../rules/ending.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { searchTurningPoint, type TurningPoint } from './turningPoint.ts';
import type { Progress } from './withoutChoice.ts';

/** The same thing in two games. */
export interface Pair<T> {
  readonly one: T;
  readonly other: T;
}

/** What one seat committed or announced in the same turn of two games, where it wasn't the same. */
export interface Difference {
  readonly turn: number;
  readonly seat: Nation;
  /** Codes in the order committed; null in a game that didn't get so far. */
  readonly choices: Pair<readonly string[] | null>;
  readonly words: Pair<string | null>;
}

/** Two games of the same scenario beside each other: of one moment, or of two tables. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Ids of the world's endings; null for a game that isn't over. */
  readonly endings: Pair<string | null>;
  /** Agenda scores, 0-100. */
  readonly scores: ByNation<Pair<number>>;
}

/** @throws RangeError when the games are of different scenarios (a programmer's mistake) */
export function compare(one: Game, other: Game): Comparison {
  if (one.engine.scenario.id !== other.engine.scenario.id)
    throw new RangeError(`${one.engine.scenario.id} and ${other.engine.scenario.id} have no common course`);
  return {
    differences: differencesOf(one, other),
    endings: { one: endingIn(one), other: endingIn(other) },
    scores: byNation((seat) => ({ one: scoreOf(one, seat).score, other: scoreOf(other, seat).score })),
  };
}

function endingIn(game: Game): string | null {
  return isOver(game) ? endingOf(game.engine.scenario, game.position).id : null;
}

/** Whether two lists of codes say the same, in the same order. */
function areSame(one: readonly string[] | null, other: readonly string[] | null): boolean {
  return one?.join() === other?.join();
}

function differencesOf(one: Game, other: Game): readonly Difference[] {
  const length = Math.max(one.turns.length, other.turns.length);
  return Array.from({ length }, (_, at) => at + 1).flatMap((turn) =>
    NATIONS.flatMap((seat): Difference[] => {
      const [mine, yours] = [one.turns[turn - 1], other.turns[turn - 1]];
      const choices = { one: mine?.choices[seat] ?? null, other: yours?.choices[seat] ?? null };
      const words = { one: mine?.words[seat] ?? null, other: yours?.words[seat] ?? null };
      return areSame(choices.one, choices.other) && words.one === words.other
        ? []
        : [{ turn, seat, choices, words }];
    }),
  );
}

/**
 * The one choice of a seat on which the difference hangs most for it: of those it made in `one` and not in the same turn
 * of `other`, the one whose absence would have moved its score most, everybody else's decisions held. Null when it made
 * none, or none that mattered. Step through it to keep a screen alive.
 */
export function* searchHinge(one: Game, other: Game, seat: Nation): Generator<Progress, TurningPoint | null> {
  const isOnlyHere = (turn: number, choice: string): boolean =>
    !other.turns[turn - 1]?.choices[seat]?.includes(choice);
  return yield* searchTurningPoint(one, seat, undefined, isOnlyHere);
}

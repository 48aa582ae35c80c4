import type { Game } from '../game/game.ts';
import { isOver } from '../game/opening.ts';
import { scoreOf } from '../game/score.ts';
import { endingOf } from '../rules/ending.ts';
import type { Slot } from '../vocabulary/measures.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Entry } from '../vocabulary/talk.ts';
import { numbersByTurn } from './course.ts';
import { type Progress, searchTurningPoint, type TurningPoint } from './turningPoint.ts';

/** The same thing in two games. */
export interface Pair<T> {
  readonly one: T;
  readonly other: T;
}

/** Where two games part: what each seat handed in there; null where a game has no more entries. */
export interface Parting {
  /** The place among the entries. */
  readonly place: number;
  readonly turn: number;
  readonly entries: Pair<Entry | null>;
}

/** What one seat committed or announced in the same turn of two games, where it wasn't the same. */
export interface Difference {
  readonly turn: number;
  readonly seat: Nation;
  /** Codes in the order committed; null in a game that didn't get so far. */
  readonly choices: Pair<readonly string[] | null>;
  readonly words: Pair<string | null>;
}

/** One measure over the turns of two games: at the opening (place 0), then at the end of each turn. */
export interface Courses {
  readonly slot: Slot;
  readonly one: readonly number[];
  readonly other: readonly number[];
}

/** Two games of the same scenario beside each other: of one moment, or of two tables. */
export interface Comparison {
  /** Null when they are the same from the first entry to the last. */
  readonly parting: Parting | null;
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
    parting: partingOf(one.entries, other.entries),
    differences: differencesOf(one, other),
    endings: { one: endingIn(one), other: endingIn(other) },
    scores: byNation((seat) => ({ one: scoreOf(one, seat).score, other: scoreOf(other, seat).score })),
  };
}

function endingIn(game: Game): string | null {
  return isOver(game) ? endingOf(game.engine.scenario, game.position).id : null;
}

function partingOf(one: readonly Entry[], other: readonly Entry[]): Parting | null {
  const length = Math.max(one.length, other.length);
  for (let place = 0; place < length; place += 1) {
    const entries = { one: one[place] ?? null, other: other[place] ?? null };
    if (isSame(entries.one, entries.other)) continue;
    return { place, turn: entries.one?.turn ?? entries.other?.turn ?? 0, entries };
  }
  return null;
}

/** Whether two plain values say the same, whatever the order of their fields. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const mine = Object.entries(one);
  const yours = new Map(Object.entries(other));
  return (
    mine.length === yours.size &&
    mine.every(([key, value]) => yours.has(key) && isSame(value, yours.get(key)))
  );
}

function differencesOf(one: Game, other: Game): readonly Difference[] {
  const length = Math.max(one.turns.length, other.turns.length);
  return Array.from({ length }, (_, at) => at + 1).flatMap((turn) =>
    NATIONS.flatMap((seat): Difference[] => {
      const [mine, yours] = [one.turns[turn - 1], other.turns[turn - 1]];
      const choices = { one: mine?.choices[seat] ?? null, other: yours?.choices[seat] ?? null };
      const words = { one: mine?.words[seat] ?? null, other: yours?.words[seat] ?? null };
      return isSame(choices.one, choices.other) && words.one === words.other
        ? []
        : [{ turn, seat, choices, words }];
    }),
  );
}

/** Some measures over the turns of two games. */
export function coursesOf(one: Game, other: Game, slots: readonly Slot[]): readonly Courses[] {
  const [mine, yours] = [one, other].map((game) => numbersByTurn(game.engine.scenario, game.turns));
  const of = (numbers: typeof mine, slot: Slot): readonly number[] =>
    numbers?.map((all) => all[slot] as number) ?? [];
  return slots.map((slot) => ({ slot, one: of(mine, slot), other: of(yours, slot) }));
}

/** The measures that ended furthest apart, the furthest first; none that ended alike. */
export function furthestApart(one: Game, other: Game, most: number): readonly Slot[] {
  const gap = (slot: Slot): number =>
    Math.abs((one.position.numbers[slot] as number) - (other.position.numbers[slot] as number));
  return [...one.position.numbers.keys()]
    .filter((slot) => gap(slot) > 0)
    .sort((a, b) => gap(b) - gap(a) || a - b)
    .slice(0, most);
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

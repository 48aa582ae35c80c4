import { searchHinge } from '../../debrief/comparison.ts';
import { searchToldTurns, type ToldTurn } from '../../debrief/debrief.ts';
import { searchTurningPoint, type TurningPoint } from '../../debrief/turningPoint.ts';
import type { Progress } from '../../debrief/withoutChoice.ts';
import type { Engine } from '../../game/engine.ts';
import type { Game } from '../../game/game.ts';
import { type GameRecord, replay } from '../../record/record.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';

/** What is to be found by playing a recorded game again and again. */
export type Question =
  /** Each nation's turning point. */
  | { readonly about: 'nine'; readonly record: GameRecord }
  /** On which choice of a seat the difference from another game hangs. */
  | {
      readonly about: 'hinge';
      readonly record: GameRecord;
      readonly beside: { readonly record: GameRecord; readonly seat: Nation };
    }
  /** The debrief's: on which choices of all nine most hung. */
  | { readonly about: 'debrief'; readonly record: GameRecord };

/** What a search tells as it goes. */
export type SearchNews =
  /** Choices weighed so far, and of how many in all, by the seats that were counted. */
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'found'; readonly seat: Nation; readonly point: TurningPoint | null }
  | { readonly kind: 'told'; readonly turns: readonly ToldTurn[] };

/**
 * Looks for what is asked, seat by seat where it is of several.
 * @throws Error when a record does not replay on this engine (a programmer's mistake: the page has replayed it)
 */
export function* searchFor(question: Question, engine: Engine): Generator<SearchNews, void> {
  const game = replayed(question.record, engine);
  switch (question.about) {
    case 'nine':
      yield* searchAll(game);
      return;
    case 'hinge': {
      const { record, seat } = question.beside;
      const point = yield* told(searchHinge(game, replayed(record, engine), seat), 0, 0);
      yield { kind: 'found', seat, point: point.value };
      return;
    }
    case 'debrief': {
      const turns = yield* told(searchToldTurns(game), 0, 0);
      yield { kind: 'told', turns: turns.value };
    }
  }
}

function replayed(record: GameRecord, engine: Engine): Game {
  const game = replay(record, engine, scenarioHash(engine.authored));
  if (!game.ok) throw new Error(`a recording that was open does not replay: ${game.fault.code}`);
  return game.value;
}

function* searchAll(game: Game): Generator<SearchNews, void> {
  let before = 0;
  for (const [index, seat] of NATIONS.entries()) {
    const { value, weighed } = yield* told(
      searchTurningPoint(game, seat),
      before,
      NATIONS.length - index - 1,
    );
    before += weighed;
    yield { kind: 'found', seat, point: value };
  }
}

/** Tells how far one search has come among several: so many choices before it, and so many like it after it. */
function* told<Found>(
  steps: Generator<Progress, Found>,
  before: number,
  after: number,
): Generator<SearchNews, { readonly value: Found; readonly weighed: number }> {
  let weighed = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    weighed = step.value.of;
    yield { kind: 'progress', done: before + step.value.done, of: before + (1 + after) * weighed };
  }
  return { value: step.value, weighed };
}

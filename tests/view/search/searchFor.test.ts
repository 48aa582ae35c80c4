import { expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { searchHinge } from '../../../src/debrief/comparison.ts';
import { debriefOf } from '../../../src/debrief/debrief.ts';
import { type TurningPoint, turningPointOf } from '../../../src/debrief/turningPoint.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { type Game, setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { searchFor } from '../../../src/view/search/searchFor.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const engine = createEngine(lesson);
const game = playRandomly(startGame(engine, setupOf(lesson, 6)), 6);

it('finds of every seat what a search of that seat alone finds, and its progress only goes on', () => {
  let done = -1;
  const found = [];
  for (const news of searchFor({ about: 'nine', record: recordOf(game) }, engine)) {
    if (news.kind === 'found') found.push([news.seat, news.point]);
    else if (news.kind === 'progress') {
      expect(news.done).toBeGreaterThanOrEqual(done);
      expect(news.done).toBeLessThanOrEqual(news.of);
      ({ done } = news);
    }
  }
  expect(found).toEqual(NATIONS.map((seat) => [seat, turningPointOf(game, seat)]));
});

it('does not take a record that does not replay', () => {
  expect(() => [...searchFor({ about: 'nine', record: { ...recordOf(game), seed: 7 } }, engine)]).toThrow(
    /does not replay/,
  );
});

it('finds on which choice of a seat the difference from another game hangs', () => {
  const other = playRandomly(startGame(engine, setupOf(lesson, 6)), 8);
  const question = {
    about: 'hinge' as const,
    record: recordOf(game),
    beside: { record: recordOf(other), seat: 'JPN' as const },
  };
  const news = [...searchFor(question, engine)];
  expect(news.at(-1)).toEqual({ kind: 'found', seat: 'JPN', point: hingeOf(game, other, 'JPN') });
  expect(news.slice(0, -1).every(({ kind }) => kind === 'progress')).toBe(true);
  expect(news.at(-2)).toMatchObject({ done: expect.any(Number) as number });
});

it('finds what the debrief tells of, of a game that still runs as well', () => {
  const running = playRandomly(startGame(engine, setupOf(lesson, 6)), 6, { through: 3 });
  for (const of of [game, running]) {
    const news = [...searchFor({ about: 'debrief', record: recordOf(of) }, engine)];
    const { turningPoints } = debriefOf(of, recordOf(of));
    expect(turningPoints.length).toBeGreaterThan(0);
    expect(news.at(-1)).toEqual({ kind: 'told', turns: turningPoints });
    expect(structuredClone(news.at(-1))).toEqual(news.at(-1));
    expect(news.slice(0, -1).every(({ kind }) => kind === 'progress')).toBe(true);
  }
});

function hingeOf(one: Game, other: Game, seat: Nation): TurningPoint | null {
  const search = searchHinge(one, other, seat);
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

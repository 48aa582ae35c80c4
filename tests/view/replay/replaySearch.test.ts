import { expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { turningPointOf } from '../../../src/debrief/turningPoint.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { searchAll } from '../../../src/view/replay/replaySearch.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const engine = createEngine(lesson);
const game = playRandomly(startGame(engine, setupOf(lesson, 6)), 6);

it('finds of every seat what a search of that seat alone finds, and its progress only goes on', () => {
  let done = -1;
  const found = [];
  for (const news of searchAll(recordOf(game), engine)) {
    if (news.kind === 'found') found.push([news.seat, news.point]);
    else {
      expect(news.done).toBeGreaterThanOrEqual(done);
      expect(news.done).toBeLessThanOrEqual(news.of);
      ({ done } = news);
    }
  }
  expect(found).toEqual(NATIONS.map((seat) => [seat, turningPointOf(game, seat)]));
});

it('does not take a record that does not replay', () => {
  expect(() => [...searchAll({ ...recordOf(game), seed: 7 }, engine)]).toThrow(/does not replay/);
});

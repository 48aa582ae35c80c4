import { expect, it } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { debriefOf, type ToldTurn } from '../../../src/debrief/debrief.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { type Game, setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { hearToldTurns } from '../../../src/view/debrief/hearToldTurns.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const game = playRandomly(startGame(createEngine(lesson), setupOf(lesson, 6)), 6);

function heard(of: Game): Promise<{ readonly steps: number; readonly found: readonly ToldTurn[] | null }> {
  return new Promise((resolve) => {
    let steps = 0;
    hearToldTurns(of, {
      progress: () => {
        steps += 1;
      },
      over: (found) => resolve({ steps, found }),
    });
  });
}

it('finds the turning points step by step', async () => {
  const { steps, found } = await heard(game);
  expect(steps).toBeGreaterThan(1);
  expect(found).toEqual(debriefOf(game, recordOf(game)).turningPoints);
});

it('says that it broke off, where it did', async () => {
  const broken: Game = { ...game, entries: game.entries.slice(3) };
  expect(await heard(broken)).toMatchObject({ found: null });
});

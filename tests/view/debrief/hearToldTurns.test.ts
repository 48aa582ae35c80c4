import { afterEach, expect, it, vi } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { debriefOf, type ToldTurn } from '../../../src/debrief/debrief.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { type Game, setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { hearToldTurns } from '../../../src/view/debrief/hearToldTurns.ts';
import { searchFor } from '../../../src/view/search/searchFor.ts';
import type { Search } from '../../../src/view/searchWorker.ts';
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

afterEach(() => void vi.unstubAllGlobals());

it('has a worker find the turning points, and hears how far it is', async () => {
  const asked: unknown[] = [];
  class Searcher extends EventTarget {
    postMessage({ question, scenario }: Search): void {
      asked.push(question.about);
      queueMicrotask(() => {
        for (const data of searchFor(structuredClone(question), createEngine(structuredClone(scenario))))
          this.dispatchEvent(new MessageEvent('message', { data }));
      });
    }
    terminate(): void {}
  }
  vi.stubGlobal('Worker', Searcher);
  const { steps, found } = await heard(game);
  expect(asked).toEqual(['debrief']);
  expect(steps).toBeGreaterThan(1);
  expect(found).toEqual(debriefOf(game, recordOf(game)).turningPoints);
});

it('finds the turning points step by step where there may be no worker', async () => {
  const { steps, found } = await heard(game);
  expect(steps).toBeGreaterThan(1);
  expect(found).toEqual(debriefOf(game, recordOf(game)).turningPoints);
});

it('says that it broke off, where it did', async () => {
  const broken: Game = { ...game, entries: game.entries.slice(3) };
  expect(await heard(broken)).toMatchObject({ found: null });
});

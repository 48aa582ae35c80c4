import { afterEach, expect, it, vi } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { type Question, type SearchNews, searchFor } from '../../../src/view/search/searchFor.ts';
import { startSearch } from '../../../src/view/search/startSearch.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const engine = createEngine(lesson);
const record = recordOf(playRandomly(startGame(engine, setupOf(lesson, 6)), 6));
const all = [...searchFor({ about: 'nine', record }, engine)];

/** A worker that says this to whatever it is told; nothing where it never answers. */
function workerSaying(event: () => Event | null): { ended: number } {
  const count = { ended: 0 };
  class Stub extends EventTarget {
    postMessage(): void {
      const said = event();
      if (said) queueMicrotask(() => this.dispatchEvent(said));
    }
    terminate(): void {
      count.ended += 1;
    }
  }
  vi.stubGlobal('Worker', Stub);
  return count;
}

/** What one search tells until it has failed or nothing more is to come. */
function heard(of: Question, most = all.length): Promise<readonly SearchNews[] | 'failed'> {
  return new Promise((resolve) => {
    let news: SearchNews[] = [];
    startSearch(of, engine, {
      begun: () => {
        news = [];
      },
      told: (one) => {
        if (news.push(one) === most) resolve(news);
      },
      failed: () => resolve('failed'),
    });
  });
}

afterEach(() => void vi.unstubAllGlobals());

it('tells what its worker tells', async () => {
  workerSaying(() => new MessageEvent('message', { data: all[0] }));
  expect(await heard({ about: 'nine', record }, 1)).toEqual(all.slice(0, 1));
});

it('is made by the page where it may start no worker', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('no workers here');
      }
    },
  );
  expect(await heard({ about: 'nine', record })).toEqual(all);
});

it('is made anew by the page where the worker fails', async () => {
  const count = workerSaying(() => new Event('error'));
  expect(await heard({ about: 'nine', record })).toEqual(all);
  expect(count.ended).toBe(1);
});

it('fails where the page can’t make it either', async () => {
  workerSaying(() => new Event('error'));
  expect(await heard({ about: 'nine', record: { ...record, seed: 7 } })).toBe('failed');
});

it('once ended says no more, in a worker and in the page', async () => {
  const told = vi.fn<() => void>();
  const listener = { begun: () => undefined, told, failed: told };
  const count = workerSaying(() => null);
  startSearch({ about: 'nine', record }, engine, listener)();
  expect(count.ended).toBe(1);
  workerSaying(() => new Event('error'));
  const stop = startSearch({ about: 'nine', record }, engine, listener);
  await new Promise((resolve) => queueMicrotask(() => resolve(null)));
  stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).not.toHaveBeenCalled();
});

import { expect, it, vi } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { profiles } from '../../../src/content/story/profiles.ts';
import { viewOf } from '../../../src/game/view.ts';
import { checkSlip } from '../../../src/game/writer.ts';
import type { Thinker } from '../../../src/view/play/startWorker.ts';
import { startWorker } from '../../../src/view/thinkInFile.ts';
import type { Answer, Question } from '../../../src/view/thinking.ts';
import { gameOf } from '../../support/engines.ts';

const tried = vi.hoisted(() => ({ workers: 0 }));
vi.mock('../../../src/view/worker.ts?worker&inline', () => ({
  default: class {
    constructor() {
      tried.workers += 1;
      throw new Error('no workers here');
    }
  },
}));

const game = gameOf(lesson, 3);
const question: Question = {
  id: 7,
  view: viewOf(game, 'FRA'),
  level: 'novice',
  temperament: profiles.FRA.temperament,
  seed: 3,
};
const ask = (thinker: Thinker): Promise<Answer> =>
  new Promise((resolve) => {
    thinker.addEventListener('message', (event) => resolve((event as MessageEvent<Answer>).data));
    thinker.postMessage({ scenario: lesson });
    thinker.postMessage(question);
  });

it('where a page may start no worker it thinks itself, and does not try again', async () => {
  for (let asked = 0; asked < 2; asked += 1) {
    const { id, decision } = await ask(startWorker());
    expect(id).toBe(7);
    expect(checkSlip(game, 'FRA', decision.slip).ok).toBe(true);
  }
  expect(tried.workers).toBe(1);
});

it('what was ended says no more', async () => {
  const thinker = startWorker();
  const heard = vi.fn<() => void>();
  thinker.addEventListener('message', heard);
  thinker.postMessage({ scenario: lesson });
  thinker.postMessage(question);
  thinker.terminate();
  await ask(startWorker());
  expect(heard).not.toHaveBeenCalled();
});

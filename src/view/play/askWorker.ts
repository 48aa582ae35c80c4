import type { SeatView } from '../../game/view.ts';
import type { Reason } from '../../opponents/reasons.ts';
import type { Profile } from '../../scenario/background.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Decide, Decision } from '../../table/table.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { ByNation } from '../../vocabulary/nations.ts';
import type { Answer, Briefing, Question } from '../thinking.ts';
import { startWorker, type Thinker } from './startWorker.ts';

interface Asker {
  readonly done: (decision: Decision<Reason>) => void;
  readonly failed: (problem: Error) => void;
}

/** Opponents that think in a worker, so that the page never stutters. */
export interface Thinkers {
  readonly decide: Decide<Reason>;
  dispose(): void;
}

/** A worker that fails rejects every question it was asked; the next question starts a new one. */
export function createThinkers(seed: number, scenario: Scenario, profiles: ByNation<Profile>): Thinkers {
  const waiting = new Map<number, Asker>();
  let worker: Thinker | null = null;
  let next = 0;

  function fail(problem: string): void {
    worker?.terminate();
    worker = null;
    const askers = [...waiting.values()];
    waiting.clear();
    for (const { failed } of askers) failed(new Error(problem));
  }

  function start(): Thinker {
    const started = startWorker();
    started.addEventListener('message', (event: MessageEvent<Answer>) => {
      waiting.get(event.data.id)?.done(event.data.decision);
      waiting.delete(event.data.id);
    });
    started.addEventListener('error', (event) => fail(event.message));
    started.addEventListener('messageerror', () => fail('an answer could not be read'));
    const briefing: Briefing = { scenario };
    started.postMessage(briefing);
    return started;
  }

  return {
    decide: (view: SeatView, level: Level) =>
      new Promise((done, failed) => {
        next += 1;
        waiting.set(next, { done, failed });
        worker ??= start();
        const { temperament } = profiles[view.seat];
        const question: Question = { id: next, view, level, temperament, seed };
        worker.postMessage(question);
      }),
    dispose() {
      worker?.terminate();
      worker = null;
      waiting.clear();
    },
  };
}

import type { SeatView } from '../../game/view.ts';
import type { Reason } from '../../opponents/reasons.ts';
import type { Decide, Decision } from '../../table/table.ts';
import type { Level } from '../../vocabulary/levels.ts';

interface Answer {
  readonly id: number;
  readonly decision: Decision<Reason>;
}

/** Opponents that think in a worker, so that the page never stutters. */
export interface Thinkers {
  readonly decide: Decide<Reason>;
  dispose(): void;
}

export function createThinkers(seed: number): Thinkers {
  const worker = new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<
    number,
    { done: (decision: Decision<Reason>) => void; failed: (problem: Error) => void }
  >();
  let next = 0;
  worker.addEventListener('message', (event: MessageEvent<Answer>) => {
    waiting.get(event.data.id)?.done(event.data.decision);
    waiting.delete(event.data.id);
  });
  worker.addEventListener('error', (event) => {
    for (const { failed } of waiting.values()) failed(new Error(event.message));
    waiting.clear();
  });
  return {
    decide: (view: SeatView, level: Level) =>
      new Promise((done, failed) => {
        next += 1;
        waiting.set(next, { done, failed });
        worker.postMessage({ id: next, view, level, seed });
      }),
    dispose() {
      worker.terminate();
      waiting.clear();
    },
  };
}

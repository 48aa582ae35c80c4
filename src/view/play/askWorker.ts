import type { SeatView } from '../../game/view.ts';
import type { Reason } from '../../opponents/reasons.ts';
import type { Profile } from '../../scenario/background.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Decide, Decision } from '../../table/table.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { ByNation } from '../../vocabulary/nations.ts';
import type { Answer, Briefing, Question } from '../thinking.ts';
import { startWorker, type Thinker } from './startWorker.ts';

/** Opponents that think in workers, so that the page never stutters. */
export interface Thinkers {
  readonly decide: Decide<Reason>;
  dispose(): void;
}

/** More would wait for each other's memory, and every one learns the game's rules by itself. */
const MOST_WORKERS = 4;

/** How many workers share what is asked at once: as many as there are processors, within reason. */
export function crewOf(processors: number | undefined): number {
  return Math.min(MOST_WORKERS, Math.max(1, processors ?? 1));
}

interface Asker {
  readonly done: (decision: Decision<Reason>) => void;
  readonly failed: (problem: Error) => void;
}

/** One worker of the crew, from the first question on. If it fails, so does all it was asked; the next starts it anew. */
class Desk {
  readonly #waiting = new Map<number, Asker>();
  readonly #start: () => Thinker;
  #worker: Thinker | null = null;

  constructor(start: () => Thinker) {
    this.#start = start;
  }

  get load(): number {
    return this.#waiting.size;
  }

  ask(question: Question, asker: Asker): void {
    this.#waiting.set(question.id, asker);
    this.#worker ??= this.#open();
    this.#worker.postMessage(question);
  }

  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#waiting.clear();
  }

  #open(): Thinker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data: { id, decision } }: MessageEvent<Answer>) => {
      const asker = this.#waiting.get(id);
      this.#waiting.delete(id);
      asker?.done(decision);
    });
    worker.addEventListener('error', ({ message }) => this.#fail(message));
    worker.addEventListener('messageerror', () => this.#fail('an answer could not be read'));
    return worker;
  }

  #fail(problem: string): void {
    const askers = [...this.#waiting.values()];
    this.close();
    for (const { failed } of askers) failed(new Error(problem));
  }
}

/**
 * Opponents of one game. Each question goes to the worker that has the fewest to answer, so that a beat's are shared.
 * @param start makes a worker
 * @param size how many there are, from 1
 */
export function createThinkers(
  seed: number,
  scenario: Scenario,
  profiles: ByNation<Profile>,
  start: () => Thinker = startWorker,
  size: number = crewOf(navigator.hardwareConcurrency),
): Thinkers {
  const briefing: Briefing = { scenario };
  const desks = Array.from(
    { length: size },
    () =>
      new Desk(() => {
        const worker = start();
        worker.postMessage(briefing);
        return worker;
      }),
  );
  let asked = 0;
  return {
    decide: (view: SeatView, level: Level) =>
      new Promise((done, failed) => {
        asked += 1;
        const { temperament } = profiles[view.seat];
        const free = desks.reduce((least, desk) => (desk.load < least.load ? desk : least));
        free.ask({ id: asked, view, level, temperament, seed }, { done, failed });
      }),
    dispose() {
      for (const desk of desks) desk.close();
    },
  };
}

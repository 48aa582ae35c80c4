import type { SeatView } from '../../game/view.ts';
import type { Reason } from '../../opponents/reasons.ts';
import type { Profile } from '../../scenario/background.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Decide, Decision } from '../../table/table.ts';
import type { Level } from '../../vocabulary/levels.ts';
import type { ByNation } from '../../vocabulary/nations.ts';
import type { Answer, Question } from '../thinking.ts';
import type { Thinker } from './startWorker.ts';
import { type ThinkerPool, thinkerPool } from './thinkerPool.ts';

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

/** One worker of the crew, from the first question on. If it fails, so does all it was asked; the next takes another. */
class Desk {
  readonly #waiting = new Map<number, Asker>();
  readonly #pool: ThinkerPool;
  readonly #scenario: Scenario;
  #held: { readonly worker: Thinker; readonly ears: AbortController } | null = null;

  constructor(pool: ThinkerPool, scenario: Scenario) {
    this.#pool = pool;
    this.#scenario = scenario;
  }

  get load(): number {
    return this.#waiting.size;
  }

  ask(question: Question, asker: Asker): void {
    this.#waiting.set(question.id, asker);
    this.#held ??= this.#open();
    this.#held.worker.postMessage(question);
  }

  /** Whoever still waits waits for nothing; a worker that owes no answer is kept for the next game. */
  close(): void {
    if (this.#held && this.#waiting.size === 0) {
      this.#held.ears.abort();
      this.#pool.giveBack(this.#held.worker);
      this.#held = null;
    }
    this.#end();
  }

  #end(): void {
    if (this.#held) {
      this.#held.ears.abort();
      this.#pool.end(this.#held.worker);
    }
    this.#held = null;
    this.#waiting.clear();
  }

  #open() {
    const worker = this.#pool.take(this.#scenario);
    const ears = new AbortController();
    const { signal } = ears;
    worker.addEventListener(
      'message',
      ({ data: { id, decision } }: MessageEvent<Answer>) => {
        const asker = this.#waiting.get(id);
        this.#waiting.delete(id);
        asker?.done(decision);
      },
      { signal },
    );
    worker.addEventListener('error', ({ message }) => this.#fail(message), { signal });
    worker.addEventListener('messageerror', () => this.#fail('an answer could not be read'), { signal });
    return { worker, ears };
  }

  #fail(problem: string): void {
    const askers = [...this.#waiting.values()];
    this.#end();
    for (const { failed } of askers) failed(new Error(problem));
  }
}

/** Wakes the workers that a game will ask, while its seats are still being picked. */
export function wakeThinkers(scenario: Scenario): void {
  thinkerPool.wake(scenario, crewOf(navigator.hardwareConcurrency));
}

/**
 * Opponents of one game. Each question goes to the worker that has the fewest to answer, so that a beat's are shared.
 * @param pool where workers come from, and go back to
 * @param size how many there are, from 1
 */
export function createThinkers(
  seed: number,
  scenario: Scenario,
  profiles: ByNation<Profile>,
  pool: ThinkerPool = thinkerPool,
  size: number = crewOf(navigator.hardwareConcurrency),
): Thinkers {
  const desks = Array.from({ length: size }, () => new Desk(pool, scenario));
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

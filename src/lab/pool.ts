import { Worker } from 'node:worker_threads';
import type { Fault } from '../vocabulary/result.ts';
import { type ParamOf, type ResultOf, TASKS, type TaskName } from './tasks.ts';

/** Params handed to a worker at once: one at first, that a short run is shared evenly; later a few. */
const MOST_AT_ONCE = 4;
/** Batches for each worker, after which they grow: then the last ones weigh little. */
const SINGLE_BATCHES = 64;
/** Batches for each worker that may be under way or done before their turn. It bounds what waits in memory. */
const MOST_AHEAD = 4;

/** What a worker is asked. */
export interface Order<N extends TaskName> {
  readonly name: N;
  /** Of the batch, counted from 0. */
  readonly place: number;
  readonly params: readonly ParamOf<N>[];
}

/** And what it says to that. */
export interface Answer<N extends TaskName> {
  readonly place: number;
  readonly results: readonly ResultOf<N>[];
}

/**
 * Runs a task once for each param and tells of the results in the order of the params, however many workers there are
 * and whichever is done first. Params are drawn as they are needed. A single worker is this thread.
 * @param onResult may end the run by returning what is wrong
 * @returns that fault, if any
 * @throws whatever the task or `onResult` throws
 */
export async function runTasks<N extends TaskName>(
  name: N,
  params: Iterable<ParamOf<N>>,
  workers: number,
  onResult: (result: ResultOf<N>) => Fault | undefined,
): Promise<Fault | undefined> {
  if (workers > 1) return new Crew(name, batchesOf(params, workers), workers, onResult).run();
  for (const param of params) {
    const fault = onResult(TASKS[name](param));
    if (fault) return fault;
  }
  return undefined;
}

function* batchesOf<P>(params: Iterable<P>, workers: number): Generator<readonly P[], undefined> {
  let batch: P[] = [];
  let done = 0;
  for (const param of params) {
    batch.push(param);
    if (batch.length < MOST_AT_ONCE && done >= SINGLE_BATCHES * workers) continue;
    yield batch;
    batch = [];
    done += 1;
  }
  if (batch.length > 0) yield batch;
}

/** The workers of one run. They are hired as there is work for them, and end with the run. */
class Crew<N extends TaskName> {
  readonly #name: N;
  readonly #batches: Iterator<readonly ParamOf<N>[], undefined>;
  readonly #most: number;
  readonly #onResult: (result: ResultOf<N>) => Fault | undefined;
  readonly #hired: Worker[] = [];
  readonly #idle: Worker[] = [];
  /** Results that came before their turn, by the place of their batch. */
  readonly #early = new Map<number, readonly ResultOf<N>[]>();
  /** How the run ends. */
  #resolve: (fault: Fault | undefined) => void = () => {};
  #reject: (problem: Error) => void = () => {};
  /** Batches handed out, and batches told of. */
  #sent = 0;
  #told = 0;
  #isDry = false;
  #isOver = false;

  constructor(
    name: N,
    batches: Iterator<readonly ParamOf<N>[], undefined>,
    most: number,
    onResult: (result: ResultOf<N>) => Fault | undefined,
  ) {
    this.#name = name;
    this.#batches = batches;
    this.#most = most;
    this.#onResult = onResult;
  }

  async run(): Promise<Fault | undefined> {
    try {
      return await new Promise((resolve, reject) => {
        this.#resolve = resolve;
        this.#reject = reject;
        this.#attempt(() => this.#handOut());
      });
    } finally {
      await Promise.all(this.#hired.map((worker) => worker.terminate()));
    }
  }

  /** Goes on unless the run is over; whatever is thrown ends it. */
  #attempt(step: () => void): void {
    if (this.#isOver) return;
    try {
      step();
      if (this.#isDry && this.#told === this.#sent) this.#end(undefined);
    } catch (problem) {
      this.#fail(problem as Error);
    }
  }

  #end(fault: Fault | undefined): void {
    this.#isOver = true;
    this.#resolve(fault);
  }

  #fail(problem: Error): void {
    this.#isOver = true;
    this.#reject(problem);
  }

  #handOut(): void {
    while (!this.#isOver && !this.#isDry && this.#sent - this.#told < MOST_AHEAD * this.#most) {
      if (this.#idle.length === 0 && this.#hired.length === this.#most) return;
      const next = this.#batches.next();
      if (next.done) {
        this.#isDry = true;
        return;
      }
      const order: Order<N> = { name: this.#name, place: this.#sent, params: next.value };
      this.#sent += 1;
      (this.#idle.pop() ?? this.#hire()).postMessage(order);
    }
  }

  #hire(): Worker {
    const worker = new Worker(new URL('./poolWorker.ts', import.meta.url));
    worker.on('message', (answer: Answer<N>) =>
      this.#attempt(() => {
        this.#idle.push(worker);
        this.#early.set(answer.place, answer.results);
        this.#tell();
        this.#handOut();
      }),
    );
    worker.on('error', (problem: Error) => this.#fail(problem));
    worker.on('messageerror', (problem) => this.#fail(problem));
    // After the run this is how it should be, and nobody listens any more.
    worker.on('exit', (code) => this.#fail(new Error(`a worker ended before its work did, with ${code}`)));
    this.#hired.push(worker);
    return worker;
  }

  #tell(): void {
    for (;;) {
      const results = this.#early.get(this.#told);
      if (!results) return;
      this.#early.delete(this.#told);
      this.#told += 1;
      for (const result of results) {
        const fault = this.#onResult(result);
        if (fault) {
          this.#end(fault);
          return;
        }
      }
    }
  }
}

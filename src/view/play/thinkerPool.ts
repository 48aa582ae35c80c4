import type { Scenario } from '../../scenario/scenario.ts';
import { startWorker, type Thinker } from './startWorker.ts';

/**
 * Workers that nobody asks at the moment. They outlive a game, since the next one needs as many: one that has played
 * before knows the rules, and has them compiled.
 */
export class ThinkerPool {
  readonly #start: () => Thinker;
  /** Each with the scenario that it was briefed for. */
  readonly #briefed = new Map<Thinker, Scenario>();
  readonly #idle = new Set<Thinker>();

  constructor(start: () => Thinker) {
    this.#start = start;
  }

  /** Starts as many as a game will ask, so that they are awake when it begins. */
  wake(scenario: Scenario, size: number): void {
    const taken = Array.from({ length: size }, () => this.take(scenario));
    for (const thinker of taken) this.giveBack(thinker);
  }

  /** One that is briefed for a scenario, and nobody else's until it is given back. */
  take(scenario: Scenario): Thinker {
    const idle = [...this.#idle];
    const thinker = idle.find((one) => this.#briefed.get(one) === scenario) ?? idle[0] ?? this.#begin();
    this.#idle.delete(thinker);
    if (this.#briefed.get(thinker) !== scenario) thinker.postMessage({ scenario });
    this.#briefed.set(thinker, scenario);
    return thinker;
  }

  /** @param thinker one that owes no answer */
  giveBack(thinker: Thinker): void {
    this.#idle.add(thinker);
  }

  /** Ends one that can't be asked any more, or whose answers nobody waits for. */
  end(thinker: Thinker): void {
    thinker.terminate();
    this.#briefed.delete(thinker);
    this.#idle.delete(thinker);
  }

  /** One that breaks while nobody asks it tells nobody: whoever took it later would wait for ever. */
  #begin(): Thinker {
    const thinker = this.#start();
    const isOver = (): void => {
      if (this.#idle.has(thinker)) this.end(thinker);
    };
    thinker.addEventListener('error', isOver);
    thinker.addEventListener('messageerror', isOver);
    return thinker;
  }
}

/** The page's own. */
export const thinkerPool = new ThinkerPool(startWorker);

import type { Clock } from '../../src/classroom/clock.ts';

/** A machine whose owner sets its date as they like, while its steady clock goes on. */
export class HeldClock implements Clock {
  wall = 1_000_000;
  #passed = 0;
  #calls: { readonly at: number; readonly act: () => void }[] = [];

  date(): number {
    return this.wall;
  }

  steady(): number {
    return this.#passed;
  }

  after(milliseconds: number, act: () => void): () => void {
    const call = { at: this.#passed + milliseconds, act };
    this.#calls.push(call);
    return () => {
      this.#calls = this.#calls.filter((one) => one !== call);
    };
  }

  pass(milliseconds: number): void {
    this.#passed += milliseconds;
    this.wall += milliseconds;
    const due = this.#calls.filter(({ at }) => at <= this.#passed);
    this.#calls = this.#calls.filter(({ at }) => at > this.#passed);
    for (const { act } of due) act();
  }
}

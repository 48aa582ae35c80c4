/** Things that may come up, and the number of each in a register. */
export interface Pool<T> {
  readonly things: readonly T[];
  readonly numbers: readonly number[];
}

/**
 * Numbers for ids, by which many are told from many at the cost of looking each known one up once: to compare each with
 * each would cost more than the rest of a turn's opening.
 */
export class Register {
  readonly #numbers: ReadonlyMap<string, number>;
  /** By number, in which asking an id was last among those known. */
  readonly #known: Uint32Array;
  #asking = 0;

  constructor(ids: readonly string[]) {
    this.#numbers = new Map(ids.map((id, number) => [id, number]));
    this.#known = new Uint32Array(ids.length);
  }

  /** @throws RangeError when one of the things is not in the register (a programmer's mistake) */
  pool<T>(things: readonly T[], idOf: (thing: T) => string): Pool<T> {
    const numbers = things.map((thing) => {
      const number = this.#numbers.get(idOf(thing));
      if (number === undefined) throw new RangeError(`"${idOf(thing)}" is not in the register`);
      return number;
    });
    return { things, numbers };
  }

  /** What of a pool is not among ids that are known, in the pool's order. Ids from elsewhere may be among those. */
  without<T>({ things, numbers }: Pool<T>, known: readonly string[]): T[] {
    this.#asking += 1;
    for (const id of known) {
      const number = this.#numbers.get(id);
      if (number !== undefined) this.#known[number] = this.#asking;
    }
    const fresh: T[] = [];
    for (let place = 0; place < things.length; place += 1) {
      if (this.#known[numbers[place] as number] !== this.#asking) fresh.push(things[place] as T);
    }
    return fresh;
  }
}

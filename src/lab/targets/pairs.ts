import { type Share, shareOf } from './finding.ts';

/**
 * Games in pairs: the same seed and the same company, and one seat played one way in the one and another way in the
 * other. A pair is won if the seat then has the higher agenda score; equal scores are not won.
 */
export class Pairs {
  readonly #counts = new Map<string, { won: number; all: number }>();

  /** @param ids what the pairs are told of by, in order */
  constructor(ids: readonly string[]) {
    for (const id of ids) this.#counts.set(id, { won: 0, all: 0 });
  }

  add(id: string, well: number, badly: number): void {
    const count = this.#counts.get(id);
    if (!count) throw new RangeError(`no pairs of "${id}"`);
    count.all += 1;
    if (well > badly) count.won += 1;
  }

  shares(): readonly Share[] {
    return [...this.#counts].map(([id, { won, all }]) => shareOf(id, won, all));
  }
}

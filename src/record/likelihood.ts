import type { Choice } from '../vocabulary/choices.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { type Coder, MOST_WEIGHT } from './rangeCoder.ts';

/** What every alternative weighs before anything is known of it, and how much each time adds that its like was taken. */
const UNKNOWN = 6;
const KNOWN = 48;
/** The most alternatives that one even decision has; larger numbers are told byte by byte. */
const BYTE = 256;

/** One alternative: the likenesses by which it is known, the closest last. */
export type Likeness = readonly string[];

/**
 * Learns while it goes along which alternatives are taken: whoever is like those that were taken before is likelier, and
 * costs fewer bits. Writer and reader learn the same from the same, so nothing of it is sent.
 */
export class Likelihood {
  readonly #coder: Coder;
  readonly #taken = new Map<string, number>();

  constructor(coder: Coder) {
    this.#coder = coder;
  }

  /** Writes or reads one of some alternatives. @param place -1 when reading */
  pick(alternatives: readonly Likeness[], place: number): number {
    const picked =
      alternatives.length === 1 && place <= 0 ? 0 : this.#coder.code(this.#weights(alternatives), place);
    for (const likeness of alternatives[picked] ?? [])
      this.#taken.set(likeness, (this.#taken.get(likeness) ?? 0) + 1);
    return picked;
  }

  /** Writes or reads a yes or no. @param known what it may hang on, the closest last */
  flag(known: Likeness, yes: boolean | null): boolean {
    const side = (of: number): Likeness => known.map((one) => `${one}=${of}`);
    return this.pick([side(0), side(1)], yes === null ? -1 : Number(yes)) === 1;
  }

  /** Writes or reads a whole number below a bound, all being as likely. */
  below(bound: number, value: number): number {
    if (bound > BYTE) {
      const high = this.below(Math.ceil(bound / BYTE), Math.floor(value / BYTE));
      return high * BYTE + this.below(BYTE, value % BYTE);
    }
    return this.#coder.code(evenly(bound), value);
  }

  #weights(alternatives: readonly Likeness[]): readonly number[] {
    const sharers = new Map<string, number>();
    for (const likenesses of alternatives)
      for (const likeness of likenesses) sharers.set(likeness, (sharers.get(likeness) ?? 0) + 1);
    let total = 0;
    const weights = alternatives.map((likenesses) => {
      let weight = UNKNOWN;
      for (const likeness of likenesses) {
        const taken = this.#taken.get(likeness);
        if (taken !== undefined) weight += Math.floor((KNOWN * taken) / (sharers.get(likeness) as number));
      }
      total += weight;
      return weight;
    });
    if (total <= MOST_WEIGHT) return weights;
    const room = MOST_WEIGHT - alternatives.length;
    return weights.map((weight) => 1 + Math.floor((weight * room) / total));
  }
}

const even = new Map<number, readonly number[]>();

function evenly(bound: number): readonly number[] {
  let weights = even.get(bound);
  if (!weights) {
    weights = Array.from({ length: bound }, () => 1);
    even.set(bound, weights);
  }
  return weights;
}

/** A choice as what its seat may be given to: its kind, its kind in this seat's hands, and just this choice. */
export function likenessOf(what: string, seat: Nation, { kind, code }: Choice): Likeness {
  return [`${what}:${kind}`, `${what}:${seat}:${kind}`, `${what}:${seat}:${code}`];
}

/** The place of what is written among what is permitted. @throws RangeError when it isn't permitted */
export function placeOf<T>(among: readonly T[], isIt: (one: T) => boolean, what: string): number {
  const place = among.findIndex(isIt);
  if (place < 0) throw new RangeError(`${what} is not among what is permitted`);
  return place;
}

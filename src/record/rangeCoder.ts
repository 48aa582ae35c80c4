/**
 * Writes or reads one of several alternatives, in as many bits as it is unlikely. One face for both ways, so that
 * whoever says what the alternatives are says it once.
 */
export interface Coder {
  /**
   * @param weights how likely each alternative is: whole numbers from 1, `MOST_WEIGHT` together at most
   * @param place the one to be written; when reading, it counts for nothing
   * @returns the place of the one that was written or read
   */
  code(weights: readonly number[], place: number): number;
}

/** The most that the weights of one decision may add up to. */
export const MOST_WEIGHT = 1 << 16;

const TOP = 0x1_0000_0000;
const BOTTOM = 0x100_0000;

function totalOf(weights: readonly number[]): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}

/**
 * The writing side of a range coder (G. N. N. Martin, 1979) in whole numbers under 2^53, so that every machine writes
 * the same bytes. `low` may run over 32 bits: then the byte that was held back takes the carry.
 */
export class RangeWriter implements Coder {
  #low = 0;
  #range = TOP - 1;
  /** The byte held back, and how many 255s follow it: a carry may still run through them. */
  #held = -1;
  #full = 0;
  readonly #bytes: number[] = [];

  code(weights: readonly number[], place: number): number {
    const weight = weights[place];
    if (weight === undefined) throw new RangeError(`no alternative ${place} of ${weights.length}`);
    let before = 0;
    for (let at = 0; at < place; at += 1) before += weights[at] as number;
    const unit = Math.floor(this.#range / totalOf(weights));
    this.#low += unit * before;
    this.#range = unit * weight;
    while (this.#range < BOTTOM) {
      this.#shift();
      this.#range *= 256;
    }
    return place;
  }

  #shift(): void {
    const carry = this.#low >= TOP ? 1 : 0;
    if (carry === 0 && this.#low >= 0xff000000) {
      this.#full += 1;
    } else {
      if (this.#held >= 0) this.#bytes.push((this.#held + carry) & 255);
      for (; this.#full > 0; this.#full -= 1) this.#bytes.push((255 + carry) & 255);
      this.#held = Math.floor(this.#low / BOTTOM) & 255;
    }
    this.#low = (this.#low % BOTTOM) * 256;
  }

  /** The bytes of all that was written, as few as tell it: a reader takes what is missing for zeros. */
  finish(): Uint8Array {
    // The roundest number within the range ends in the most zeros.
    for (let step = TOP; step >= 1; step /= 2) {
      const round = Math.ceil(this.#low / step) * step;
      if (round < this.#low + this.#range) {
        this.#low = round;
        break;
      }
    }
    for (let rest = 0; rest < 5; rest += 1) this.#shift();
    let length = this.#bytes.length;
    while (length > 0 && this.#bytes[length - 1] === 0) length -= 1;
    return Uint8Array.from(this.#bytes.slice(0, length));
  }
}

/** The reading side. Bytes that nobody wrote give some alternative or other, never an error. */
export class RangeReader implements Coder {
  #range = TOP - 1;
  #code = 0;
  #at = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    for (let first = 0; first < 4; first += 1) this.#take();
  }

  #take(): void {
    this.#code = this.#code * 256 + (this.#bytes[this.#at] ?? 0);
    this.#at += 1;
  }

  code(weights: readonly number[], _place: number): number {
    const total = totalOf(weights);
    const unit = Math.floor(this.#range / total);
    const found = Math.min(total - 1, Math.floor(this.#code / unit));
    let before = 0;
    let place = 0;
    while (place < weights.length - 1 && before + (weights[place] as number) <= found) {
      before += weights[place] as number;
      place += 1;
    }
    this.#code = Math.max(0, this.#code - unit * before);
    this.#range = unit * (weights[place] as number);
    this.#code = Math.min(this.#code, this.#range - 1);
    while (this.#range < BOTTOM) {
      this.#take();
      this.#range *= 256;
    }
    return place;
  }
}

/**
 * Chance as a function of its key: the same seed, turn and stream give the same number on every machine, and asking
 * about one stream never shifts another. The mixing is 32-bit (murmur3's finaliser), whole numbers throughout.
 */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A 32-bit hash of a text. */
export function textHash(text: string): number {
  let h = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193);
  return mix(h);
}

/**
 * A stream of chance for one purpose in one turn of one game.
 * @param seed any whole number, 0 to 2^32 - 1
 * @param stream what it is for: `news`, `lander`, `opponent:FRA`
 */
export function streamOf(seed: number, turn: number, stream: string): Chance {
  return new Chance(mix(mix(seed ^ 0x9e3779b9) + Math.imul(turn + 1, 0x632be5ab)) ^ textHash(stream));
}

/** A reproducible sequence of whole numbers. */
export class Chance {
  #state: number;

  constructor(state: number) {
    this.#state = state | 0;
  }

  /** A whole number of 0 to `bound` - 1. */
  below(bound: number): number {
    this.#state = (this.#state + 0x9e3779b9) | 0;
    return bound <= 1 ? 0 : mix(this.#state) % bound;
  }

  /** True in `percent` of 100 cases. */
  happens(percent: number): boolean {
    return this.below(100) < percent;
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from[this.below(from.length)];
  }
}

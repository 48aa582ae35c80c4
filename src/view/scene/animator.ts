/**
 * Moves things by the wall clock, so that a slow machine shows fewer frames and not a longer film. Knows nothing of
 * what it moves.
 */
export interface Motion {
  /** Milliseconds after the film's start. */
  readonly at: number;
  readonly duration: number;
  /** Called with 0-1 while it runs, and once with 1 at its end. */
  readonly move?: (t: number) => void;
  readonly begin?: () => void;
  readonly done?: () => void;
}

interface Running {
  readonly motion: Motion;
  begun: boolean;
}

export class Animator {
  /** When the film was last moved on, by the wall clock; null before its first frame. */
  #last: number | null = null;
  #time = 0;
  #rate = 1;
  #motions: Running[] = [];
  #films = 0;

  /** Adds a motion; its time counts from the film's start. */
  add(motion: Motion): void {
    this.#motions.push({ motion, begun: false });
  }

  get busy(): boolean {
    return this.#motions.length > 0;
  }

  /** How fast the film runs: 1 as the clock does, 0 not at all. */
  get rate(): number {
    return this.#rate;
  }

  set rate(rate: number) {
    this.#rate = rate;
  }

  /** How far the film has run, in milliseconds. */
  get time(): number {
    return this.#time;
  }

  /** Moves everything to a moment of the wall clock (milliseconds); the first call starts the film. */
  advance(now: number): void {
    if (!this.busy) return;
    this.#time = this.#last === null ? 0 : this.#time + (now - this.#last) * this.#rate;
    this.#last = now;
    // What a motion adds while it runs is looked at in the next frame.
    const film = this.#films;
    const due = this.#motions;
    this.#motions = [];
    const rest: Running[] = [];
    for (const running of due) {
      const { motion } = running;
      if (this.#time < motion.at) {
        rest.push(running);
        continue;
      }
      if (!running.begun) {
        running.begun = true;
        motion.begin?.();
        if (film !== this.#films) return;
      }
      const t = motion.duration <= 0 ? 1 : Math.min(1, (this.#time - motion.at) / motion.duration);
      motion.move?.(t);
      if (t < 1) rest.push(running);
      else motion.done?.();
      // One of its own motions has ended the film.
      if (film !== this.#films) return;
    }
    this.#motions = [...rest, ...this.#motions];
    if (!this.busy) this.#last = null;
  }

  /** Drops every motion where it is. */
  clear(): void {
    this.#films += 1;
    this.#motions = [];
    this.#last = null;
    this.#time = 0;
  }
}

export function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}

export function easeIn(t: number): number {
  return t * t * t;
}

export function easeBoth(t: number): number {
  return t < 0.5 ? 4 * t * t * t : 1 - (-2 * t + 2) ** 3 / 2;
}

/** Past the mark and back. */
export function easeBack(t: number): number {
  return 1 + 2.7 * (t - 1) ** 3 + 1.7 * (t - 1) ** 2;
}

/** 0 at both ends, 1 in the middle stretch. */
export function swell(t: number, edge = 0.25): number {
  return Math.min(1, t / edge, (1 - t) / edge);
}

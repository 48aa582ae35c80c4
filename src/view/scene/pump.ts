/** How often frames are wanted: never until asked, calmly while only light flows, always while a film runs. */
export type Pace = 'still' | 'calm' | 'lively';

const CALM_INTERVAL = 1000 / 30;
const KEPT = 600;

/**
 * Asks the browser for frames only as long as something moves, and keeps what each cost in scripting time.
 */
export class Pump {
  readonly #frame: (now: number) => Pace;
  readonly #costs: number[] = [];
  #next = 0;
  #request: number | null = null;
  #last = Number.NEGATIVE_INFINITY;
  #pace: Pace = 'lively';
  #stopped = false;

  /** @param frame draws one frame at a time in milliseconds and says how soon it wants the next */
  constructor(frame: (now: number) => Pace) {
    this.#frame = frame;
  }

  /** Makes sure of at least one more frame. */
  nudge(): void {
    if (this.#stopped) return;
    this.#last = Number.NEGATIVE_INFINITY;
    this.#request ??= requestAnimationFrame(this.#step);
  }

  /** For good: a film that ends after its board is gone asks for no more frames. */
  stop(): void {
    this.#stopped = true;
    if (this.#request !== null) cancelAnimationFrame(this.#request);
    this.#request = null;
  }

  /** Scripting milliseconds a frame, the 95th percentile of the last frames, and how many those are. */
  cost(): { readonly p95: number; readonly frames: number } {
    const sorted = [...this.#costs].sort((a, b) => a - b);
    return {
      p95: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? 0,
      frames: sorted.length,
    };
  }

  readonly #step = (now: number): void => {
    this.#request = null;
    // A frame that comes a little early still counts, or 60 Hz would give 20 frames a second and not 30.
    if (this.#pace === 'calm' && now - this.#last < CALM_INTERVAL - 4) {
      this.#request = requestAnimationFrame(this.#step);
      return;
    }
    this.#last = now;
    const before = performance.now();
    this.#pace = this.#frame(now);
    this.#costs[this.#next % KEPT] = performance.now() - before;
    this.#next += 1;
    if (this.#pace !== 'still' && !this.#stopped) this.#request ??= requestAnimationFrame(this.#step);
  };
}

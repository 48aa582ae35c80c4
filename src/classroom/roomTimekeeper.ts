import type { Clock } from './clock.ts';
import type { RoomEvent } from './room/entry.ts';
import type { RoomState } from './room/state.ts';

/** Milliseconds that a restart leaves at least: nobody's time is up while the server was away. */
const GRACE = 30_000;

/**
 * Runs one room's timer. It counts on a clock that never jumps; the machine's date is asked only after a restart, and
 * then can neither lengthen the time that was left nor take the grace away.
 */
export class RoomTimekeeper {
  readonly #clock: Clock;
  readonly #timeIsUp: () => void;
  /** On the steady clock; null while the timer stands still or there is none. */
  #deadline: number | null = null;
  #callOff: () => void = () => {};
  /** When the lesson ends, on the steady clock; null without a bell. */
  #bell: number | null = null;

  constructor(clock: Clock, timeIsUp: () => void) {
    this.#clock = clock;
    this.#timeIsUp = timeIsUp;
  }

  left({ timer }: RoomState): number | null {
    if (!timer) return null;
    return this.#deadline === null
      ? timer.left
      : Math.round(Math.max(0, this.#deadline - this.#clock.steady()));
  }

  /** Milliseconds until the lesson ends; null without a bell. It goes on while a room is paused. */
  untilEnd({ bell }: RoomState): number | null {
    return bell && this.#bell !== null ? Math.round(Math.max(0, this.#bell - this.#clock.steady())) : null;
  }

  /** After a restart. */
  takeUp({ bell, timer, isPaused }: RoomState): void {
    const gone = bell ? Math.max(0, this.#clock.date() - bell.at) : 0;
    this.#bell = bell && this.#clock.steady() + Math.max(0, bell.left - gone);
    if (!timer || isPaused || timer.left === 0) {
      this.#run(null);
      return;
    }
    const passed = Math.max(0, this.#clock.date() - timer.at);
    this.#run(Math.min(timer.left, Math.max(GRACE, timer.left - passed)));
  }

  /** After an event. */
  follow(state: RoomState, { kind }: RoomEvent): void {
    const { bell, timer, isPaused } = state;
    if (kind === 'bellSet' || kind === 'started') this.#bell = bell && this.#clock.steady() + bell.left;
    if (!timer || isPaused) this.#run(null);
    else if (kind === 'timed' || kind === 'resumed') this.#run(timer.left > 0 ? timer.left : null);
    else if (kind === 'timeUp') this.#run(null);
  }

  stop(): void {
    this.#run(null);
  }

  #run(milliseconds: number | null): void {
    this.#callOff();
    this.#callOff = () => {};
    this.#deadline = milliseconds === null ? null : this.#clock.steady() + milliseconds;
    if (milliseconds !== null) this.#callOff = this.#clock.after(milliseconds, this.#timeIsUp);
  }
}

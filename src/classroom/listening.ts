import { type Bank, claimText } from '../debate/bank.ts';
import type { OpenDebate } from '../rules/position.ts';
import { SPEECHES } from '../vocabulary/debate.ts';
import type { Clock } from './clock.ts';
import type { RoomState } from './room/state.ts';

/** Seconds to look up at the wall, whatever is said. */
const LOOK_UP = 3;

/** What is read while a debate stands where it does: what was said last, or the resolution before anybody spoke. */
function textRead(bank: Bank, { flow, questioned, resolution, speech }: OpenDebate): string {
  const said = SPEECHES[speech - 1];
  if (!said) return bank.resolutions.get(resolution)?.text ?? '';
  const asked = questioned.flatMap((place) => flow[place] ?? []).filter(({ side }) => side !== said.side);
  const placed = flow.filter((argument) => argument.speech === speech - 1);
  return (said.kind === 'question' ? asked : placed).map(({ claim }) => claimText(bank, claim)).join(' ');
}

/** Milliseconds that a class needs for a text; 0 where there is none. */
export function readingTime(text: string, wordsAMinute: number): number {
  const words = text.split(/\s+/).filter((word) => word !== '').length;
  if (words === 0 || wordsAMinute === Number.POSITIVE_INFINITY) return 0;
  return Math.round(1000 * (LOOK_UP + (60 * words) / wordsAMinute));
}

/**
 * How long a class listens to a speech before a computer gives the next: a debate of computers would otherwise be over
 * before anybody has read its first argument. It counts on the steady clock, and anew after a restart.
 */
export class Listening {
  readonly #clock: Clock;
  readonly #wordsAMinute: number;
  /** What is listened to. */
  #heard = '';
  #until = 0;
  #callOff: () => void = () => {};

  /** @param wordsAMinute that a class reads; infinite where nobody listens */
  constructor(clock: Clock, wordsAMinute: number) {
    this.#clock = clock;
    this.#wordsAMinute = wordsAMinute;
  }

  /** Milliseconds until the next speech, where a computer is to give it; 0 outside of a debate. */
  left({ engine, table }: Pick<RoomState, 'engine' | 'table'>): number {
    const { debate, turn } = table.game.position;
    if (!debate) return 0;
    const now = `${turn} ${debate.speech}`;
    if (now !== this.#heard) {
      this.#heard = now;
      this.#until = this.#clock.steady() + readingTime(textRead(engine.bank, debate), this.#wordsAMinute);
    }
    return Math.max(0, this.#until - this.#clock.steady());
  }

  /** Calls back after so many milliseconds, and for nothing else that it was to call back for. */
  wait(milliseconds: number, act: () => void): void {
    this.#callOff();
    this.#callOff = this.#clock.after(milliseconds, act);
  }

  /** Enough has been heard of what was said last. */
  end(): void {
    this.#until = this.#clock.steady();
    this.stop();
  }

  stop(): void {
    this.#callOff();
    this.#callOff = () => {};
  }
}

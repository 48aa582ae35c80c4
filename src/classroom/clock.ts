/**
 * The time, handed in so that tests can let it jump. What a room waits for is counted on `steady`, which no change of
 * the machine's date moves.
 */
export interface Clock {
  /** Milliseconds since 1970, as the machine's owner set it. */
  date(): number;
  /** Milliseconds since some moment: never goes back and never jumps. */
  steady(): number;
  /** Calls back after so many milliseconds; returns how to call it off. */
  after(milliseconds: number, act: () => void): () => void;
}

export const machineClock: Clock = {
  date: () => Math.max(0, Math.floor(Date.now())),
  steady: () => performance.now(),
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

import { quantile } from './figure.ts';

/** Mixings of 32 bits in one calibration loop: a millisecond or two. */
const MIXINGS = 1_000_000;

/** A fixed piece of work that needs nothing but the processor: what the other figures are held against. */
function calibrationLoop(): number {
  let mixed = 1;
  for (let at = 0; at < MIXINGS; at += 1) {
    mixed = Math.imul(mixed ^ at, 0x85ebca6b);
    mixed ^= mixed >>> 13;
  }
  return mixed;
}

/** Milliseconds that some work takes. */
export function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** The calibration loop's own time in milliseconds: the median of a few, since other programs run as well. */
export function timeCalibration(): number {
  let kept = 0;
  const times = Array.from({ length: 9 }, () =>
    timed(() => {
      kept ^= calibrationLoop();
    }),
  );
  // What nobody reads need not be computed, and a compiler may notice.
  if (kept === 0.5) throw new Error('a whole number');
  return quantile(times, 0.5);
}

export interface Timing {
  /** Milliseconds, the median of all rounds. */
  readonly median: number;
  /** Milliseconds, the shortest round: what the machine can do when nothing else disturbs it. */
  readonly best: number;
  /** Milliseconds of a calibration loop, taken between the rounds. */
  readonly loop: number;
}

/** Times some work over and over, the first rounds for the compiler alone. */
export function timeRounds(work: () => void, rounds: number, warmUp = 3): Timing {
  for (let round = 0; round < warmUp; round += 1) work();
  const times: number[] = [];
  const loops: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    loops.push(timeCalibration());
    times.push(timed(work));
  }
  return { median: quantile(times, 0.5), best: Math.min(...times), loop: quantile(loops, 0.5) };
}

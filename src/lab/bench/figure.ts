/** One measured figure. */
export interface Figure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /**
   * The value in calibration loops, so that figures of different machines can be compared: of a rate, how many in the
   * time of one loop; of a time, how many loops long. Null where the machine's speed plays no part.
   */
  readonly ratio: number | null;
  /** What the figure should come to: at least for rates, at most for times and sizes; null where nothing is asked. */
  readonly target: number | null;
  readonly met: boolean | null;
  /** What was done, in one sentence. */
  readonly how: string;
}

/** A figure that could not be taken, and why. */
export interface Skipped {
  readonly id: string;
  readonly why: string;
}

export type Kind = 'rate' | 'time' | 'size' | 'quotient';

/** What a figure is, before it is measured. */
export interface Asked {
  readonly id: string;
  readonly kind: Kind;
  readonly unit: string;
  readonly target: number | null;
  readonly how: string;
}

/** Three or four digits: a measurement knows no more. */
export function rounded(value: number): number {
  return value >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}

/** @param loop the time of one calibration loop, in milliseconds; a time's unit must be `ms` and a rate's `.../s` */
export function figureOf({ id, kind, unit, target, how }: Asked, value: number, loop: number): Figure {
  const ratio = kind === 'rate' ? (value * loop) / 1000 : kind === 'time' ? value / loop : null;
  const isLeast = kind === 'rate' || kind === 'quotient';
  return {
    id,
    value: rounded(value),
    unit,
    ratio: ratio === null ? null : rounded(ratio),
    target,
    met: target === null ? null : isLeast ? value >= target : value <= target,
    how,
  };
}

/** The value below which a share of all lie: 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

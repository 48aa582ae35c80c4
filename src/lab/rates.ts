/** A share in thousandths, 0-1000, rounded; 0 of nothing. */
export function perMille(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 1000) / whole);
}

/** Thousandths as a percentage with one decimal, for people: `43.7 %`. */
export function percent(thousandths: number): string {
  return `${(thousandths / 10).toFixed(1)} %`;
}

/** An interval in thousandths. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 95 per cent of a normal distribution lie within this many standard deviations. */
const Z = 1.96;

/**
 * Wilson's score interval for a share, at 95 per cent: unlike the plain one it is right for few games and for shares
 * near 0 and 1 (E. B. Wilson, 1927). All of 0 to 1000 when there is nothing to go by.
 */
export function wilson(part: number, whole: number): Interval {
  if (whole === 0) return { low: 0, high: 1000 };
  const share = part / whole;
  const spread = (Z * Z) / whole;
  const middle = share + spread / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / whole + spread / (4 * whole));
  const inThousandths = (value: number): number =>
    Math.min(1000, Math.max(0, Math.round((value * 1000) / (1 + spread))));
  return { low: inThousandths(middle - half), high: inThousandths(middle + half) };
}

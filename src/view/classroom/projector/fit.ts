/** How a list that may be too long for its box is set. */
export interface Fit {
  /** Without gaps, an item's head and text in one line. */
  readonly isClose: boolean;
  /** How many of the earliest are left out, and counted instead. */
  readonly earlier: number;
}

export const LOOSE: Fit = { isClose: false, earlier: 0 };

/** The next closer way to set a list of so many: first closer, then one fewer; null where the last alone is left. */
export function denser({ isClose, earlier }: Fit, count: number): Fit | null {
  if (!isClose) return { isClose: true, earlier };
  return earlier + 1 < count ? { isClose, earlier: earlier + 1 } : null;
}

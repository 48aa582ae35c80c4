/** Two agendas side by side as a reader sees them, and the difference between just those figures. */
export interface ShownGap {
  readonly one: number;
  readonly other: number;
  /** 0 or more. */
  readonly by: number;
}

/**
 * Whole points, as an agenda is scored, both cut off and not rounded; tenths where whole points would show no
 * difference.
 * @param one 0-100,000
 * @param other 0-100,000
 */
export function gapShown(one: number, other: number): ShownGap {
  const unit = Math.trunc(one / 1000) === Math.trunc(other / 1000) ? 100 : 1000;
  const cut = (points: number): number => Math.trunc(points / unit);
  const shown = (units: number): number => (units * unit) / 1000;
  return { one: shown(cut(one)), other: shown(cut(other)), by: shown(Math.abs(cut(one) - cut(other))) };
}

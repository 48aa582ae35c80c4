/** From the moment after `from` to `to`, as places among a timeline's moments. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How one goes from one moment to another. */
export interface Going {
  /** A step to a neighbour or a year on, and not a jump. */
  readonly isStep: boolean;
  /** Whether the board shows films at all. */
  readonly isFilmed: boolean;
  /** Whether it shows one just now. */
  readonly isShowing: boolean;
}

/**
 * What the board shows of the way: a step on is animated; a step back and any jump settle at once. Whoever goes on in the
 * middle of a film wants to be there.
 * @returns null where the board settles at once
 */
export function shownOnTheWay(
  from: number,
  to: number,
  { isStep, isFilmed, isShowing }: Going,
): Stretch | null {
  return isStep && isFilmed && !isShowing && to > from ? { from, to } : null;
}

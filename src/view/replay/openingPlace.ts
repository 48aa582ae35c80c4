import type { Timeline } from '../../record/timeline.ts';

/**
 * Where a replay opens: at its beginning, or at the Reveal of a turn.
 * @param turn null where it is none in particular; of one without a Reveal the last moment, without any the beginning
 */
export function openingPlace({ placeOf }: Pick<Timeline, 'placeOf'>, turn: number | null): number {
  if (turn === null) return 0;
  const reveal = placeOf(turn, 'reveal');
  return Math.max(0, reveal < 0 ? placeOf(turn) : reveal);
}

import type { NamedMoment } from '../../record/linkMoment.ts';
import type { Timeline } from '../../record/timeline.ts';

/**
 * Where a replay opens: at its beginning, at the moment that it was shared from, or at the Reveal of a turn.
 * @param turn null where it is none in particular; of one without a Reveal the last moment, without any the beginning
 * @param at the moment that it was shared from; where the recording has none such, its turn's last, or the beginning
 */
export function openingPlace(
  { moments, placeOf }: Pick<Timeline, 'moments' | 'placeOf'>,
  turn: number | null,
  at: NamedMoment | null = null,
): number {
  const wanted = at ?? (turn === null ? null : { turn, beat: 'reveal' as const });
  if (!wanted) return 0;
  const place = placeOf(wanted.turn, wanted.beat);
  // What is shown may end before the game that it is of.
  return Math.max(0, Math.min(place < 0 ? placeOf(wanted.turn) : place, moments.length - 1));
}

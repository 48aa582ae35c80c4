import { onlookerView, type View, viewAtEndOf, viewOf, wholeView } from '../game/view.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Timeline } from './timeline.ts';

/** Through whose eyes a recording is seen: one seat's at the time, what all nine saw, or everything there is. */
export type Eyes = Nation | 'public' | 'whole';

/**
 * What was to be seen at a moment of a recording, by its place: the numbers, the machines and the turns so far, nothing
 * of what came later. A game that is over counts as over at its very last moment alone.
 * @throws RangeError when there is no such moment
 */
export function seenAt(timeline: Timeline, place: number, eyes: Eyes): View {
  const { beat, turn } = timeline.moments[place] ?? { beat: 'year', turn: 0 };
  const game = timeline.gameAt(place);
  const now: View =
    eyes === 'whole' ? wholeView(game) : eyes === 'public' ? onlookerView(game) : viewOf(game, eyes);
  if (beat === 'brief' || beat === 'talk') return now;
  const isLast = place === timeline.moments.length - 1;
  const view = viewAtEndOf(now, turn, beat);
  return view.phase === 'over' && !isLast ? { ...view, phase: 'offer' } : view;
}

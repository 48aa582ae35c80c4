import { logUpTo } from '../../game/view.ts';
import type { Timeline } from '../../record/timeline.ts';
import type { Film } from '../play/BoardHost.tsx';
import { openingEvents, revealEvents, verdictEvents } from '../play/filmEvents.ts';
import type { BoardEvent, BoardPicture } from '../scene/picture.ts';
import type { Names } from '../words/names.ts';
import type { Stretch } from './stretch.ts';

/**
 * What the board shows between two moments: rocks that come home, Reveals and verdicts, in order; null where nothing moves.
 * @param isReal whether it really happened, so that what was done has its day
 */
export function filmOf(
  timeline: Timeline,
  { from, to }: Stretch,
  after: BoardPicture,
  names: Names,
  isReal: boolean,
): Film | null {
  const events = timeline.moments.slice(from + 1, to + 1).flatMap(({ turn, beat }): readonly BoardEvent[] => {
    const log = timeline.game.turns[turn - 1];
    if (!log) return [];
    const dated = isReal ? timeline.game.engine.scenario : undefined;
    if (beat === 'brief') return openingEvents(log, names, dated);
    if (beat === 'reveal') {
      return revealEvents(logUpTo(log, 'reveal'), after.seat, names, dated);
    }
    return beat === 'debate' ? verdictEvents(log, after.seat, names) : [];
  });
  return events.length === 0 ? null : { key: `replay.${from}.${to}`, events, after };
}

import { courseOf } from '../../../debrief/course.ts';
import { agendaScore } from '../../../rules/aims.ts';
import { usePlay } from '../../play/context.ts';
import { type AimStanding, aimStandings, yearBefore } from './aimStanding.ts';

/** The four aims of the seat that looks at the screen, and its agenda, 0-100. */
export function useOwnAims(): { readonly standings: readonly AimStanding[]; readonly score: number } {
  const { session, state } = usePlay();
  const { view, seat } = state;
  const course = courseOf(session.table.game);
  const before = course[Math.min(yearBefore(view.turn), course.length - 1)] ?? view.position;
  return {
    standings: aimStandings(view.aims, view.position, before, seat),
    score: agendaScore(view.aims, view.position, seat),
  };
}

import { courseOf } from '../../../debrief/course.ts';
import { agendaScore } from '../../../rules/aims.ts';
import { usePlay } from '../../play/context.ts';
import { type AimStanding, aimStandings, yearBefore } from './aimStanding.ts';

/** The four aims of the seat that looks at the screen, and its agenda, 0-100, now and a year before. */
export function useOwnAims(): {
  readonly standings: readonly AimStanding[];
  readonly score: number;
  readonly before: number;
} {
  const { session, state } = usePlay();
  const { screen, view, seat } = state;
  const course = courseOf(session.table.game);
  const looksBack = screen === 'reveal' || screen === 'chapter';
  const earlier = course[Math.min(yearBefore(view.turn, looksBack), course.length - 1)] ?? view.position;
  return {
    standings: aimStandings(view.aims, view.position, earlier, seat),
    score: agendaScore(view.aims, view.position, seat),
    before: agendaScore(view.aims, earlier, seat),
  };
}

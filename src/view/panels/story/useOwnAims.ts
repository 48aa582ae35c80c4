import { agendaPoints } from '../../../rules/aims.ts';
import { useSeated } from '../../play/context.ts';
import { type AimStanding, aimStandings, yearBefore } from './aimStanding.ts';

/** The four aims of the seat that looks at the screen, and its agenda, 0-100, to one decimal, now and a year before. */
export function useOwnAims(): {
  readonly standings: readonly AimStanding[];
  readonly score: string;
  readonly before: string;
} {
  const { session, state } = useSeated();
  const { screen, view, seat } = state;
  const course = session.course();
  const earlier = course[Math.min(yearBefore(view.turn, screen), course.length - 1)] ?? view.position;
  const tenths = (position: typeof earlier): string => agendaTenths(agendaPoints(view.aims, position, seat));
  return {
    standings: aimStandings(view.aims, view.position, earlier, seat),
    score: tenths(view.position),
    before: tenths(earlier),
  };
}

/** An agenda's points with one decimal, cut off and not rounded, as it will be scored. @param points 0-100,000 */
export function agendaTenths(points: number): string {
  return (Math.trunc(points / 100) / 10).toFixed(1);
}

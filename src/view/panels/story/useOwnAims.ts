import { agendaPoints } from '../../../rules/aims.ts';
import { useSeated } from '../../play/context.ts';
import { type AimStanding, aimStandings, yearBefore } from './aimStanding.ts';

/** The four aims of the seat that looks at the screen, and its agenda, 0-100, now and a year before. */
export function useOwnAims(): {
  readonly standings: readonly AimStanding[];
  /** Whole points, as it will be scored. */
  readonly score: number;
  /** The same with its decimals, a year before and now: a small change shows. */
  readonly before: number;
  readonly exact: number;
} {
  const { session, state } = useSeated();
  const { screen, view, seat } = state;
  const course = session.course();
  const earlier = course[Math.min(yearBefore(view.turn, screen), course.length - 1)] ?? view.position;
  const points = agendaPoints(view.aims, view.position, seat);
  const earlierPoints = agendaPoints(view.aims, earlier, seat);
  return {
    standings: aimStandings(view.aims, view.position, earlier, seat),
    score: Math.trunc(points / 1000),
    before: earlierPoints / 1000,
    exact: points / 1000,
  };
}

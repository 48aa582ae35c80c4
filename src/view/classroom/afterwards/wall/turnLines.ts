import type { ToldTurn } from '../../../../debrief/debrief.ts';
import { mostMovedBy, movedBy } from '../../../../debrief/turningPoints.ts';
import type { Scenario } from '../../../../scenario/scenario.ts';
import { sayDebrief } from '../../../words/debriefWords.ts';
import { type Names, nameOf } from '../../../words/names.ts';
import { sayWall } from '../../../words/wallWords.ts';

type Point = Pick<ToldTurn, 'endings' | 'scores' | 'seat'>;

/** What would have been without each of the turning points. */
export interface Without {
  /** What they have in common of how the world would have ended, told once; null where they differ. */
  readonly all: string | null;
  /** Of each, in the given order: another ending that not all have, or whose agenda would have come out most otherwise. */
  readonly each: readonly string[];
}

/** Tells what would have been without each of so many turning points, and what goes for all of them only once. */
export function withoutThem(points: readonly Point[], scenario: Scenario, names: Names): Without {
  const all = sharedEnding(points, scenario);
  return {
    all,
    each: points.map((point) =>
      all === null && isOtherwise(point)
        ? sayWall('turns.ending', { ending: endingTitle(point, scenario) })
        : mostMoved(point, names),
    ),
  };
}

function sharedEnding(points: readonly Point[], scenario: Scenario): string | null {
  const [first, ...rest] = points;
  if (!first) return null;
  if (!points.some(isOtherwise)) return sayWall(rest.length === 0 ? 'turns.same.one' : 'turns.same');
  const isShared = points.every((point) => isOtherwise(point) && point.endings.other === first.endings.other);
  return isShared && rest.length > 0
    ? sayWall('turns.ending.all', { ending: endingTitle(first, scenario) })
    : null;
}

function isOtherwise({ endings }: Point): boolean {
  return endings.one !== endings.other;
}

function endingTitle({ endings }: Point, scenario: Scenario): string {
  return scenario.endings.find(({ id }) => id === endings.other)?.title ?? endings.other;
}

function mostMoved(point: Point, names: Names): string {
  if (movedBy(point).length === 0) return sayDebrief('turns.noScores');
  const most = mostMovedBy(point);
  return sayWall('turns.most', { nation: nameOf(names, most), ...point.scores[most] });
}

import { metricSlots } from '../../debrief/metricSlots.ts';
import type { Change } from '../../rules/change.ts';
import type { Position } from '../../rules/position.ts';
import type { Aim } from '../../scenario/scenario.ts';
import type { Nation } from '../../vocabulary/nations.ts';

/** What a change of a number is to a seat's aims: null where none reads it, or two of them want different things. */
export function aimBearing(
  { delta, slot }: Pick<Change, 'delta' | 'slot'>,
  aims: readonly Aim[],
  position: Position,
  seat: Nation,
): 'for' | 'against' | null {
  const ways = new Set(
    aims.flatMap(({ from, metric, to }) =>
      metricSlots(metric, position, seat)
        .filter((one) => one.slot === slot)
        .map(({ sign }) => sign * (to - from) * delta > 0),
    ),
  );
  if (ways.size !== 1) return null;
  return ways.has(true) ? 'for' : 'against';
}

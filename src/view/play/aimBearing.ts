import { metricSlots } from '../../debrief/metricSlots.ts';
import { aimMills } from '../../rules/aims.ts';
import type { Change } from '../../rules/change.ts';
import type { Position } from '../../rules/position.ts';
import type { Aim } from '../../scenario/scenario.ts';
import type { Nation } from '../../vocabulary/nations.ts';

/** What a change of a number is to a seat's aims. */
export interface Bearing {
  readonly way: 'for' | 'against';
  /** Where the score doesn't show it: every aim it moves is short of where it counts, or is full all the same. */
  readonly uncounted: 'short' | 'full' | null;
}

/**
 * What a change of a number is to a seat's aims: null where none reads it, or two of them want different things.
 * @param position the one that the change led to
 */
export function aimBearing(
  { delta, slot }: Pick<Change, 'delta' | 'slot'>,
  aims: readonly Aim[],
  position: Position,
  seat: Nation,
): Bearing | null {
  const moved = aims.flatMap((aim) => {
    const read = metricSlots(aim.metric, position, seat).find((one) => one.slot === slot);
    return read ? [{ aim, isFor: read.sign * (aim.to - aim.from) * delta > 0 }] : [];
  });
  const ways = new Set(moved.map(({ isFor }) => isFor));
  if (ways.size !== 1) return null;
  const numbers = position.numbers.slice();
  numbers[slot] = (numbers[slot] as number) - delta;
  const before: Position = { ...position, numbers };
  const outside = moved.map(({ aim }) => {
    const mills = [before, position].map((one) => aimMills(aim, one, seat, true));
    if (Math.max(...mills) <= 0) return 'short';
    return Math.min(...mills) >= 1000 ? 'full' : null;
  });
  return {
    way: ways.has(true) ? 'for' : 'against',
    uncounted: outside.includes(null) ? null : (outside[0] ?? null),
  };
}

import { isUnderTruce, tariffLevel } from '../../../machines/states.ts';
import { type Position, trustOf } from '../../../rules/position.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';

/** How a nation stands with one other: trust both ways, tariffs both ways, truce and pledge. */
export interface Relation {
  readonly other: Nation;
  /** 0-100 */
  readonly trusts: number;
  /** 0-100 */
  readonly trusted: number;
  /** Level 0-3 of its tariff on the other. */
  readonly tariffOn: number;
  /** Level 0-3 of the other's tariff on it. */
  readonly tariffBy: number;
  readonly truce: boolean;
}

/** A nation's relations with the other eight, in the fixed order. */
export function relationsOf(position: Position, nation: Nation): readonly Relation[] {
  const { states } = position;
  return NATIONS.filter((other) => other !== nation).map((other) => ({
    other,
    trusts: trustOf(position, nation, other),
    trusted: trustOf(position, other, nation),
    tariffOn: tariffLevel(states, nation, other),
    tariffBy: tariffLevel(states, other, nation),
    truce: isUnderTruce(states, nation, other),
  }));
}

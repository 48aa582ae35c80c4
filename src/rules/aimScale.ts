import type { Aim } from '../scenario/scenario.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { readMetric } from './aims.ts';
import type { Position } from './position.ts';

/** An aim's reading and what it is measured against, in the metric's own unit. */
export interface AimScale {
  readonly now: number;
  /** The reading that counts nothing. */
  readonly nothing: number;
  /** The reading that counts in full; below `nothing` where a fall is wanted. */
  readonly full: number;
}

/**
 * What an aim reads now and where its scale begins and ends. In a game that is read at its own pace the ends are those
 * that this game's length asks for, rounded outward, so that whoever stands on an end is past it.
 */
export function aimScale(aim: Aim, position: Position, self: Nation): AimScale {
  const now = readMetric(aim.metric, position, self);
  const { from, pace, to } = aim;
  if (!pace) return { now, nothing: from, full: to };
  const end = (value: number): number => {
    const way = ((value - pace.start) * pace.turns) / pace.horizon;
    return pace.start + (way < 0 ? Math.floor(way) : Math.ceil(way));
  };
  return { now, nothing: end(from), full: end(to) };
}

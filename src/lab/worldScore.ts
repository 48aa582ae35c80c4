import { type Position, trustOf, worldOf } from '../rules/position.ts';
import { NATIONS } from '../vocabulary/nations.ts';

/** The world in one number, 0-300: openness, calm, and how far the nine trust each other on the mean. */
export function worldScore(position: Position): number {
  let trust = 0;
  for (const one of NATIONS)
    for (const other of NATIONS) if (one !== other) trust += trustOf(position, one, other);
  const pairs = NATIONS.length * (NATIONS.length - 1);
  return worldOf(position, 'openness') + 100 - worldOf(position, 'tension') + Math.round(trust / pairs);
}

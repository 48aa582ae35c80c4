import { openingPosition } from '../../src/game/openingPosition.ts';
import { copyPosition, type Position } from '../../src/rules/position.ts';
import {
  type NationalMeasure,
  nationalSlot,
  trustSlot,
  type WorldMeasure,
  worldSlot,
} from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import { engine } from './engines.ts';
import { afterEvents, events, type Sent } from './states.ts';

/** The campaign as it opens, before its first brief. */
export const opening: Position = openingPosition(engine);

/** The opening with some numbers and some machines changed. */
export function position(
  sent: readonly Sent[] = [],
  numbers: readonly (readonly [number, number])[] = [],
  rest: Partial<Position> = {},
): Position {
  const changed = copyPosition(opening);
  for (const [slot, value] of numbers) changed.numbers[slot] = value;
  return Object.assign(changed, { states: afterEvents(changed.states, ...sent) }, rest);
}
export const of = (measure: NationalMeasure, nation: Nation, value: number) =>
  [nationalSlot(measure, nation), value] as const;
export const toward = (truster: Nation, trusted: Nation, value: number) =>
  [trustSlot(truster, trusted), value] as const;
export const inWorld = (measure: WorldMeasure, value: number) => [worldSlot(measure), value] as const;

/** China and Russia have founded the ILRS. */
export const FOUNDED: readonly Sent[] = [events.founds, events.joins('CHN'), events.joins('RUS')];

import type { Change } from '../rules/change.ts';
import { occurrence } from '../rules/occurrence.ts';
import type { Reading } from '../rules/reading.ts';
import type { Choice, ChoiceKind } from '../vocabulary/choices.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Engine } from './engine.ts';

/** Choices whose states last and so work year after year. */
const LASTING: ReadonlySet<ChoiceKind> = new Set([
  'sign',
  'withdraw',
  'join',
  'leave',
  'impose',
  'raise',
  'lift',
]);

export function isLasting({ kind }: Choice): boolean {
  return LASTING.has(kind);
}

/** What a year by itself does to a seat and to the world, whatever anybody does in it. */
export function yearIn(engine: Engine, seat: Nation, at: Reading): readonly Change[] {
  const changes: Change[] = [];
  engine.effects.of(occurrence('yearEnded', { by: seat }), -1, at, changes, []);
  engine.effects.ofYear(at, changes);
  return changes;
}

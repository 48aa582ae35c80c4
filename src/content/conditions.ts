import type { Condition, Metric } from '../scenario/scenario.ts';
import type { NationalMeasure, WorldMeasure } from '../vocabulary/measures.ts';
import type { Nation } from '../vocabulary/nations.ts';

/** Short ways to write what must hold of a position. Both bounds are included. */
type Bounds = Omit<Condition, 'metric'>;

export function nation(measure: NationalMeasure, of: 'self' | Nation, bounds: Bounds): Condition {
  return { metric: { kind: 'national', measure, of }, ...bounds };
}

export function world(measure: WorldMeasure, bounds: Bounds): Condition {
  return { metric: { kind: 'world', measure }, ...bounds };
}

/** The levels of all tariffs anywhere, added up. */
export function tariffs(bounds: Bounds): Condition {
  return { metric: { kind: 'tariffs', side: 'world' }, ...bounds };
}

/** How far they trust that nation, on average. */
export function trust(from: 'others' | readonly Nation[], toward: Nation, bounds: Bounds): Condition {
  return { metric: { kind: 'trust', from, toward }, ...bounds };
}

/** How many of these hold, of the nation itself. */
export function standing(any: Extract<Metric, { kind: 'standing' }>['any'], bounds: Bounds): Condition {
  return { metric: { kind: 'standing', any }, ...bounds };
}

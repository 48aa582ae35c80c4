import type { DeedName } from '../vocabulary/deeds.ts';
import type { Programme } from '../vocabulary/measures.ts';
import type { Country, Nation } from '../vocabulary/nations.ts';

/** One deed that was done: by whom, to whom, and what else an effect or a sentence about it needs to know. */
export interface Occurrence {
  readonly deed: DeedName;
  readonly by: Nation | null;
  readonly to: Nation | null;
  readonly programme: Programme | null;
  readonly country: Country | null;
  /** The choice it belongs to, by code; for news, the item's id. */
  readonly about: string | null;
  /** Size, where the deed has one: recipients, doubters, level, coins. */
  readonly count: number;
  readonly backers: number;
  /** The one nation that alone may know of it until the end; null when all may. */
  readonly secretOf: Nation | null;
}

const PLAIN: Partial<Omit<Occurrence, 'deed'>> = {};

export function occurrence(deed: DeedName, details: Partial<Omit<Occurrence, 'deed'>> = PLAIN): Occurrence {
  const { by = null, to = null, programme = null, country = null, about = null, secretOf = null } = details;
  const { count = 0, backers = 0 } = details;
  return { deed, by, to, programme, country, about, count, backers, secretOf };
}

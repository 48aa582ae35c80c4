import type { Tally } from '../tally.ts';
import { type Finding, find, largest, shareOf } from './finding.ts';

const MOST = 500;

/** No kind of choice is taken in over half of the turns that permit it. */
export function noDominantChoice(tally: Tally): Finding {
  const parts = tally.choices().map(({ kind, taken, permitted }) => shareOf(kind, taken, permitted));
  return find('noDominantChoice', largest(parts.filter(({ whole }) => whole > 0)), 'atMost', MOST, parts);
}

import type { Tally } from '../tally.ts';
import { type Finding, find, largest, shareOf } from './finding.ts';

const MOST = 600;

/** No ending comes in over six of ten games. */
export function endingsVary(tally: Tally): Finding {
  const parts = tally.endings().map(({ id, games }) => shareOf(id, games, tally.games));
  return find('endingsVary', largest(parts), 'atMost', MOST, parts);
}

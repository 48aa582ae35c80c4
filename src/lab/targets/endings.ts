import type { Tally } from '../tally.ts';
import { type Finding, findEach, shareOf, within } from './finding.ts';

/** Every ending comes now and then, and none in most games. */
export function endingsVary(tally: Tally): Finding {
  const shares = tally.endings().map(({ id, games }) => shareOf(id, games, tally.games));
  return findEach('endingsVary', shares, within(50, 550));
}

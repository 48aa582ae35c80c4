import { type ResolutionId, SEMANTICS } from '../../vocabulary/debate.ts';
import type { DebateTally } from '../debateTally.ts';
import { type Finding, find, largest, shareOf } from './finding.ts';

const MOST = 600;

/**
 * Between equal speakers either side of each resolution wins four to six debates of ten, under either semantics. The
 * figure is the stronger side's share where it is largest; the parts are the affirmative's.
 */
export function debatesEven(tally: DebateTally, resolutions: readonly ResolutionId[]): Finding {
  const counts = resolutions.flatMap((resolution) =>
    SEMANTICS.map((semantics) => ({
      id: `${resolution}.${semantics}`,
      ...tally.count(resolution, semantics),
    })),
  );
  const stronger = counts.map(({ id, won, held }) => shareOf(id, Math.max(won, held - won), held));
  return find(
    'debatesEven',
    largest(stronger.filter(({ whole }) => whole > 0)),
    'atMost',
    MOST,
    counts.map(({ id, won, held }) => shareOf(id, won, held)),
  );
}

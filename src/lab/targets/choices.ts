import type { ChoiceKind } from '../../vocabulary/choices.ts';
import type { Tally } from '../tally.ts';
import { type Finding, find, largest, shareOf } from './finding.ts';

const MOST = 500;

/**
 * Steps that are taken once, and the way back from them: who wants one takes it in the first turn that permits it, and
 * then no turn permits it any more. Their rates are told and not judged; of these it counts in how many games they come.
 */
const ONCE: ReadonlySet<ChoiceKind> = new Set(['sign', 'withdraw', 'found', 'join', 'leave', 'build', 'fly']);

/** No kind of choice that can be repeated is taken in over half of the turns that permit it. */
export function noDominantChoice(tally: Tally): Finding {
  const rates = tally
    .choices()
    .map(({ kind, taken, permitted }) => ({ kind, share: shareOf(kind, taken, permitted) }));
  const judged = rates
    .filter(({ kind, share }) => !ONCE.has(kind) && share.whole > 0)
    .map(({ share }) => share);
  return find(
    'noDominantChoice',
    largest(judged),
    'atMost',
    MOST,
    rates.map(({ share }) => share),
  );
}

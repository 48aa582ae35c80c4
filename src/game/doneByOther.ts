import type { Occurrence } from '../rules/occurrence.ts';
import type { DeedName } from '../vocabulary/deeds.ts';
import type { TurnLog } from './log.ts';

/** Choices that come to the same whichever of the two sides carries them out, and the deed that either brings about. */
const MUTUAL: Readonly<Record<string, DeedName>> = { exchange: 'exchanged', truce: 'truceAgreed' };

/**
 * Whether a choice came to nothing only because the other side had done the very same in that turn: then it was done
 * after all, and there is nothing to tell of it.
 */
export function isDoneByOther(
  { occurrences }: Pick<TurnLog, 'occurrences'>,
  { about, by, deed, to }: Occurrence,
): boolean {
  const done = deed === 'cameToNothing' && MUTUAL[about?.split(':')[0] ?? ''];
  return Boolean(done) && occurrences.some((one) => one.deed === done && one.by === to && one.to === by);
}

import type { Occurrence } from '../rules/occurrence.ts';
import type { TurnLog } from './log.ts';

/**
 * Whether a choice came to nothing only because the other side had done the very same in that turn: then it was done
 * after all, and there is nothing to tell of it. An exchange and a truce come to the same whichever side carries them
 * out.
 */
export function isDoneByOther(
  { occurrences }: Pick<TurnLog, 'occurrences'>,
  { about, by, deed, to }: Occurrence,
): boolean {
  if (deed !== 'cameToNothing') return false;
  const done = about?.startsWith('exchange') ? 'exchanged' : about?.startsWith('truce') && 'truceAgreed';
  return occurrences.some((one) => one.deed === done && one.by === to && one.to === by);
}

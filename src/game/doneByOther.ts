import type { Occurrence } from '../rules/occurrence.ts';
import { type ChoiceKind, parseChoice } from '../vocabulary/choices.ts';
import type { DeedName } from '../vocabulary/deeds.ts';
import type { TurnLog } from './log.ts';

/** The deeds that are the same whichever of the two does them. */
const MUTUAL: Partial<Record<ChoiceKind, DeedName>> = { exchange: 'exchanged', truce: 'truceAgreed' };

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
  const kind = about === null ? undefined : parseChoice(about)?.kind;
  const done = kind && MUTUAL[kind];
  return done !== undefined && occurrences.some((one) => one.deed === done && one.by === to && one.to === by);
}

import type { Occupant } from '../../../vocabulary/levels.ts';
import { sayWatch } from '../../words/watchWords.ts';

/** Who holds a seat, in a few words. */
export function holderWords(holder: Occupant, isReader: boolean): string {
  if (holder.kind === 'opponent')
    return sayWatch('seats.opponent', { level: sayWatch(`level.${holder.level}`) });
  return sayWatch(isReader ? 'seats.you' : 'seats.person');
}

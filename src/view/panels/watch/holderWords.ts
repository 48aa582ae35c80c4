import type { Occupant } from '../../../vocabulary/levels.ts';
import { personName } from '../../words/personName.ts';
import { sayWatch } from '../../words/watchWords.ts';

/** Who holds a seat, by name or in a few words. */
export function holderWords(holder: Occupant, isReader: boolean): string {
  if (holder.kind === 'opponent')
    return sayWatch('seats.opponent', { level: sayWatch(`level.${holder.level}`) });
  return isReader ? sayWatch('seats.you') : personName(holder) || sayWatch('seats.person');
}

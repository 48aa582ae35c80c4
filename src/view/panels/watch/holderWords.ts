import type { Sitting } from '../../../table/table.ts';
import { personName } from '../../words/personName.ts';
import { sayWatch } from '../../words/watchWords.ts';

/** Who holds a seat, by name or in a few words. */
export function holderWords(holder: Sitting, isReader: boolean): string {
  if (holder.kind === 'opponent')
    return sayWatch('seats.opponent', { level: sayWatch(`level.${holder.level}`) });
  if (holder.kind === 'recorded') return sayWatch('seats.recorded');
  return isReader ? sayWatch('seats.you') : personName(holder) || sayWatch('seats.person');
}

import type { SlotMeaning } from '../../../vocabulary/measures.ts';
import { measureName, ownership } from '../../words/changes.ts';
import type { Names } from '../../words/names.ts';
import { sayAny } from '../../words/say.ts';
import type { Reader } from '../../words/sentences.ts';

/** What a number is, as a heading tells a reader: `China's trust in you`, `World tension`. */
export function slotLabel(meaning: SlotMeaning, seat: Reader, names: Names): string {
  const { ending, params } = ownership(meaning, seat, names);
  const all = { ...params, measure: measureName(meaning, names) };
  if (meaning.measure === 'trust') return sayAny(`forecast.trust${ending}`, all);
  if ('of' in meaning) return sayAny(ending === '.you' ? 'forecast.national.you' : 'forecast.national', all);
  return sayAny('forecast.world', all);
}

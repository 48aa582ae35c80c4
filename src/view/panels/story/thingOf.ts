import type { DeedName } from '../../../vocabulary/deeds.ts';
import { isPanelKey, sayPanel } from '../../words/panelWords.ts';
import { isMessageKey, sayAny } from '../../words/say.ts';

/** A deed as something one can have: `loan of samples`, after `your` or `China's`. Null for what nobody owns. */
export function thingOf(deed: DeedName): string | null {
  const key = `thing.${deed}`;
  if (isMessageKey(key)) return sayAny(key);
  return isPanelKey(key) ? sayPanel(key) : null;
}

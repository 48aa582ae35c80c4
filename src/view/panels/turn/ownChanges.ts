import type { Change } from '../../../rules/change.ts';
import { meaningOf } from '../../../vocabulary/measures.ts';

/** Green and red only for what is one's own: whether the world's numbers are good news depends on who reads. */
export function toneOf({ slot, delta }: Change): string {
  if (!('of' in meaningOf(slot))) return 'soft';
  return delta > 0 ? 'rise' : 'fall';
}

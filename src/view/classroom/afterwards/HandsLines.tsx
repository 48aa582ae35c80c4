import type { HandsStatus } from '../../../protocol/afterwards.ts';
import { sayAfterDesk } from '../../words/afterDeskWords.ts';
import { handsWords } from '../../words/classWords.ts';

/** How the class itself would have voted in each debate that is decided. */
export function HandsLines({ hands }: { readonly hands: readonly HandsStatus[] }) {
  if (hands.length === 0) return null;
  return (
    <ul class="stack">
      {hands.map((one) => (
        <li key={one.turn}>{sayAfterDesk('hands.line', { turn: one.turn, hands: handsWords(one) })}</li>
      ))}
    </ul>
  );
}

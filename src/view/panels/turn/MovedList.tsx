import type { Change } from '../../../rules/change.ts';
import { meaningOf } from '../../../vocabulary/measures.ts';
import { usePlay } from '../../play/context.ts';
import { sumBySlot } from '../../play/sums.ts';
import { concerns } from '../../play/touched.ts';
import { changeSentence } from '../../words/changes.ts';
import { importanceOf } from '../../words/importance.ts';
import { sayPlay } from '../../words/playWords.ts';

const SHOWN = 8;

/** The numbers of some ledger lines that concern the reader: what one's aims read first, and of equals the larger. */
export function useMoved(entries: readonly Change[]): readonly Change[] {
  const { state } = usePlay();
  const { seat } = state;
  const aims = state.seat === null ? [] : state.view.aims;
  const weight = ({ slot, delta }: Change): number =>
    importanceOf(meaningOf(slot), seat, aims) * Math.abs(delta);
  return sumBySlot(entries.filter((entry) => concerns(entry, seat)))
    .toSorted((one, other) => weight(other) - weight(one))
    .slice(0, SHOWN);
}

/** Numbers that moved, each with its Why. */
export function MovedList({ changes }: { readonly changes: readonly Change[] }) {
  const { names, open, state } = usePlay();
  return (
    <ul class="moved">
      {changes.map((change) => {
        const sentence = changeSentence(change, state.seat, names);
        return (
          <li key={change.slot}>
            <span class={toneOf(change)} aria-hidden="true">
              {change.delta > 0 ? '▲' : '▼'}
            </span>
            <span>{sentence}</span>
            <button
              type="button"
              class="button quiet small"
              aria-label={`${sayPlay('reveal.why')} ${sentence}`}
              onClick={() => open({ kind: 'why', slot: change.slot })}
            >
              {sayPlay('reveal.why')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Green and red only for what is one's own: whether the world's numbers are good news depends on who reads. */
function toneOf({ slot, delta }: Change): string {
  if (!('of' in meaningOf(slot))) return 'soft';
  return delta > 0 ? 'rise' : 'fall';
}

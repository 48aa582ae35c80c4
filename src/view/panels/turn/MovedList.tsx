import type { Change } from '../../../rules/change.ts';
import { meaningOf } from '../../../vocabulary/measures.ts';
import { aimBearing, type Bearing } from '../../play/aimBearing.ts';
import { usePlay } from '../../play/context.ts';
import { sumBySlot } from '../../play/sums.ts';
import { concerns } from '../../play/touched.ts';
import { changeSentence } from '../../words/changes.ts';
import { importanceOf } from '../../words/importance.ts';
import { sayPlay } from '../../words/playWords.ts';
import { SECRET_AIM } from '../story/aimStanding.ts';
import { useGuarded } from '../story/useGuarded.ts';

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

/** Numbers that moved, each with what it is to the reader's aims, if any is about it, and its Why. */
export function MovedList({ changes }: { readonly changes: readonly Change[] }) {
  const { names, open, state } = usePlay();
  const { seat, view } = state;
  const guarded = useGuarded();
  // What is secret isn't told where somebody else may look on.
  const aims = seat === null ? [] : view.aims.filter((_, index) => !guarded || index !== SECRET_AIM);
  return (
    <ul class="moved">
      {changes.map((change) => {
        const sentence = changeSentence(change, seat, names);
        const bearing = seat === null ? null : aimBearing(change, aims, view.position, seat);
        return (
          <li key={change.slot}>
            <span class={bearing ? TONES[bearing.way] : toneOf(change)} aria-hidden="true">
              {change.delta > 0 ? '▲' : '▼'}
            </span>
            <span>
              {sentence}
              {bearing && <span class="small soft"> {bearingWords(bearing)}</span>}
            </span>
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

function bearingWords({ uncounted, way }: Bearing): string {
  const words = sayPlay(`reveal.${way}`);
  return uncounted ? sayPlay(`reveal.${uncounted}`, { words }) : words;
}

const TONES = { for: 'rise', against: 'fall' } as const;

/** Of what no aim is about, green and red only for what is one's own: of the world's numbers nobody can say. */
function toneOf({ slot, delta }: Change): string {
  if (!('of' in meaningOf(slot))) return 'soft';
  return delta > 0 ? 'rise' : 'fall';
}

import type { Progress } from '../../debrief/withoutChoice.ts';
import { sayDebrief } from '../words/debriefWords.ts';

/** How far the search for turning points has come. */
export function TurnsProgress(props: { readonly progress: Progress }) {
  const { done, of } = props.progress;
  return (
    <label class="turning-progress">
      <span class="small">{sayDebrief('turns.searching', { done, of })}</span>
      <progress max={Math.max(1, of)} value={done} />
    </label>
  );
}

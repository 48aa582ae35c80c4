import { worldOf } from '../../rules/position.ts';
import { worldSlot } from '../../vocabulary/measures.ts';
import { bandOfOpenness, bandOfTension } from '../words/bandWords.ts';
import { sayPlay } from '../words/playWords.ts';
import { usePlay } from './context.ts';

const BANDS = { tension: bandOfTension, openness: bandOfOpenness } as const;

/** Tension and openness as they stand, each the way to why it does. */
export function WorldState() {
  const { open, state } = usePlay();
  return (['tension', 'openness'] as const).map((measure) => {
    const value = worldOf(state.view.position, measure);
    return (
      <button
        type="button"
        class="button quiet small"
        key={measure}
        onClick={() => open({ kind: 'why', slot: worldSlot(measure) })}
      >
        {sayPlay(`head.${measure}`, { value })} · <strong>{BANDS[measure](value)}</strong>
      </button>
    );
  });
}

import type { Slot } from '../../../vocabulary/measures.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';

/** Opens the causes of one number. `what` tells a screen reader which one. */
export function WhyButton(props: { readonly slot: Slot; readonly what: string }) {
  const { open } = usePlay();
  return (
    <button
      type="button"
      class="why small"
      aria-label={sayPanel('why.of', { what: props.what })}
      onClick={() => open({ kind: 'why', slot: props.slot })}
    >
      {sayPanel('why')}
    </button>
  );
}

import { usePlay } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';

/** What one can do with a Reveal: see it again, and open all its numbers. */
export function RevealTools(props: { readonly onReplay: (() => void) | null }) {
  const { open, state } = usePlay();
  return (
    <div class="row">
      {props.onReplay && (
        <button type="button" class="button" onClick={props.onReplay}>
          {sayPlay('reveal.replay')}
        </button>
      )}
      <button type="button" class="button" onClick={() => open({ kind: 'ledger', turn: state.revealed })}>
        {sayPlay('reveal.ledger')}
      </button>
    </div>
  );
}

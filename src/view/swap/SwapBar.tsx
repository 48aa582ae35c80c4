import { useEffect, useState } from 'preact/hooks';
import { usePlay } from '../play/context.ts';
import { LOOKING_BACK } from '../play/playState.ts';
import { nameOf } from '../words/names.ts';
import { saySwap } from '../words/swapWords.ts';
import { strayedSentences } from './chairWords.ts';
import type { newStrays } from './newStrays.ts';
import type { SwappedGame } from './swapGame.ts';
import { useStrayed } from './useStrayed.ts';

/** In whose chair one sits, for how long, and where an opponent took the recording's place this year. */
export function SwapBar(props: {
  readonly swapped: SwappedGame;
  /** What of the strays is new. */
  readonly tell: ReturnType<typeof newStrays>;
}) {
  const { names, state } = usePlay();
  const { chair, first, last, was } = props.swapped.note;
  const turn = LOOKING_BACK.has(state.screen) ? state.revealed : state.view.turn;
  const strayed = useStrayed(props.swapped).filter((one) => one.turn === turn);
  const sentences = strayedSentences(strayed, names, state.view.phase === 'over');
  const [told, setTold] = useState('');
  // Empty at first: what stands in a live region as it appears is not read.
  useEffect(() => {
    const fresh = props.tell(sentences);
    if (fresh !== '') setTold(fresh);
  }, [sentences.join(' ')]);
  if (turn < first || turn > last) return null;
  return (
    <aside class="swap-bar" aria-label={saySwap('bar.title')}>
      <p class="small">
        {saySwap('bar.year', {
          chair: nameOf(names, chair),
          was: nameOf(names, was),
          at: turn - first + 1,
          count: last - first + 1,
        })}
      </p>
      {sentences.length > 0 && (
        <ul class="stack small">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p class="unseen" role="status">
        {told}
      </p>
    </aside>
  );
}

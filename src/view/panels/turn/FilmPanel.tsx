import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { BeatPanel } from './BeatPanel.tsx';

/** While the board shows the Reveal: its sentences as they come, the newest first, and a way past them. */
export function FilmPanel(props: { readonly told: readonly string[]; readonly onSkip: () => void }) {
  const { names, state } = usePlay();
  const newestFirst = [...props.told].reverse();
  return (
    <BeatPanel
      title={sayPlay('reveal.opening', { year: yearOf(names, state.revealed) })}
      // An onlooker has a bar for that.
      foot={
        state.seat === null ? null : (
          <button type="button" class="button primary" onClick={props.onSkip}>
            {sayPlay('reveal.skip')}
          </button>
        )
      }
    >
      {newestFirst.length === 0 && <p class="soft">{sayPlay('reveal.opening.lead')}</p>}
      <ol class="told">
        {newestFirst.map((sentence, index) => (
          <li key={newestFirst.length - index}>{sentence}</li>
        ))}
      </ol>
    </BeatPanel>
  );
}

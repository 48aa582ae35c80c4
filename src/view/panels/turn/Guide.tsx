import { useState } from 'preact/hooks';
import { usePlay } from '../../play/context.ts';
import { type PlayKey, sayPlay } from '../../words/playWords.ts';

const LINES: Readonly<Partial<Record<string, PlayKey>>> = {
  offers: 'guide.offers',
  answers: 'guide.answers',
  commit: 'guide.commit',
  reveal: 'guide.reveal',
};

/** One sentence at a time through the first year; gone when dismissed or when the year is over. */
export function Guide() {
  const { state } = usePlay();
  const [closed, setClosed] = useState(false);
  const broken = state.view.turns[state.revealed - 1]?.occurrences.some(({ deed }) => deed === 'wordBroken');
  const line = state.screen === 'reveal' && !broken ? 'guide.reveal.kept' : LINES[state.screen];
  const firstYear = state.view.turn === 1 || (state.screen === 'reveal' && state.revealed === 1);
  if (closed || !line || !firstYear) return null;
  return (
    <aside class="guide" aria-label={sayPlay('guide.title')}>
      <p>{sayPlay(line)}</p>
      <button type="button" class="button quiet small" onClick={() => setClosed(true)}>
        {sayPlay('guide.skip')}
      </button>
    </aside>
  );
}

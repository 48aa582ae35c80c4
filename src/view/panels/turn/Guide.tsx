import { useState } from 'preact/hooks';
import { usePlay } from '../../play/context.ts';
import { type PlayKey, sayPlay } from '../../words/playWords.ts';

const LINES: Readonly<Partial<Record<string, PlayKey>>> = {
  offers: 'guide.offers',
  answers: 'guide.answers',
  commit: 'guide.commit',
  reveal: 'guide.reveal',
};

/** One sentence at a time through the first year; gone when dismissed, or after a last word in the second year. */
export function Guide() {
  const { state } = usePlay();
  const [closed, setClosed] = useState(false);
  const broken = state.view.turns[state.revealed - 1]?.occurrences.some(({ deed }) => deed === 'wordBroken');
  const secondYear = state.screen === 'offers' && state.view.turn === 2;
  const line = secondYear
    ? 'guide.farewell'
    : state.screen === 'reveal' && !broken
      ? 'guide.reveal.kept'
      : LINES[state.screen];
  const firstYear = state.view.turn === 1 || (state.screen === 'reveal' && state.revealed === 1);
  if (closed || !line || !(firstYear || secondYear)) return null;
  return (
    <aside class="guide" aria-label={sayPlay('guide.title')}>
      <p>{sayPlay(line)}</p>
      <button type="button" class="button quiet small" onClick={() => setClosed(true)}>
        {sayPlay(secondYear ? 'guide.done' : 'guide.skip')}
      </button>
    </aside>
  );
}

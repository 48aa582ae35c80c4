import { useState } from 'preact/hooks';
import type { Scenario } from '../../../scenario/scenario.ts';
import { usePlay } from '../../play/context.ts';
import { type PlayKey, sayPlay } from '../../words/playWords.ts';

const LINES: Readonly<Partial<Record<string, PlayKey>>> = {
  offers: 'guide.offers',
  answers: 'guide.answers',
  commit: 'guide.commit',
  reveal: 'guide.reveal',
  assembly: 'guide.assembly',
};

/** What is left of a step's sentence where there is no cabinet to ask, or no assembly this year. */
function plainLine(
  screen: string,
  { sessions, systems }: Pick<Scenario, 'sessions' | 'systems'>,
  turn: number,
): PlayKey | null {
  if (screen === 'offers' && !systems.includes('cabinet')) return 'guide.offers.plain';
  return screen === 'commit' && !sessions.includes(turn) ? 'guide.commit.plain' : null;
}

/** One sentence at a time through the first year; gone when dismissed, or after a last word in the second year. */
/** @param stage how far a debate on the screen has come: one's own speech, the ballots, the verdict */
export function Guide(props: { readonly stage?: 'floor' | 'ballots' | 'verdict' | null }) {
  const { scenario, state } = usePlay();
  const [closed, setClosed] = useState(false);
  const broken = state.view.turns[state.revealed - 1]?.occurrences.some(({ deed }) => deed === 'wordBroken');
  const secondYear = state.screen === 'offers' && state.view.turn === 2;
  const line = secondYear
    ? 'guide.farewell'
    : props.stage
      ? (`guide.${props.stage}` as const)
      : state.screen === 'reveal' && !broken
        ? 'guide.reveal.kept'
        : (plainLine(state.screen, scenario, state.view.turn) ?? LINES[state.screen]);
  const isLookingBack = state.screen === 'reveal' || state.screen === 'assembly';
  const firstYear = state.view.turn === 1 || (isLookingBack && state.revealed === 1);
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

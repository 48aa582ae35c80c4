import { useEffect, useRef } from 'preact/hooks';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayWatch } from '../../words/watchWords.ts';

/**
 * How far opponents have come who play on to the end, and the way to stop them. It fills the page: a board that is drawn
 * meanwhile would take the time that they need.
 */
export function PlayedOut() {
  const { announce, names, scenario, session, state } = usePlay();
  const stop = useRef<HTMLButtonElement>(null);
  useEffect(() => stop.current?.focus(), []);
  // The quiet years after the last turn are nobody's to wait for.
  const over = Math.min(state.view.turns.length, scenario.turns);
  const year = yearOf(names, Math.min(state.view.turn, scenario.turns));
  return (
    <main class="played-out">
      <h1>{sayWatch('end.running')}</h1>
      <label>
        <span>{sayWatch('end.progress', { year, over, turns: scenario.turns })}</span>
        <progress max={scenario.turns} value={over} />
      </label>
      <button
        ref={stop}
        type="button"
        class="button"
        onClick={() => {
          session.stopPlayingOut();
          announce(sayWatch('live.watching'));
        }}
      >
        {sayWatch('end.stop')}
      </button>
    </main>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { usePlay } from '../play/context.ts';
import { WorldState } from '../play/WorldState.tsx';
import { yearOf } from '../words/names.ts';
import { sayPlay } from '../words/playWords.ts';
import { sayReplay } from '../words/replayWords.ts';

/** Which game is replayed, the year, the state of the world, and the ways to everything else. */
export function ReplayHead(props: {
  readonly game: string;
  /** Whether one may sit down in another's chair. */
  readonly canSwap: boolean;
}) {
  const { isReal, leave, names, open, scenario, state } = usePlay();
  const { turn } = state.view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const year = yearOf(names, turn);
  return (
    <header class="play-head replay-head">
      <h1 ref={heading} tabIndex={-1}>
        {sayReplay('title')} <span class="unseen">{sayReplay('lead', { game: props.game })}</span>
      </h1>
      <p class="small">
        <span aria-hidden="true">{props.game} · </span>
        {isReal
          ? year
          : turn > scenario.turns
            ? sayReplay('when.after', { year })
            : sayReplay('when', { year, turn, turns: scenario.turns })}
      </p>
      <nav class="replay-menu" aria-label={sayPlay('head.menu')}>
        <WorldState />
        <button type="button" class="button quiet small" onClick={() => open({ kind: 'chronicle' })}>
          {sayPlay('menu.chronicle')}
        </button>
        <button type="button" class="button quiet small" onClick={() => open({ kind: 'debrief' })}>
          {sayPlay('menu.debrief')}
        </button>
        {props.canSwap && (
          <button type="button" class="button quiet small" onClick={() => open({ kind: 'swap' })}>
            {sayPlay('menu.swap')}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={() => open({ kind: 'share' })}>
          {sayPlay('menu.share')}
        </button>
        <button type="button" class="button quiet small" onClick={() => open({ kind: 'settings' })}>
          {sayPlay('menu.settings')}
        </button>
        <button type="button" class="button quiet small" onClick={leave}>
          {sayReplay('close')}
        </button>
      </nav>
    </header>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { worldOf } from '../../rules/position.ts';
import { worldSlot } from '../../vocabulary/measures.ts';
import { usePlay } from '../play/context.ts';
import { bandOfOpenness, bandOfTension } from '../words/bandWords.ts';
import { yearOf } from '../words/names.ts';
import { sayPlay } from '../words/playWords.ts';
import { sayReplay } from '../words/replayWords.ts';

/** Which game is replayed, the year, the state of the world, and the ways to everything else. */
export function ReplayHead(props: { readonly game: string }) {
  const { leave, names, open, scenario, state } = usePlay();
  const { position, turn } = state.view;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const tension = worldOf(position, 'tension');
  const openness = worldOf(position, 'openness');
  const year = yearOf(names, turn);
  return (
    <header class="play-head replay-head">
      <h1 ref={heading} tabIndex={-1}>
        {sayReplay('title')} <span class="unseen">{sayReplay('lead', { game: props.game })}</span>
      </h1>
      <p class="small">
        <span aria-hidden="true">{props.game} · </span>
        {turn > scenario.turns
          ? sayReplay('when.after', { year })
          : sayReplay('when', { year, turn, turns: scenario.turns })}
      </p>
      <nav class="replay-menu" aria-label={sayPlay('head.menu')}>
        <button
          type="button"
          class="button quiet small"
          onClick={() => open({ kind: 'why', slot: worldSlot('tension') })}
        >
          {sayPlay('head.tension', { value: tension })} · <strong>{bandOfTension(tension)}</strong>
        </button>
        <button
          type="button"
          class="button quiet small"
          onClick={() => open({ kind: 'why', slot: worldSlot('openness') })}
        >
          {sayPlay('head.openness', { value: openness })} · <strong>{bandOfOpenness(openness)}</strong>
        </button>
        <button type="button" class="button quiet small" onClick={() => open({ kind: 'chronicle' })}>
          {sayPlay('menu.chronicle')}
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

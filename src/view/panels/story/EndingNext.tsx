import type { Ref } from 'preact';
import { freshSeed } from '../../app/newGame.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { sayPlay } from '../../words/playWords.ts';

/** What can be done after an ending. @param props.back the way to its replay, which leads back there */
export function EndingNext(props: { readonly back: Ref<HTMLButtonElement> }) {
  const { again, leave, open, replay, room, session } = usePlay();
  const { seed } = session.table.game.setup;
  const way = (kind: 'debrief' | 'chronicle' | 'share', look = '') => (
    <button type="button" class={`button${look}`} onClick={() => open({ kind })}>
      {sayPanel(`ending.${kind}`)}
    </button>
  );
  if (room) {
    return (
      <section aria-labelledby="next-title">
        <h2 id="next-title">{sayPanel('ending.next')}</h2>
        <p>{room.onward}</p>
        <div class="row">
          {way('debrief', ' primary')}
          {way('chronicle')}
          {way('share')}
        </div>
      </section>
    );
  }
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">{sayPanel('ending.next')}</h2>
      <div class="row">
        <button type="button" class="button primary" onClick={() => again(freshSeed())}>
          {sayPanel('ending.fresh')}
        </button>
        <button type="button" class="button" onClick={() => again(seed)}>
          {sayPanel('ending.again', { seed })}
        </button>
        <button type="button" class="button" ref={props.back} onClick={replay}>
          {sayPanel('ending.replay')}
        </button>
        {way('debrief')}
        <button type="button" class="button" onClick={() => open({ kind: 'swap' })}>
          {sayPlay('menu.swap')}
        </button>
        {way('chronicle')}
        {way('share')}
        <button type="button" class="button quiet" onClick={leave}>
          {sayPanel('ending.title')}
        </button>
      </div>
    </section>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { freshSeed } from '../../app/newGame.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { sayPlay } from '../../words/playWords.ts';

/** What can be done after an ending. @param props.isBack whether one comes back from its replay */
export function EndingNext(props: { readonly isBack?: boolean | undefined }) {
  const { again, leave, open, replay, room, session } = usePlay();
  const { seed } = session.table.game.setup;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!props.isBack) return;
    // In the middle: what is still being worked out above it takes room when it comes.
    back.current?.scrollIntoView({ block: 'center' });
    back.current?.focus({ preventScroll: true });
  }, []);
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
        <button type="button" class="button" ref={back} onClick={replay}>
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

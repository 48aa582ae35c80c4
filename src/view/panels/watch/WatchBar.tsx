import { PACES } from '../../app/settings.ts';
import { usePlay } from '../../play/context.ts';
import type { Watch } from '../../play/useWatch.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { Toggle } from '../turn/Toggle.tsx';

/** By what an onlooker paces the game: on or pause, one step, three speeds, and a seat to sit down in. */
export function WatchBar({ watch }: { readonly watch: Watch }) {
  const { level, open, session, state } = usePlay();
  return (
    <section class="watch-bar" aria-label={sayWatch('bar.title')}>
      <button
        type="button"
        class="button primary watch-play"
        onClick={() => (watch.isPlaying ? watch.pause() : watch.play())}
      >
        <span aria-hidden="true" class={watch.isPlaying ? 'pause-mark' : 'play-mark'} />
        {sayWatch(watch.isPlaying ? 'bar.pause' : 'bar.play')}
      </button>
      <button
        type="button"
        class="button watch-step"
        aria-disabled={state.isThinking}
        onClick={() => {
          watch.pause();
          watch.step();
        }}
      >
        {sayWatch(watch.isFilming ? 'bar.skip' : 'bar.step')}
      </button>
      <div class="watch-pace">
        <span class="small soft" aria-hidden="true">
          {sayWatch('bar.pace')}
        </span>
        <Toggle
          about={sayWatch('bar.pace')}
          options={PACES.map((value) => ({ value, label: sayWatch(`pace.${value}`) }))}
          value={watch.pace}
          onPick={(pace) => watch.setPace(pace)}
        />
      </div>
      <button type="button" class="button quiet" onClick={() => open({ kind: 'seats', nation: null })}>
        {sayWatch('bar.seat')}
      </button>
      <button type="button" class="button quiet" onClick={() => session.playOut(level)}>
        {sayWatch('end.button')}
      </button>
      <span class="small soft watch-state">
        {sayWatch(state.isThinking ? 'bar.thinking' : watch.isPlaying ? 'bar.playing' : 'bar.paused')}
      </span>
    </section>
  );
}

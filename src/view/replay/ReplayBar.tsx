import type { ComponentChildren } from 'preact';
import type { Eyes } from '../../record/seenAt.ts';
import { PACES } from '../app/settings.ts';
import { useStore } from '../app/useStore.ts';
import { Toggle } from '../panels/turn/Toggle.tsx';
import { usePlay } from '../play/context.ts';
import { yearOf } from '../words/names.ts';
import { type ReplayKey, sayReplay } from '../words/replayWords.ts';
import { sayWatch } from '../words/watchWords.ts';
import { eyesLabel } from './eyesFor.ts';
import type { Replay } from './useReplay.ts';

/** By what a replay is moved: its line of time, steps, three speeds, and whose eyes it is seen with. */
export function ReplayBar(props: {
  readonly replay: Replay;
  readonly eyes: readonly Eyes[];
  readonly onEyes: (eyes: Eyes) => void;
  readonly children?: ComponentChildren;
}) {
  const { names, settings } = usePlay();
  const { pace } = useStore(settings, settings.get);
  const { replay } = props;
  const { isPlaying, last, moment, place } = replay;
  const year = yearOf(names, moment.turn);
  const beat = sayReplay(`beat.${moment.beat}`);
  const move = (key: ReplayKey, sign: string, act: () => void, isShut: boolean) => (
    <button
      type="button"
      class="button replay-step"
      aria-label={sayReplay(key)}
      title={sayReplay(key)}
      aria-disabled={isShut}
      onClick={() => !isShut && act()}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <section class="watch-bar replay-bar" aria-label={sayReplay('bar.title')}>
      <label class="replay-scrub">
        <span class="small" aria-hidden="true">
          <strong class="number">{year}</strong> {beat}
        </span>
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={place}
          aria-label={sayReplay('bar.scrub')}
          aria-valuetext={sayReplay('moment.spoken', { year, beat, place: place + 1, count: last + 1 })}
          title={sayReplay('bar.keys')}
          onInput={(event) => replay.jump(Number(event.currentTarget.value))}
        />
      </label>
      <div class="replay-steps">
        {move('bar.yearBack', '«', () => replay.step('year', -1), place === 0)}
        {move('bar.back', '‹', () => replay.step('beat', -1), place === 0)}
        <button type="button" class="button primary watch-play" onClick={() => replay.play(!isPlaying)}>
          <span aria-hidden="true" class={isPlaying ? 'pause-mark' : 'play-mark'} />
          {sayReplay(isPlaying ? 'bar.pause' : 'bar.play')}
        </button>
        {move('bar.forward', '›', () => replay.step('beat', 1), place === last)}
        {move('bar.yearForward', '»', () => replay.step('year', 1), place === last)}
      </div>
      <Toggle
        about={sayWatch('bar.pace')}
        options={PACES.map((value) => ({ value, label: sayWatch(`pace.${value}`) }))}
        value={pace}
        onPick={(value) => settings.set({ pace: value })}
      />
      <label class="replay-eyes">
        <span class="small" aria-hidden="true">
          {sayReplay('eyes.title')}
        </span>
        <select
          aria-label={sayReplay('eyes.title')}
          value={replay.eyes}
          onChange={(event) => props.onEyes(event.currentTarget.value as Eyes)}
        >
          {props.eyes.map((eyes) => (
            <option key={eyes} value={eyes}>
              {eyesLabel(eyes, names)}
            </option>
          ))}
        </select>
      </label>
      {props.children}
    </section>
  );
}

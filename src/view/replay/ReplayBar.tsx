import type { ComponentChildren } from 'preact';
import type { Eyes } from '../../record/seenAt.ts';
import type { Moment } from '../../record/timeline.ts';
import { PACES } from '../app/settings.ts';
import { useStore } from '../app/useStore.ts';
import { Toggle } from '../panels/turn/Toggle.tsx';
import { usePlay } from '../play/context.ts';
import { beatName } from '../words/beatName.ts';
import { yearOf } from '../words/names.ts';
import { type ReplayKey, sayReplay } from '../words/replayWords.ts';
import { sayWatch } from '../words/watchWords.ts';
import { eyesLabel } from './eyesFor.ts';
import type { Replay } from './useReplay.ts';

/** Years that are written below the line of time, at most. */
const MOST_MARKS = 8;
/** Of the line of time, that a year's number takes on a phone. */
const MARK_ROOM = 0.1;

/**
 * Where years begin on the line of time: all of them, or every second or third where there are many, and always the last;
 * none for which the one before, or the last, leaves no room.
 */
export function yearMarks(
  moments: readonly Pick<Moment, 'turn'>[],
): readonly { readonly turn: number; readonly place: number }[] {
  const firsts = moments.flatMap(({ turn }, place) =>
    moments[place - 1]?.turn === turn ? [] : [{ turn, place }],
  );
  const every = Math.ceil(firsts.length / MOST_MARKS);
  const room = MARK_ROOM * (moments.length - 1);
  const end = firsts.length - 1;
  const full = (firsts[end]?.place ?? 0) - room;
  let free = 0;
  return firsts.filter(({ place }, index) => {
    const isShown = index === end || (index % every === 0 && place >= free && (index === 0 || place <= full));
    if (isShown) free = place + room;
    return isShown;
  });
}

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
  const beat = beatName(moment, replay.timeline.game.turns);
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
        <span class="small replay-now" aria-hidden="true">
          <strong class="number">{year}</strong> {beat}
        </span>
        <span class="replay-track">
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
          <span class="small faint replay-years number" aria-hidden="true">
            {yearMarks(replay.timeline.moments).map(({ place: at, turn }) => (
              <span key={turn} style={{ '--at': last === 0 ? 0 : at / last }}>
                {yearOf(names, turn)}
              </span>
            ))}
          </span>
        </span>
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

import type { RoomStatus } from '../../../protocol/replies.ts';
import { clockWords } from '../../words/clockWords.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { TIMER_TICK, useTicks } from '../app/useTicks.ts';
import { timerLeft } from '../connection/known.ts';

/** Under this many milliseconds the time is marked as short. */
const SHORT = 15_000;

/** The time left as it runs, its last second counted to the end. @param props.at when the status was told */
export function TimerFace(props: { readonly status: RoomStatus; readonly at: number }) {
  const { isPaused, timer } = props.status;
  useTicks(TIMER_TICK, timer?.isRunning === true);
  if (!timer) return <span class="timer soft">{sayConsole(isPaused ? 'timer.paused' : 'timer.none')}</span>;
  const left = timerLeft(timer, props.at, performance.now());
  const note = isPaused
    ? sayConsole('timer.paused')
    : left === 0
      ? sayConsole('timer.up')
      : timer.isExtra
        ? sayConsole('timer.extra')
        : null;
  return (
    <span class={`timer${left < SHORT ? ' short' : ''}`}>
      <span class="number">{clockWords(Math.ceil(left / 1000))}</span>
      {note && <span class="small"> {note}</span>}
    </span>
  );
}

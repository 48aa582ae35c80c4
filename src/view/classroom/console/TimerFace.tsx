import { useEffect, useState } from 'preact/hooks';
import type { RoomStatus } from '../../../protocol/replies.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { timerLeft } from '../connection/known.ts';

/** Under this many milliseconds the time is marked as short. */
const SHORT = 15_000;

/** The time left as it runs. @param props.at when the status was told */
export function TimerFace(props: { readonly status: RoomStatus; readonly at: number }) {
  const { isPaused, timer } = props.status;
  const [, redraw] = useState(0);
  const isRunning = timer?.isRunning === true;
  useEffect(() => {
    if (!isRunning) return undefined;
    const clock = window.setInterval(() => redraw((count) => count + 1), 250);
    return () => window.clearInterval(clock);
  }, [isRunning]);
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
      <span class="number">{clockFace(left)}</span>
      {note && <span class="small"> {note}</span>}
    </span>
  );
}

/** Minutes and seconds, the last second counted to its end. */
function clockFace(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return sayConsole('timer.left', {
    minutes: Math.floor(seconds / 60),
    seconds: String(seconds % 60).padStart(2, '0'),
  });
}

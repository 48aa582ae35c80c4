import { useEffect, useRef, useState } from 'preact/hooks';
import { sayClass } from '../../words/classWords.ts';
import { clockWords } from '../../words/clockWords.ts';
import { useClient } from '../app/useClient.ts';
import { TIMER_TICK, useTicks } from '../app/useTicks.ts';
import type { Client } from '../connection/client.ts';

/** Seconds at which a screen reader is told, and from which on the time is short. */
const MINUTE = 60;
const FEW = 15;

/** The time that is left for this step, counted down on this device's own clock. */
export function Timer({ client }: { readonly client: Client }) {
  const { known } = useClient(client);
  const left = client.left();
  const timer = known.status?.timer ?? null;
  const isRunning = timer?.isRunning === true;
  useTicks(TIMER_TICK, isRunning);
  const seconds = left === null ? null : Math.ceil(left / 1000);
  const spoken = useSpoken(seconds, isRunning);
  const isPaused = known.status?.isPaused === true;
  if (known.status?.stage !== 'playing') return null;
  if (seconds === null || timer === null)
    return <p class="class-time small soft">{sayClass(isPaused ? 'timer.paused' : 'timer.none')}</p>;
  return (
    <div class={`class-time${seconds <= FEW ? ' short' : ''}`}>
      <span class="unseen">{sayClass('timer.label')}</span>
      {seconds === 0 && !isPaused ? (
        <strong class="warn">{sayClass('timer.up')}</strong>
      ) : (
        <span class="number" role="timer">
          {clockWords(seconds)}
        </span>
      )}
      {(isPaused || timer.isExtra) && (
        <span class="small warn">{sayClass(isPaused ? 'timer.paused' : 'timer.extra')}</span>
      )}
      <span class="unseen" role="status">
        {spoken}
      </span>
    </div>
  );
}

/** What a screen reader hears of the time: twice, and not every second. */
function useSpoken(seconds: number | null, isRunning: boolean): string {
  const before = useRef<number | null>(null);
  const [spoken, speak] = useState('');
  useEffect(() => {
    const was = before.current;
    before.current = seconds;
    if (seconds === null || was === null || !isRunning) return;
    if (was > MINUTE && seconds <= MINUTE) speak(sayClass('timer.spoken.minute'));
    else if (was > FEW && seconds <= FEW) speak(sayClass('timer.spoken.few'));
    else if (seconds > was) speak('');
  }, [seconds]);
  return spoken;
}

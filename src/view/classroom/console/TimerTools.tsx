import { useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { sayConsole } from '../../words/consoleWords.ts';
import { useDesk } from './desk.ts';

/** Sets the running step's timer or takes it away, and says what happens when it is up. */
export function TimerTools() {
  const { order, overview, status } = useDesk();
  const [minutes, setMinutes] = useState('3');
  const submit = (event: Event) => {
    event.preventDefault();
    const seconds = Math.round(60 * Number(minutes));
    if (seconds >= LIMITS.timerSeconds && seconds <= 60 * LIMITS.timerMinutes)
      void order({ kind: 'setTimer', seconds });
  };
  return (
    <div class="row timer-tools">
      <form class="row" onSubmit={submit}>
        <label for="timer-minutes" class="small">
          {sayConsole('lead.timer')}
        </label>
        <input
          id="timer-minutes"
          type="number"
          class="short-input"
          min={0.5}
          max={LIMITS.timerMinutes}
          step={0.5}
          value={minutes}
          onInput={({ currentTarget }) => setMinutes(currentTarget.value)}
        />
        <button type="submit" class="button">
          {sayConsole('lead.timer.set')}
        </button>
        {status.timer && (
          <button
            type="button"
            class="button quiet"
            onClick={() => void order({ kind: 'setTimer', seconds: null })}
          >
            {sayConsole('lead.timer.off')}
          </button>
        )}
      </form>
      <label class="row check small">
        <input
          type="checkbox"
          checked={overview.goesOn}
          onChange={({ currentTarget }) => void order({ kind: 'whenTimeIsUp', goOn: currentTarget.checked })}
        />
        <span>
          {sayConsole('lead.goesOn')} <span class="soft">{sayConsole('lead.goesOn.hint')}</span>
        </span>
      </label>
    </div>
  );
}

import { sayConsole } from '../../words/consoleWords.ts';
import { useDesk } from './desk.ts';
import { MinutesForm } from './MinutesForm.tsx';

/** Sets the running step's timer or takes it away, and says what happens when it is up. */
export function TimerTools() {
  const { order, overview, status } = useDesk();
  return (
    <div class="row timer-tools">
      <MinutesForm
        id="timer-minutes"
        label={sayConsole('lead.timer')}
        first="3"
        step={0.5}
        submit={sayConsole('lead.timer.set')}
        onSet={(minutes) => void order({ kind: 'setTimer', seconds: Math.round(60 * minutes) })}
      >
        {status.timer && (
          <button
            type="button"
            class="button quiet"
            onClick={() => void order({ kind: 'setTimer', seconds: null })}
          >
            {sayConsole('lead.timer.off')}
          </button>
        )}
      </MinutesForm>
      <label class="row check small">
        <input
          type="checkbox"
          checked={overview.goesOn}
          onChange={({ currentTarget }) => void order({ kind: 'whenTimeIsUp', goOn: currentTarget.checked })}
        />
        <span>
          {sayConsole('lead.goesOn')}{' '}
          <span class="soft">{sayConsole(overview.goesOn ? 'lead.goesOn.on' : 'lead.goesOn.off')}</span>
        </span>
      </label>
    </div>
  );
}

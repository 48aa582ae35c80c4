import { useState } from 'preact/hooks';
import { LIMITS } from '../../../protocol/limits.ts';
import { PLAN_OF, PLANS, type PlanId } from '../../../protocol/plans.ts';
import { planName, sayConsole } from '../../words/consoleWords.ts';
import { useDesk } from './desk.ts';
import { minutesUntil } from './untilTime.ts';

/** Chooses a plan, or none, says by the clock when the lesson ends, and lets the game begin. */
export function StartForm() {
  const { order } = useDesk();
  const [plan, setPlan] = useState<PlanId | null>('45');
  const [end, setEnd] = useState('');
  const [isFar, setFar] = useState(false);
  const start = (): void => {
    const minutes = end === '' ? undefined : minutesUntil(end, new Date());
    setFar(minutes === null);
    if (minutes !== null) void order({ kind: 'start', plan, ...(minutes ? { minutes } : {}) });
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <fieldset class="plans">
        <legend class="small soft">{sayConsole('plan.legend')}</legend>
        {[...PLANS, null].map((one) => (
          <label key={one} class={`plan${one === plan ? ' chosen' : ''}`}>
            <input type="radio" name="plan" checked={one === plan} onChange={() => setPlan(one)} />
            <span>
              <strong>{one === null ? sayConsole('plan.none') : planName(one)}</strong>
              <span class="small soft">
                {one === null
                  ? sayConsole('plan.none.hint')
                  : sayConsole('plan.hint', { turns: PLAN_OF[one].turns, debrief: PLAN_OF[one].debrief })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row lesson-end">
        <label for="lesson-end">{sayConsole('lead.end')}</label>
        <input
          id="lesson-end"
          type="time"
          value={end}
          aria-describedby="lesson-end-hint"
          onInput={({ currentTarget }) => setEnd(currentTarget.value)}
        />
        <span id="lesson-end-hint" class="small soft">
          {sayConsole('lead.end.hint')}
        </span>
      </div>
      {isFar && (
        <p class="small fall" role="alert">
          {sayConsole('lead.end.far', { hours: LIMITS.timerMinutes / 60 })}
        </p>
      )}
      <div class="row">
        <button type="submit" class="button primary">
          {sayConsole('lead.start')}
        </button>
      </div>
    </form>
  );
}

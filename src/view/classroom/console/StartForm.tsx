import { useState } from 'preact/hooks';
import { PLAN_OF, PLANS, type PlanId } from '../../../protocol/plans.ts';
import { planName, sayConsole } from '../../words/consoleWords.ts';
import { useDesk } from './desk.ts';

/** Chooses a plan, or none, and lets the game begin. */
export function StartForm() {
  const { order } = useDesk();
  const [plan, setPlan] = useState<PlanId | null>('45');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void order({ kind: 'start', plan });
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
      <div class="row">
        <button type="submit" class="button primary">
          {sayConsole('lead.start')}
        </button>
      </div>
    </form>
  );
}

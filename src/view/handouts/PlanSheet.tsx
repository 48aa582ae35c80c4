import { type PlanRow, tableOf } from '../../protocol/lessonClock.ts';
import { PLAN_OF, type PlanId, STEPS } from '../../protocol/plans.ts';
import type { PlanNotes } from '../../scenario/handouts.ts';
import { sayHandout, timeWords } from '../words/handoutWords.ts';
import type { HandoutTexts } from './handouts.ts';

/** A lesson plan: what to have ready, and what happens in which minute. */
export function PlanSheet(props: { readonly texts: HandoutTexts; readonly plan: PlanId }) {
  const plan = PLAN_OF[props.plan];
  const notes = props.texts.plans[props.plan];
  return (
    <article class="sheet">
      <h3>{sayHandout('plan.title', { minutes: plan.minutes })}</h3>
      <p>{notes.lead}</p>
      <h4>{sayHandout('plan.bring')}</h4>
      <ul>
        {notes.bring.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <h4 id="plan-table">{sayHandout('plan.table')}</h4>
      <table class="minute-table" aria-labelledby="plan-table">
        <thead>
          <tr>
            <th scope="col">{sayHandout('plan.minutes')}</th>
            <th scope="col">{sayHandout('plan.what')}</th>
          </tr>
        </thead>
        <tbody>
          {tableOf(plan).map((row) => (
            <tr key={row.from}>
              <th scope="row">{sayHandout('plan.from', { from: row.from, to: row.to })}</th>
              <td>
                <strong>{sayHandout(`plan.${row.what}`, { turn: row.turn ?? 0 })}</strong>
                <Happens row={row} notes={notes} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h4>{sayHandout('plan.steps')}</h4>
      <ul class="plan-steps">
        {STEPS.map((step) => (
          <li key={step}>{sayHandout(`plan.step.${step}`, { time: timeWords(plan.seconds[step]) })}</li>
        ))}
      </ul>
    </article>
  );
}

function Happens({ notes, row }: { readonly row: PlanRow; readonly notes: PlanNotes }) {
  switch (row.what) {
    case 'arrival':
    case 'spare':
      return <p>{notes[row.what]}</p>;
    case 'debrief':
      return <Points points={notes.debrief} />;
    case 'year':
    case 'yearAndDebate':
      return (
        <>
          {row.turn === 1 ? <Points points={notes.year} /> : ` (${sayHandout('plan.again')})`}
          {row.what === 'yearAndDebate' && <p>{notes.debate}</p>}
        </>
      );
  }
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul>
      {points.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

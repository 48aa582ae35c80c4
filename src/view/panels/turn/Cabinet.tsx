import { nationalOf } from '../../../rules/position.ts';
import type { Adviser } from '../../../scenario/scenario.ts';
import type { NationalMeasure } from '../../../vocabulary/measures.ts';
import { useSeated } from '../../play/context.ts';
import { foreseeCounsel } from '../../play/foreseeCounsel.ts';
import { isNewAdviser } from '../../play/isNewAdviser.ts';
import { sayPlay } from '../../words/playWords.ts';
import { say } from '../../words/say.ts';
import { Foretold } from './Forecast.tsx';

const IGNORED: Readonly<Record<Adviser, NationalMeasure>> = {
  science: 'ignoredScience',
  trade: 'ignoredTrade',
  security: 'ignoredSecurity',
};

/** The cabinet's question of the year: two advisers, two answers, and who will be angry. */
export function Cabinet() {
  const { engine, scenario, session, state, cue } = useSeated();
  const { view, draft, seat } = state;
  const question = scenario.cabinet.find((entry) => entry.id === view.position.questions[seat]);
  if (!question) return null;
  const nameOf = (adviser: Adviser): string => {
    const name = say(`adviser.${adviser}`);
    return isNewAdviser(view, scenario.cabinet, adviser) ? sayPlay('adviser.new', { adviser: name }) : name;
  };
  return (
    <section class="stack" aria-labelledby="cabinet-title">
      <h3 id="cabinet-title">{sayPlay('offers.cabinet')}</h3>
      <p>{question.question}</p>
      <ul class="counsel">
        {question.answers.map((answer, index) => {
          const which = index as 0 | 1;
          const overruled = question.answers[which === 0 ? 1 : 0].adviser;
          const ignored = nationalOf(view.position, IGNORED[overruled], seat);
          return (
            <li key={answer.text}>
              <button
                type="button"
                class="choice"
                aria-pressed={draft.counsel === which}
                onClick={() => {
                  cue('cabinet');
                  session.edit({ counsel: which });
                }}
              >
                <span class="choice-head">{answer.text}</span>
                <span class="small soft">
                  <span class="adviser">{nameOf(answer.adviser)}</span>: {answer.argument}
                </span>
                <Foretold changes={foreseeCounsel(engine, view, which)} />
                <span class="small faint">
                  {sayPlay('offers.cabinet.angers', { adviser: nameOf(overruled) })}
                  {ignored >= 2 && ` ${sayPlay('offers.cabinet.patience', { count: ignored })}`}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="small faint">{sayPlay('offers.cabinet.lag')}</p>
    </section>
  );
}

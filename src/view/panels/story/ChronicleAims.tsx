import { courseOf } from '../../../debrief/course.ts';
import { metricSlots } from '../../../debrief/metricSlots.ts';
import { agendaScore, aimMills } from '../../../rules/aims.ts';
import type { Aim } from '../../../scenario/scenario.ts';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { signed } from '../../words/say.ts';
import { deedSentence } from '../../words/sentences.ts';
import { SECRET_AIM } from './aimStanding.ts';
import { LineChart } from './LineChart.tsx';
import { moversOf } from './movers.ts';
import { useGuarded } from './useGuarded.ts';
import { useYears } from './useYears.ts';

/** The agenda and its four aims over the years, each with the deeds that moved it most. */
export function ChronicleAims() {
  const { session, state } = usePlay();
  const { seat, view } = state;
  const { years } = useYears();
  const guarded = useGuarded();
  const course = courseOf(session.table.game);
  if (course.length < 2) return <p class="soft">{sayPanel('lines.early')}</p>;
  const total = course.map((position) => agendaScore(view.aims, position, seat));
  return (
    <div class="charts">
      <LineChart
        title={sayPanel('progress.total')}
        lead={sayPanel('progress.total.lead')}
        series={[{ id: 'agenda', values: total }]}
        styles={{
          agenda: {
            label: sayPanel('progress.total'),
            mark: '',
            look: 1,
            strong: true,
          },
        }}
        years={years}
      />
      {guarded && <p class="soft">{sayPanel('aims.secret.hidden')}</p>}
      {view.aims.map((aim, index) => {
        if (guarded && index === SECRET_AIM) return null;
        const values = course.map((position) => Math.trunc(aimMills(aim, position, seat) / 10));
        return (
          <div key={aim.id} class="aim-course">
            <LineChart
              title={aim.text}
              lead={sayPanel('progress.aim.lead', { first: values[0] ?? 0, last: values.at(-1) ?? 0 })}
              series={[{ id: 'aim', values }]}
              styles={{
                aim: { label: aim.text, mark: '', look: 1, strong: true },
              }}
              years={years}
              height={150}
            />
            <Movers aim={aim} />
          </div>
        );
      })}
    </div>
  );
}

const MOVERS_SHOWN = 4;

function Movers(props: { readonly aim: Aim }) {
  const { names, state } = usePlay();
  const { seat, view } = state;
  const { aim } = props;
  const slots = metricSlots(aim.metric, view.position, seat);
  if (slots.length === 0) return <p class="small soft">{sayPanel('progress.states')}</p>;
  const movers = moversOf(view.turns, slots, aim.to > aim.from ? 1 : -1).slice(0, MOVERS_SHOWN);
  return (
    <div>
      <h4>{sayPanel('progress.moved')}</h4>
      {movers.length === 0 && <p class="small soft">{sayPanel('progress.moved.none')}</p>}
      <ul class="movers small">
        {movers.map(({ turn, occurrence, sum }, index) => (
          <li key={`${turn}.${index}`}>
            <span class={`number ${sum > 0 ? 'rise' : 'fall'}`}>{signed(sum)}</span>
            <span>
              <span class="faint number">{yearOf(names, turn)}</span> {deedSentence(occurrence, seat, names)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

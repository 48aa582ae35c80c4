import { agendaScore, aimMills } from '../../../rules/aims.ts';
import { useSeated } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { AimMovers } from './AimMovers.tsx';
import { SECRET_AIM } from './aimStanding.ts';
import { courseLead } from './courseLead.ts';
import { courseSoFar } from './courseSoFar.ts';
import { LineChart } from './LineChart.tsx';
import { useGuarded } from './useGuarded.ts';
import { useYears } from './useYears.ts';

/** The agenda and its four aims over the years, each with the deeds that moved it most. */
export function ChronicleAims() {
  const { session, state } = useSeated();
  const { seat, view } = state;
  const { years } = useYears();
  const guarded = useGuarded();
  const course = courseSoFar(session.course(), state.view);
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
              lead={courseLead(values, years, Math.trunc(aimMills(aim, view.position, seat) / 10))}
              series={[{ id: 'aim', values }]}
              styles={{
                aim: { label: aim.text, mark: '', look: 1, strong: true },
              }}
              years={years}
              height={150}
            />
            <AimMovers aim={aim} />
          </div>
        );
      })}
    </div>
  );
}

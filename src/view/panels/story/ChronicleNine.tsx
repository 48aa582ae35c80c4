import { NATIONS } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { courseSoFar } from './courseSoFar.ts';
import { declaredPercent } from './declared.ts';
import { LineChart } from './LineChart.tsx';
import { stylesOfNine } from './nineStyles.ts';
import { useYears } from './useYears.ts';

/** All nine by their declared aims over the years, for who holds no seat. */
export function ChronicleNine() {
  const { names, scenario, session, state } = usePlay();
  const { years } = useYears();
  const course = courseSoFar(session.course(), state.view);
  if (course.length < 2) return <p class="soft">{sayPanel('lines.early')}</p>;
  return (
    <div class="charts">
      <LineChart
        title={sayWatch('standings.course')}
        lead={sayWatch('standings.course.lead')}
        series={NATIONS.map((nation) => ({
          id: nation,
          values: course.map((position) => declaredPercent(scenario, position, nation)),
        }))}
        styles={stylesOfNine(names, null)}
        years={years}
        height={340}
      />
    </div>
  );
}

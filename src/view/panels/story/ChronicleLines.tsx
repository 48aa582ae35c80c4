import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { say } from '../../words/say.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { LineChart } from './LineChart.tsx';
import { stylesOfNine } from './nineStyles.ts';
import { meanTrustSeries, nationalSeries, trustInSeries, worldSeries } from './series.ts';
import { useYears } from './useYears.ts';

/** Trust, prestige, tension and openness over the years. */
export function ChronicleLines() {
  const { names, state } = usePlay();
  const { seat } = state;
  const { course, years } = useYears();
  if (course.length < 2) return <p class="soft">{sayPanel('lines.early')}</p>;
  return (
    <div class="charts">
      <LineChart
        title={sayPanel('lines.trust')}
        lead={seat ? sayPanel('lines.trust.lead') : sayWatch('lines.trust.lead')}
        series={[...(seat ? [trustInSeries(course, seat)] : []), meanTrustSeries(course)]}
        styles={{
          ...(seat && {
            [seat]: {
              label: sayPanel('lines.trust.you'),
              mark: sayPanel('lines.trust.you'),
              look: 1,
              strong: true,
            },
          }),
          mean: { label: sayPanel('lines.trust.mean'), mark: sayPanel('lines.trust.mean'), look: 2 },
        }}
        years={years}
      />
      <LineChart
        title={sayPanel('lines.world')}
        lead={sayPanel('lines.world.lead')}
        series={[worldSeries(course, 'tension'), worldSeries(course, 'openness')]}
        styles={{
          tension: {
            label: say('measure.tension.short'),
            mark: say('measure.tension.short'),
            look: 1,
            strong: true,
          },
          openness: { label: say('measure.openness.short'), mark: say('measure.openness.short'), look: 2 },
        }}
        years={years}
      />
      <LineChart
        title={sayPanel('lines.prestige')}
        lead={seat ? sayPanel('lines.prestige.lead') : sayWatch('lines.prestige.lead')}
        series={nationalSeries(course, 'prestige')}
        styles={stylesOfNine(names, seat)}
        years={years}
        height={340}
      />
    </div>
  );
}

import { useMemo } from 'preact/hooks';
import { numbersByTurn } from '../../debrief/course.ts';
import { closedTurns } from '../../game/log.ts';
import type { Timeline } from '../../record/timeline.ts';
import { LineChart } from '../panels/story/LineChart.tsx';
import { stylesOfNine } from '../panels/story/nineStyles.ts';
import { meanTrustSeries, nationalSeries, worldSeries } from '../panels/story/series.ts';
import { usePlay } from '../play/context.ts';
import { yearOf } from '../words/names.ts';
import { sayPanel } from '../words/panelWords.ts';
import { sayReplay } from '../words/replayWords.ts';
import { say } from '../words/say.ts';
import { sayWatch } from '../words/watchWords.ts';

/** The measures that everybody may see, over the whole game, with a line at the year that is shown. */
export function ReplayCharts(props: { readonly timeline: Timeline; readonly turn: number }) {
  const { names, scenario, state } = usePlay();
  const { timeline, turn } = props;
  const { course, years } = useMemo(() => {
    const over = closedTurns(timeline.game.turns);
    return {
      course: numbersByTurn(scenario, over),
      years: [sayPanel('year.opening'), ...over.map((log) => String(yearOf(names, log.turn)))],
    };
  }, [timeline, scenario, names]);
  if (course.length < 2) return <p class="soft">{sayPanel('lines.early')}</p>;
  const at = Math.min(turn, course.length - 1);
  const short = (measure: 'tension' | 'openness') => say(`measure.${measure}.short`);
  return (
    <div class="charts">
      <p class="small soft">{sayReplay('charts.lead')}</p>
      <LineChart
        title={sayPanel('lines.world')}
        lead={sayPanel('lines.world.lead')}
        series={[worldSeries(course, 'tension'), worldSeries(course, 'openness')]}
        styles={{
          tension: { label: short('tension'), mark: short('tension'), look: 1, strong: true },
          openness: { label: short('openness'), mark: short('openness'), look: 2 },
        }}
        years={years}
        at={at}
      />
      <LineChart
        title={sayPanel('lines.trust')}
        lead={sayWatch('lines.trust.lead')}
        series={[meanTrustSeries(course)]}
        styles={{
          mean: {
            label: sayPanel('lines.trust.mean'),
            mark: sayPanel('lines.trust.mean'),
            look: 1,
            strong: true,
          },
        }}
        years={years}
        height={180}
        at={at}
      />
      <LineChart
        title={sayPanel('lines.prestige')}
        lead={sayWatch('lines.prestige.lead')}
        series={nationalSeries(course, 'prestige')}
        styles={stylesOfNine(names, state.seat)}
        years={years}
        height={340}
        at={at}
      />
    </div>
  );
}

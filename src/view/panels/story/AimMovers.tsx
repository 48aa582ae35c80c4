import { metricSlots } from '../../../debrief/metricSlots.ts';
import type { Aim } from '../../../scenario/scenario.ts';
import { useSeated } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { signed } from '../../words/say.ts';
import { deedSentence } from '../../words/sentences.ts';
import { moversOf } from './movers.ts';

const MOVERS_SHOWN = 4;

/** The deeds that have moved an aim most so far. */
export function AimMovers(props: { readonly aim: Aim }) {
  const { names, state } = useSeated();
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

import { metricSlots } from '../../../debrief/metricSlots.ts';
import type { Aim } from '../../../scenario/scenario.ts';
import { useSeated } from '../../play/context.ts';
import { causeSentence } from '../../words/causeWords.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { signed } from '../../words/say.ts';
import { moversOf } from './movers.ts';

const MOVERS_SHOWN = 4;

/** What has moved an aim most so far, the passing of the years among it. */
export function AimMovers(props: { readonly aim: Aim }) {
  const { names, scenario, state } = useSeated();
  const { seat, view } = state;
  const { aim } = props;
  const slots = metricSlots(aim.metric, view.position, seat);
  if (slots.length === 0) return <p class="small soft">{sayPanel('progress.states')}</p>;
  const movers = moversOf(view.turns, slots, aim.to > aim.from ? 1 : -1)
    .filter(({ sum }) => Math.round(sum) !== 0)
    .slice(0, MOVERS_SHOWN);
  return (
    <div>
      <h4>{sayPanel('progress.moved')}</h4>
      {movers.length === 0 && <p class="small soft">{sayPanel('progress.moved.none')}</p>}
      <ul class="movers small">
        {movers.map(({ sum, ...mover }, index) => (
          <li key={`${mover.turn}.${index}`}>
            <span class={`number ${sum > 0 ? 'rise' : 'fall'}`}>{signed(Math.round(sum))}</span>
            <span>
              {mover.turn !== null && <span class="faint number">{yearOf(names, mover.turn)} </span>}
              {causeSentence(mover, seat, scenario, names, state.view.turns)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

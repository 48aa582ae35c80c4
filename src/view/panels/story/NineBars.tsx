import { NATIONS } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { declaredPercent } from './declared.ts';

/** All nine by the aims they declare, the farthest first. */
export function NineBars() {
  const { engine, names, state } = usePlay();
  const { seat, view } = state;
  const ranked = NATIONS.map((nation) => ({
    nation,
    percent: declaredPercent(engine.scenario, view.position, nation),
  })).sort((one, other) => other.percent - one.percent);
  return (
    <ol class="nine-bars">
      {ranked.map(({ nation, percent }) => (
        <li key={nation} class={nation === seat ? 'own' : ''}>
          <span>{names.nations[nation].label}</span>
          <span class="nine-bar" aria-hidden="true" style={{ '--filled': `${percent}%` }} />
          <span class="number">{sayPanel('percent', { value: percent })}</span>
        </li>
      ))}
    </ol>
  );
}

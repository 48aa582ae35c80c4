import { sayModelCount } from '../../words/model/index.ts';
import { signed } from '../../words/say.ts';
import type { EffectGroup, WordedEffect } from './effectGroups.ts';
import { GroundsLine } from './GroundsLine.tsx';

/** One kind of deed and the effects that it sets off. */
export function EffectGroupLines(props: { readonly group: EffectGroup; readonly isOpen: boolean }) {
  const { title, effects } = props.group;
  return (
    <details class="model-deed" open={props.isOpen}>
      <summary>
        <h5>{title}</h5>
        <span class="small soft">{sayModelCount('effects.count', effects.length)}</span>
      </summary>
      <ul>
        {effects.map((effect) => (
          <EffectLine key={effect.row.id} effect={effect} />
        ))}
      </ul>
    </details>
  );
}

/** What happens, to whom, by how much and when; then why, where that comes from, and how sure it is. */
function EffectLine(props: { readonly effect: WordedEffect }) {
  const { row, words } = props.effect;
  return (
    <li class="model-effect">
      {/* The sentence says it in words. */}
      <span class={`number ${row.amount > 0 ? 'rise' : 'fall'}`} aria-hidden="true">
        {signed(row.amount)}
      </span>
      <div>
        <p>{words.change}</p>
        {words.terms.length > 0 && <p class="small">{words.terms.join(' ')}</p>}
        <p class="small soft">{row.reason}</p>
        <GroundsLine source={row.source} confidence={row.confidence} />
      </div>
    </li>
  );
}

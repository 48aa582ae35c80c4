import type { Change } from '../../../rules/change.ts';
import { meaningOf } from '../../../vocabulary/measures.ts';
import { usePlay } from '../../play/context.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { reasonOfEffect } from '../../words/reasons.ts';
import { signed } from '../../words/say.ts';
import { deedSentence } from '../../words/sentences.ts';
import type { LedgerGroup } from './ledgerGroups.ts';
import { slotLabel } from './slotLabel.ts';

/** One deed and all it moved. Each line leads on to the whole story of its number. */
export function LedgerGroupLines(props: { readonly group: LedgerGroup }) {
  const { names, scenario, state } = usePlay();
  const { cause, entries } = props.group;
  const title =
    typeof cause === 'string' ? sayPanel(`ledger.${cause}`) : deedSentence(cause, state.seat, names);
  const effects = [...new Set(entries.map(({ effect }) => effect))];
  return (
    <article class="ledger-group">
      <h4>{title}</h4>
      {effects.map((effect) => {
        const lines = entries.filter((entry) => entry.effect === effect);
        const { reason } = reasonOfEffect(
          effect,
          scenario,
          state.seat !== null && lines[0]?.by === state.seat,
        );
        return (
          <div key={effect} class="ledger-effect">
            {reason !== title && <p class="small soft">{reason}</p>}
            <ul>
              {lines.map((entry, index) => (
                <LedgerLine key={`${entry.slot}.${index}`} entry={entry} />
              ))}
            </ul>
          </div>
        );
      })}
    </article>
  );
}

function LedgerLine(props: { readonly entry: Change }) {
  const { names, open, state } = usePlay();
  const { slot, delta } = props.entry;
  const label = slotLabel(meaningOf(slot), state.seat, names);
  return (
    <li class="ledger-line">
      <span class={`number ${delta > 0 ? 'rise' : 'fall'}`}>{signed(delta)}</span>
      <button
        type="button"
        class="link"
        aria-label={sayPanel('why.of', { what: label })}
        onClick={() => open({ kind: 'why', slot })}
      >
        {label}
      </button>
    </li>
  );
}

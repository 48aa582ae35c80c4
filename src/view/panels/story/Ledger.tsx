import { useState } from 'preact/hooks';
import { BEATS } from '../../../game/log.ts';
import { type MeasureName, meaningOf, VISIBILITY } from '../../../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { say, sayAny } from '../../words/say.ts';
import { LedgerGroupLines } from './LedgerGroupLines.tsx';
import { type LedgerFilter, ledgerGroups, NO_FILTER } from './ledgerGroups.ts';

/** One turn's whole ledger by what caused it, which can be narrowed to a nation or a measure. */
export function Ledger(props: { readonly turn: number; readonly onClose: () => void }) {
  const { names, state } = usePlay();
  const [filter, setFilter] = useState<LedgerFilter>(NO_FILTER);
  const log = state.view.turns[props.turn - 1];
  const year = yearOf(names, props.turn);
  const groups = log ? ledgerGroups(log, filter) : [];
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const measures = new Set(log?.ledger.map(({ slot }) => meaningOf(slot).measure));
  return (
    <Dialog title={sayPanel('ledger.title', { year })} onClose={props.onClose}>
      <p class="soft">{sayPanel('ledger.lead', { count })}</p>
      <div class="ledger-filters">
        <label class="field">
          <span class="small">{sayPanel('ledger.nation')}</span>
          <select
            value={filter.nation ?? ''}
            onChange={(event) =>
              setFilter({ ...filter, nation: (event.currentTarget.value || null) as Nation | null })
            }
          >
            <option value="">{sayPanel('ledger.all')}</option>
            {NATIONS.map((nation) => (
              <option key={nation} value={nation}>
                {names.nations[nation].label}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="small">{sayPanel('ledger.measure')}</span>
          <select
            value={filter.measure ?? ''}
            onChange={(event) =>
              setFilter({
                ...filter,
                measure: (event.currentTarget.value || null) as LedgerFilter['measure'],
              })
            }
          >
            <option value="">{sayPanel('ledger.all')}</option>
            {(Object.keys(VISIBILITY) as (MeasureName | 'courted')[])
              .filter((measure) => measures.has(measure))
              .map((measure) => (
                <option key={measure} value={measure}>
                  {sayAny(`measure.${measure}.short`)}
                </option>
              ))}
          </select>
        </label>
      </div>
      <div class="stack" aria-live="polite">
        {groups.length === 0 && <p>{sayPanel('ledger.none')}</p>}
        {BEATS.filter((beat) => groups.some((group) => group.beat === beat)).map((beat) => (
          <section key={beat} class="ledger-beat">
            <h3>{say(`beat.${beat}`)}</h3>
            {groups
              .filter((group) => group.beat === beat)
              .map((group) => (
                <LedgerGroupLines key={group.key} group={group} />
              ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

import { openingNumbers } from '../../../game/openingPosition.ts';
import { HIDDEN } from '../../../game/view.ts';
import { meaningOf, type Slot } from '../../../vocabulary/measures.ts';
import { Dialog } from '../../app/Dialog.tsx';
import { usePlay } from '../../play/context.ts';
import { wordAt } from '../../words/changes.ts';
import { nameOf, yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { signed } from '../../words/say.ts';
import { Sum } from './Sum.tsx';
import { slotLabel } from './slotLabel.ts';
import { traceOf } from './trace.ts';
import { WhyLine } from './WhyLine.tsx';

/** Why a number stands where it stands: every line of the ledger that moved it, newest first, from the start to now. */
export function Why(props: { readonly slot: Slot; readonly onClose: () => void }) {
  const { names, scenario, state } = usePlay();
  const { slot } = props;
  const { view, seat } = state;
  const meaning = meaningOf(slot);
  const now = view.position.numbers[slot] ?? 0;
  const label = slotLabel(meaning, seat, names);
  if (now === HIDDEN && 'of' in meaning) {
    return (
      <Dialog title={label} onClose={props.onClose}>
        <p>{sayPanel('why.hidden', { nation: nameOf(names, meaning.of) })}</p>
      </Dialog>
    );
  }
  const trace = traceOf(slot, openingNumbers(scenario)[slot] ?? 0, view.turns);
  const word = wordAt(meaning, now);
  return (
    <Dialog title={label} onClose={props.onClose}>
      <dl class="sums">
        <Sum label={sayPanel('why.start')} value={String(trace.initial)} />
        <Sum label={sayPanel('why.rises')} value={signed(trace.rises)} tone="rise" />
        <Sum label={sayPanel('why.falls')} value={signed(trace.falls)} tone="fall" />
        <Sum label={sayPanel('why.now')} value={String(now)} note={word} strong />
      </dl>
      <p
        class={`small ${trace.sum === now ? 'soft' : 'warn'}`}
        role={trace.sum === now ? undefined : 'alert'}
      >
        {trace.sum === now ? sayPanel('why.adds') : sayPanel('why.fails', { sum: trace.sum, now })}
      </p>
      {trace.turns.length === 0 && <p>{sayPanel('why.none')}</p>}
      {trace.turns.map(({ turn, delta, lines }) => (
        <section key={turn} class="why-year">
          <h3>
            <span>{yearOf(names, turn)}</span>
            <span class={delta > 0 ? 'rise' : delta < 0 ? 'fall' : 'soft'}>{signed(delta)}</span>
          </h3>
          <ul>
            {lines.map((line, index) => (
              <WhyLine key={`${turn}.${lines.length - index}`} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

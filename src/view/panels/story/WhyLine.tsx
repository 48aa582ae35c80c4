import type { EffectRow } from '../../../scenario/scenario.ts';
import { usePlay } from '../../play/context.ts';
import { nameOf, yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { reasonOfEffect } from '../../words/reasons.ts';
import { say, signed } from '../../words/say.ts';
import { deedSentence } from '../../words/sentences.ts';
import { SourceLink } from './SourceLink.tsx';
import type { TraceLine } from './trace.ts';

/** One line of a why-list: how much, what was done and by whom, the reason, where it comes from, and from what to what. */
export function WhyLine(props: { readonly line: TraceLine }) {
  const { scenario, state } = usePlay();
  const { entry, before, after } = props.line;
  const { reason, source, sourceNumber, date, confidence } = reasonOfEffect(
    entry.effect,
    scenario,
    state.seat !== null && entry.by === state.seat,
  );
  const told = useCause(props.line);
  return (
    <li class="why-line">
      <span class={`why-delta number ${entry.delta > 0 ? 'rise' : 'fall'}`}>{signed(entry.delta)}</span>
      <div>
        <p>{told}</p>
        {reason !== told && <p class="small soft">{reason}</p>}
        <p class="small faint">
          {date && `${date} `}
          {sourceNumber === null ? source : <SourceLink source={`[${sourceNumber}]`} />}
          {confidence && ` · ${say(`confidence.${confidence}`)}`}
        </p>
      </div>
      <span class="why-run small soft number">
        <span class="unseen">{sayPanel('why.from.spoken', { before, after })}</span>
        <span aria-hidden="true">{sayPanel('why.from', { before, after })}</span>
      </span>
    </li>
  );
}

/** The sentence for what was done: a deed, an earlier one that lands now, the year's passing, or a rule. */
function useCause({ entry, cause, turn }: TraceLine): string {
  const { names, scenario, state } = usePlay();
  if (cause) return deedSentence(cause, state.seat, names);
  const row = scenario.effects.find(({ id }) => id === entry.effect);
  if (entry.effect.startsWith('cabinet.'))
    return sayPanel('why.later.unnamed', { year: yearOf(names, turn - 2) });
  if (!row) return sayPanel('why.rule');
  if (row.on === 'yearEnded') return sayPanel('why.passing');
  return laterSentence(row);

  function laterSentence({ lag = 0 }: EffectRow): string {
    const year = yearOf(names, turn - lag);
    return entry.by === null
      ? sayPanel('why.later.unnamed', { year })
      : sayPanel('why.later', { year, by: nameOf(names, entry.by) });
  }
}

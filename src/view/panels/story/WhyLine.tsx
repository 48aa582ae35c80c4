import { usePlay } from '../../play/context.ts';
import { causeSentence } from '../../words/causeWords.ts';
import { dateWords } from '../../words/dates.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { reasonOfEffect } from '../../words/reasons.ts';
import { say, signed } from '../../words/say.ts';
import { SourceLink } from './SourceLink.tsx';
import type { TraceLine } from './trace.ts';

/** One line of a why-list: how much, what was done and by whom, the reason, where it comes from, and from what to what. */
export function WhyLine(props: { readonly line: TraceLine }) {
  const { names, scenario, state } = usePlay();
  const { entry, before, after, cause, turn } = props.line;
  const { reason, source, sourceNumber, date, confidence } = reasonOfEffect(
    entry.effect,
    scenario,
    state.seat !== null && entry.by === state.seat,
  );
  const told = causeSentence(
    { entry, occurrence: cause, turn },
    state.seat,
    scenario,
    names,
    state.view.turns,
  );
  return (
    <li class="why-line">
      <span class={`why-delta number ${entry.delta > 0 ? 'rise' : 'fall'}`}>{signed(entry.delta)}</span>
      <div>
        <p>{told}</p>
        {reason !== told && <p class="small soft">{reason}</p>}
        <p class="small faint">
          {date && `${dateWords(date)} `}
          {sourceNumber === null ? source : <SourceLink source={`[${sourceNumber}]`} />}
          {/* Where the source is their judgement already, that says how sure they are. */}
          {confidence &&
            !(confidence === 'judgement' && sourceNumber === null) &&
            ` · ${say(`confidence.${confidence}`)}`}
        </p>
      </div>
      <span class="why-run small soft number">
        <span class="unseen">{sayPanel('why.from.spoken', { before, after })}</span>
        <span aria-hidden="true">{sayPanel('why.from', { before, after })}</span>
      </span>
    </li>
  );
}

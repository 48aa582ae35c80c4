import { useState } from 'preact/hooks';
import { claimText } from '../../../../debate/bank.ts';
import { ratingOf } from '../../../../debate/rating.ts';
import type { Engine } from '../../../../game/engine.ts';
import { isBallotDue, speakerOf, speechAt } from '../../../../game/speeches.ts';
import type { View } from '../../../../game/view.ts';
import type { HandsStatus } from '../../../../protocol/afterwards.ts';
import type { OpenDebate } from '../../../../rules/position.ts';
import { MOST_WITHIN } from '../../../../rules/told.ts';
import type { Argument } from '../../../../vocabulary/debate.ts';
import { sayAssembly } from '../../../words/assemblyWords.ts';
import { sayConsole } from '../../../words/consoleWords.ts';
import { NATION_NAMES } from '../../../words/nationNames.ts';
import { HandsLines } from '../../afterwards/HandsLines.tsx';
import { useDesk } from '../desk.ts';
import { SpokenForm } from './SpokenForm.tsx';

/** How far a room may be let rate, in thousandths. */
const WITHIN = [0, 100, 200, MOST_WITHIN] as const;
/** Minutes of a speech given aloud. */
const MINUTES = [1, 2, 3] as const;

/**
 * Debates of a class: how far the room may rate arguments, settled beforehand; while one runs the speeches that are given
 * aloud, and the ratings. It lists what was said in the order in which it was, and weighs nothing;
 * of debates that are decided it tells how the class itself would have voted.
 */
export function RatePanel(props: {
  readonly engine: Engine;
  readonly view: View;
  readonly hands: readonly HandsStatus[];
}) {
  const { debate } = props.view.position;
  const { status } = useDesk();
  const isOn = debate !== null && status.step === 'debate';
  return (
    <details class="panel folded" open={isOn || (status.step === 'verdict' && props.hands.length > 0)}>
      <summary>
        <h3>{sayConsole('rate.title')}</h3>
      </summary>
      {isOn ? <Running {...props} debate={debate} /> : <Limit within={props.view.position.within} />}
      <HandsLines hands={props.hands} />
    </details>
  );
}

function Limit({ within }: { readonly within: number }) {
  const { order } = useDesk();
  return (
    <div class="field">
      <label for="rate-within">{sayConsole('rate.within')}</label>
      <select
        id="rate-within"
        value={within}
        aria-describedby="rate-within-hint"
        onChange={({ currentTarget }) =>
          void order({ kind: 'intervene', act: { kind: 'ratings', within: Number(currentTarget.value) } })
        }
      >
        {WITHIN.map((one) => (
          <option key={one} value={one}>
            {one === 0
              ? sayConsole('rate.within.none')
              : sayConsole('rate.within.some', { points: one / 10 })}
          </option>
        ))}
      </select>
      <p id="rate-within-hint" class="small soft">
        {sayConsole('rate.within.hint')}
      </p>
    </div>
  );
}

function Running(props: { readonly engine: Engine; readonly view: View; readonly debate: OpenDebate }) {
  const { debate, engine, view } = props;
  const speaker = speakerOf(view.position);
  return (
    <div class="stack">
      {speaker && (
        <>
          <p>
            {sayConsole('rate.floor', {
              nation: NATION_NAMES[speaker],
              kind: sayAssembly(`speech.${speechAt(debate).kind}`),
            })}
          </p>
          <SpeechTimer />
          <SpokenForm key={debate.speech} engine={engine} debate={debate} speaker={speaker} />
        </>
      )}
      {isBallotDue(view.position) && <p>{sayConsole('rate.all')}</p>}
      <h4>{sayConsole('rate.flow')}</h4>
      <p class="small soft">
        {debate.room ? sayConsole('rate.scale', { points: debate.room.within / 10 }) : sayConsole('rate.off')}
      </p>
      {debate.flow.length === 0 && <p class="small soft">{sayConsole('rate.nothing')}</p>}
      <ol class="rate-flow">
        {debate.flow.map((argument) => (
          <Said key={argument.claim} argument={argument} debate={debate} engine={engine} />
        ))}
      </ol>
    </div>
  );
}

function SpeechTimer() {
  const { order } = useDesk();
  return (
    <fieldset class="row plain-set">
      <legend class="small">{sayConsole('rate.timer')}</legend>
      {MINUTES.map((minutes) => (
        <button
          key={minutes}
          type="button"
          class="button"
          onClick={() => void order({ kind: 'setTimer', seconds: 60 * minutes })}
        >
          {sayConsole('rate.timer.minutes', { minutes })}
        </button>
      ))}
    </fieldset>
  );
}

/** One argument that was made, and how many hands find it strong. */
function Said(props: { readonly argument: Argument; readonly debate: OpenDebate; readonly engine: Engine }) {
  const { order } = useDesk();
  const { argument, debate, engine } = props;
  const { by, claim, side } = argument;
  const rating = ratingOf(debate, claim);
  const [hands, setHands] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const base = Math.round(10 * Number(hands));
    if (hands !== '' && (await order({ kind: 'intervene', act: { kind: 'rating', claim, base } })))
      setHands('');
  };
  return (
    <li>
      <p id={`said-${claim}`}>
        <strong>
          <span aria-hidden="true">{side === 'affirmative' ? '▲ ' : '▼ '}</span>
          {NATION_NAMES[by]}, {sayAssembly(`side.${side}`).toLowerCase()}
        </strong>
        : {claimText(engine.bank, claim)}
      </p>
      {debate.room && (
        <form class="row" onSubmit={(event) => void submit(event)}>
          <label for={`hands-${claim}`} class="small">
            {sayConsole('rate.hands')}
          </label>
          <input
            id={`hands-${claim}`}
            type="number"
            class="short-input"
            aria-describedby={`said-${claim}`}
            min={0}
            max={100}
            value={hands}
            onInput={({ currentTarget }) => setHands(currentTarget.value)}
          />
          <button type="submit" class="button" disabled={hands === ''}>
            {sayConsole('rate.rate')}
          </button>
          {rating && <span class="badge">{sayConsole('rate.rated', { value: rating.base / 10 })}</span>}
        </form>
      )}
    </li>
  );
}

import { useState } from 'preact/hooks';
import { askable, claimText, type Opening, placeable } from '../../../../debate/bank.ts';
import type { Engine } from '../../../../game/engine.ts';
import { flowAfter, speechAt } from '../../../../game/speeches.ts';
import type { OpenDebate } from '../../../../rules/position.ts';
import type { Argument } from '../../../../vocabulary/debate.ts';
import type { Nation } from '../../../../vocabulary/nations.ts';
import type { Placement, SpeechSlip } from '../../../../vocabulary/talk.ts';
import { sayAssembly } from '../../../words/assemblyWords.ts';
import { sayConsole } from '../../../words/consoleWords.ts';
import { NATION_NAMES } from '../../../words/nationNames.ts';
import { useDesk } from '../desk.ts';

interface SpokenProps {
  readonly engine: Engine;
  readonly debate: OpenDebate;
  readonly speaker: Nation;
}

/** What was said aloud, put down for whoever has the floor: arguments in the order of the bank, none before another. */
export function SpokenForm(props: SpokenProps) {
  const { debate, engine, speaker } = props;
  const { order, status } = useDesk();
  const [placements, setPlacements] = useState<readonly Placement[]>([]);
  const [question, setQuestion] = useState<number | null>(null);
  const speech = speechAt(debate);
  const submit = (event: Event) => {
    event.preventDefault();
    const slip: SpeechSlip = { phase: 'debate', placements, question };
    void order({ kind: 'enterSpeech', beat: status.beat, seat: speaker, slip });
  };
  return (
    <form class="stack" onSubmit={submit}>
      <h4>{sayConsole('rate.enter')}</h4>
      {Array.from({ length: speech.placements }, (_, at) => (
        <ArgumentPick
          key={at}
          place={at}
          flow={flowAfter(engine, debate, speaker, placements.slice(0, at))}
          engine={engine}
          debate={debate}
          picked={placements[at] ?? null}
          // What may hang on an argument that is taken back goes with it.
          onPick={(one) => setPlacements([...placements.slice(0, at), ...(one ? [one] : [])])}
          disabled={at > placements.length}
        />
      ))}
      {speech.kind === 'question' && (
        <div class="field">
          <label for="spoken-question">{sayConsole('rate.question')}</label>
          <select
            id="spoken-question"
            value={question ?? ''}
            onChange={({ currentTarget: { value } }) => setQuestion(value === '' ? null : Number(value))}
          >
            <option value="">{sayConsole('rate.argument.none')}</option>
            {askable(debate.flow, speech.side, debate.questioned).map((place) => (
              <option key={place} value={place}>
                {claimText(engine.bank, debate.flow[place]?.claim ?? '')}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="row">
        <button type="submit" class="button">
          {sayConsole('rate.enter.submit')}
        </button>
      </div>
    </form>
  );
}

function ArgumentPick(props: {
  readonly place: number;
  readonly flow: readonly Argument[];
  readonly engine: Engine;
  readonly debate: OpenDebate;
  readonly picked: Placement | null;
  readonly onPick: (placement: Placement | null) => void;
  readonly disabled: boolean;
}) {
  const { debate, engine, flow, picked, place } = props;
  const open = placeable(engine.bank, debate.resolution, flow, speechAt(debate).side);
  const places = [...new Set(open.map(({ under }) => under))];
  const id = `spoken-${place}`;
  return (
    <div class="field">
      <label for={id}>{sayConsole('rate.argument', { place: place + 1 })}</label>
      <select
        id={id}
        disabled={props.disabled}
        value={picked ? optionOf(picked.claim, picked.under) : ''}
        onChange={({ currentTarget: { value } }) => {
          const one = open.find(({ claim, under }) => optionOf(claim.id, under) === value);
          props.onPick(one ? { claim: one.claim.id, under: one.under } : null);
        }}
      >
        <option value="">{sayConsole('rate.argument.none')}</option>
        {places.map((under) => {
          const group = open.filter((one) => one.under === under);
          return (
            <optgroup key={under} label={groupLabel(engine, flow, group)}>
              {group.map(({ claim }) => (
                <option key={claim.id} value={optionOf(claim.id, under)}>
                  {claim.text}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

function optionOf(claim: string, under: number): string {
  return `${claim} ${under}`;
}

function groupLabel(engine: Engine, flow: readonly Argument[], group: readonly Opening[]): string {
  const [first] = group;
  const parent = first && flow[first.under];
  if (!first || !parent) return sayAssembly('form.all.resolution', { count: group.length });
  return sayAssembly(`form.all.${first.relation}`, {
    nation: NATION_NAMES[parent.by],
    claim: claimText(engine.bank, parent.claim),
    count: group.length,
  });
}

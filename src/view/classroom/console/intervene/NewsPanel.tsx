import { useState } from 'preact/hooks';
import type { Engine } from '../../../../game/engine.ts';
import { tellable } from '../../../../game/facilitate.ts';
import type { View } from '../../../../game/view.ts';
import { isNational, MOST_HEADLINE, MOST_TOLD, TOLD_A_TURN } from '../../../../rules/told.ts';
import { byDate } from '../../../../scenario/byDate.ts';
import type { NewsItem } from '../../../../scenario/scenario.ts';
import { TOLD_MEASURES, type ToldMeasure, type ToldShift } from '../../../../vocabulary/facilitator.ts';
import type { Nation } from '../../../../vocabulary/nations.ts';
import { NationOptions } from '../../../app/NationOptions.tsx';
import { sayConsole } from '../../../words/consoleWords.ts';
import { dateWords } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { useDesk } from '../desk.ts';

/** News that the facilitator tells: a piece of the story's own that has not come yet, or a headline of its own. */
export function NewsPanel(props: { readonly engine: Engine; readonly view: View }) {
  const { status } = useDesk();
  // While the class looks back at a year the next one has begun already, and its news would go unseen.
  const isOpen = props.view.phase === 'offer' && status.step === 'offer';
  const told = toldThisYear(props.view);
  return (
    <details class="panel folded">
      <summary>
        <h3>{sayConsole('news.title')}</h3>
      </summary>
      <p class="small soft">{sayConsole('news.lead', { most: TOLD_A_TURN })}</p>
      {!isOpen && <p>{sayConsole('news.late')}</p>}
      {isOpen && <p role="status">{sayConsole('news.told', { told, most: TOLD_A_TURN })}</p>}
      {isOpen && told < TOLD_A_TURN && (
        <>
          <StoryNews {...props} />
          <OwnHeadline />
        </>
      )}
    </details>
  );
}

/** How many pieces the facilitator told since the year began. */
function toldThisYear({ turns }: View): number {
  return (turns.at(-1)?.occurrences ?? []).filter(({ deed }) => deed === 'newsTold').length;
}

/** What is on record by its date, what is imagined by its headline. */
function inOrder(open: readonly NewsItem[], kind: NewsItem['kind']): readonly NewsItem[] {
  const all = open.filter((one) => one.kind === kind);
  return kind === 'recorded'
    ? all.toSorted(byDate)
    : all.toSorted((one, other) => one.headline.localeCompare(other.headline, 'en'));
}

function StoryNews({ engine, view }: { readonly engine: Engine; readonly view: View }) {
  const { order } = useDesk();
  const [picked, pick] = useState('');
  const open = tellable({ engine, position: view.position });
  const item = open.find(({ id }) => id === picked);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (item && (await order({ kind: 'intervene', act: { kind: 'news', id: item.id } }))) pick('');
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <div class="field">
        <label for="news-pick">{sayConsole('news.pick')}</label>
        <select
          id="news-pick"
          value={item ? picked : ''}
          onChange={({ currentTarget }) => pick(currentTarget.value)}
        >
          <option value="">{sayConsole('news.pick.none')}</option>
          {(['recorded', 'imagined'] as const).map((kind) => (
            <optgroup key={kind} label={sayConsole(`news.kind.${kind}`)}>
              {inOrder(open, kind).map(({ id, headline, date }) => (
                <option key={id} value={id}>
                  {kind === 'recorded'
                    ? sayConsole('news.pick.recorded', { headline, date: dateWords(date) })
                    : headline}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {item && <p class="small">{item.body}</p>}
      <div class="row">
        <button type="submit" class="button" disabled={!item}>
          {sayConsole('news.tell')}
        </button>
      </div>
    </form>
  );
}

function OwnHeadline() {
  const { order } = useDesk();
  const [text, setText] = useState('');
  const [measure, setMeasure] = useState<ToldMeasure | ''>('');
  const [whose, setWhose] = useState<Nation | 'everyone'>('everyone');
  const [amount, setAmount] = useState('1');
  const shift: ToldShift | null =
    measure === '' ? null : { measure, of: isNational(measure) ? whose : null, amount: Number(amount) };
  const submit = async (event: Event) => {
    event.preventDefault();
    if (await order({ kind: 'intervene', act: { kind: 'headline', text: text.trim(), shift } })) setText('');
  };
  return (
    <form class="stack" onSubmit={(event) => void submit(event)}>
      <div class="field">
        <label for="news-own">{sayConsole('news.own')}</label>
        <input
          id="news-own"
          type="text"
          maxLength={MOST_HEADLINE}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </div>
      <div class="row">
        <label for="news-measure" class="small">
          {sayConsole('news.moves')}
        </label>
        <select
          id="news-measure"
          value={measure}
          onChange={({ currentTarget }) => setMeasure(currentTarget.value as ToldMeasure | '')}
        >
          <option value="">{sayConsole('news.moves.nothing')}</option>
          {TOLD_MEASURES.map((one) => (
            <option key={one} value={one}>
              {say(`measure.${one}`)}
            </option>
          ))}
        </select>
        {measure !== '' && isNational(measure) && (
          <select
            aria-label={sayConsole('news.whose')}
            value={whose}
            onChange={({ currentTarget }) => setWhose(currentTarget.value as Nation | 'everyone')}
          >
            <option value="everyone">{sayConsole('news.whose.everyone')}</option>
            <NationOptions />
          </select>
        )}
        {measure !== '' && (
          <input
            type="number"
            class="short-input"
            aria-label={sayConsole('news.amount', { most: MOST_TOLD[measure] })}
            title={sayConsole('news.amount', { most: MOST_TOLD[measure] })}
            min={-MOST_TOLD[measure]}
            max={MOST_TOLD[measure]}
            value={amount}
            onInput={({ currentTarget }) => setAmount(currentTarget.value)}
          />
        )}
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {sayConsole('news.tell')}
        </button>
      </div>
    </form>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { permitInSlip, spentBy } from '../../../game/commitRules.ts';
import { isUnagreed } from '../../../game/permit.ts';
import { nationalOf } from '../../../rules/position.ts';
import { choice } from '../../../vocabulary/choices.ts';
import { useSeated } from '../../play/context.ts';
import { isForGood } from '../../play/isForGood.ts';
import { owedBy } from '../../play/preparedDraft.ts';
import { type OwnPromise, promisesOf } from '../../play/promises.ts';
import { type ListedChoice, listChoices } from '../../play/suggest.ts';
import { aheadWords, flightsAhead } from '../../words/homecomingWords.ts';
import { nameOf, yearOf } from '../../words/names.ts';
import { coinsOf, sayPlay } from '../../words/playWords.ts';
import { faultSentence, permitSentence } from '../../words/refusals.ts';
import { signedTenths } from '../../words/say.ts';
import { choiceHint, choiceTitle, wordLine } from '../../words/sentences.ts';
import { AGREED_TITLE, Agreed, focusTitle, SUGGESTED_TITLE } from './Agreed.tsx';
import { BeatPanel } from './BeatPanel.tsx';
import { BidFields, bidWords } from './BidFields.tsx';
import { Coins } from './Coins.tsx';
import { ChoiceForecast, SlipForecast } from './Forecast.tsx';
import { HandIn } from './HandIn.tsx';
import { Held } from './Held.tsx';
import { PriceCauses } from './PriceCauses.tsx';
import { Replies } from './Replies.tsx';
import { Seers } from './Seers.tsx';
import { StakeFields } from './StakeFields.tsx';

/** As many as a leader has where no record is followed. */
const USUAL_CHOICES = 3;

/** Commit: choices in secret, each with its price and forecast; and at most one stake on another's Word. */
export function CommitPanel() {
  const { engine, names, scenario, session, state, cue } = useSeated();
  const { draft, fault, seat, view } = state;
  const { position } = view;
  const [asked, setAsked] = useState<string | null>(null);
  const most = scenario.choicesPerTurn[seat];
  const have = nationalOf(position, 'capital', seat);
  const owed = useMemo(() => owedBy(view), [position.deals, seat]);
  const spent = spentBy(engine, position, seat, draft);
  const word = position.words[seat];
  // What was agreed and what was announced stand at the top, whatever else is worth a thought.
  const lists = useMemo(
    () => listChoices(engine, view, word ? [...owed, word] : owed),
    [engine, view.turn, view.phase, seat, owed, word],
  );
  const full = draft.choices.length >= most;
  /** Why a card that is open by itself can't be added to this slip; null when it can. */
  const obstacleOf = (listed: ListedChoice): string | null => {
    if (draft.choices.includes(listed.choice.code)) return null;
    if (full) return sayPlay('commit.full', { most });
    const permit = permitInSlip(engine, position, seat, draft.choices, listed.choice, draft.stake, draft.bid);
    return permitSentence(permit, listed.choice, names)?.why ?? null;
  };
  const drop = (code: string) => {
    cue('choose');
    session.edit({ choices: draft.choices.filter((other) => other !== code) });
  };
  const toggle = (listed: ListedChoice) => {
    const { code } = listed.choice;
    const picked = draft.choices.includes(code);
    if (obstacleOf(listed) !== null) return cue('error');
    if (picked) return drop(code);
    cue('choose');
    session.edit({ choices: [...draft.choices, code] });
    // Its card goes where what was agreed stands.
    if (owed.includes(code)) focusTitle(AGREED_TITLE);
  };
  const card = (listed: ListedChoice) => (
    <ChoiceCard
      key={listed.choice.code}
      listed={listed}
      picked={draft.choices.includes(listed.choice.code)}
      obstacle={obstacleOf(listed)}
      owed={owed.includes(listed.choice.code)}
      promised={promises.find(({ code }) => code === listed.choice.code) ?? null}
      announced={word === listed.choice.code}
      onToggle={() => toggle(listed)}
    />
  );
  const count = draft.choices.length;
  const isEmpty = count === 0 && !draft.stake && !draft.bid;
  const titles = (codes: readonly string[]): string =>
    codes.map((code) => choiceTitle(choice(code), names)).join(', ');
  const slipWords = (): string => {
    const { stake } = draft;
    const bet = stake && sayPlay(`commit.slip.${stake.kind}`, { nation: nameOf(names, stake.on) });
    return [titles(draft.choices), bet, draft.bid && bidWords(draft.bid, names)].filter(Boolean).join(', ');
  };
  const agreed = owed.filter((code) => draft.choices.includes(code));
  const forgotten = owed.filter((code) => !draft.choices.includes(code));
  const promises = promisesOf(position, seat);
  const dueNow = promises.filter(({ code, due }) => due === view.turn && !draft.choices.includes(code));
  // What waits for a consent that was not given is not its announcer's to do: nobody counts it as broken.
  const waits = word ? isUnagreed(engine, position, choice(word), seat) : false;
  /** What this slip would break, in one line: each kind of promise with the choices it lacks. */
  const broken = [
    forgotten.length > 0 && sayPlay('commit.deals.broken', { choices: titles(forgotten) }),
    dueNow.length > 0 &&
      sayPlay('commit.promised.now', { choices: titles([...new Set(dueNow.map(({ code }) => code))]) }),
    word &&
      !waits &&
      !draft.choices.includes(word) &&
      !forgotten.includes(word) &&
      sayPlay('commit.word.broken', { choices: titles([word]) }),
  ].filter((promise) => promise !== false && promise !== null);
  /** Nothing breaks by a slip on which nobody has put or dropped anything yet: there it is still to do. */
  const isBegun = forgotten.length > 0 || count > agreed.length || draft.stake !== null || draft.bid !== null;
  /** The slip that was about to be handed in although it breaks something; another one is asked about anew. */
  const slipRead = JSON.stringify([draft.choices, draft.stake, draft.bid]);
  const isAsked = asked === slipRead && broken.length > 0;
  const isWarned = isBegun || isAsked;
  const courting = lists.others.filter((listed) => listed.choice.kind === 'court');
  const others = lists.others.filter((listed) => listed.choice.kind !== 'court');
  return (
    <BeatPanel
      title={sayPlay('commit.title', { nation: names.nations[seat].label })}
      foot={
        <>
          {fault && (
            <p class="small fall" role="alert">
              {faultSentence(fault, names)}
            </p>
          )}
          {broken.length > 0 && (
            <p class={`small ${isWarned ? 'warn' : 'soft'}`} role={isAsked ? 'alert' : undefined}>
              {sayPlay(isWarned ? 'commit.broken' : 'commit.due', { promises: broken.join('; ') })}
            </p>
          )}
          {waits && word && (
            <p class="small soft">{sayPlay('commit.word.waits', { choices: titles([word]) })}</p>
          )}
          {!isEmpty && <p class="small">{sayPlay('commit.slip', { choices: slipWords() })}</p>}
          {(count > 1 || word || promises.length > 0) && (
            <SlipForecast choices={draft.choices.map((code) => choice(code))} />
          )}
          <HandIn
            isQuiet={isEmpty}
            disabled={fault !== null}
            onPress={() => {
              // A promise is not broken by oversight.
              if (broken.length > 0 && !isAsked) return setAsked(slipRead);
              cue('commit');
              session.handIn();
            }}
          >
            {isAsked
              ? sayPlay('commit.submit.break')
              : count === 0
                ? sayPlay(draft.bid ? 'commit.submit.bid' : 'commit.submit.pass')
                : count === 1
                  ? sayPlay('commit.submit.count.one')
                  : sayPlay('commit.submit.count.many', { count })}
          </HandIn>
        </>
      }
    >
      <p class="small soft">
        {sayPlay('commit.lead', {
          most,
          coins: coinsOf(have),
          left: Math.max(0, have - spent.capital),
        })}
        {scenario.reveal === 'dated' && most > USUAL_CHOICES && ` ${sayPlay('commit.record')}`}
      </p>
      {word && (
        <p class="small">
          <strong>{sayPlay('commit.given')}</strong>: {wordLine(seat, word, names)}
        </p>
      )}
      <Seers />
      <Replies />
      {promises.length > 0 && (
        <section class="stack" aria-labelledby="promised-title">
          <h3 id="promised-title">{sayPlay('commit.promised.title')}</h3>
          <ul class="stack small">
            {promises.map(({ code, to, due }) => (
              <li key={`${code}${to}`} class={due === view.turn ? 'warn' : ''}>
                {sayPlay('commit.promised.line', {
                  choice: choiceTitle(choice(code), names),
                  nation: nameOf(names, to),
                  year: yearOf(names, due),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Held part="choices">
        <Agreed codes={agreed} onTakeOff={(code) => drop(code)} />
        <section class="stack" aria-labelledby={SUGGESTED_TITLE}>
          <h3 id={SUGGESTED_TITLE} tabIndex={-1}>
            {sayPlay('commit.suggested')}
          </h3>
          {lists.suggested.filter(({ choice: { code } }) => !agreed.includes(code)).map(card)}
        </section>
        {others.length > 0 && (
          <details>
            <summary>
              {sayPlay(others.length === 1 ? 'commit.more.one' : 'commit.more', { count: others.length })}
            </summary>
            <div class="stack">{others.map(card)}</div>
          </details>
        )}
        {courting.length > 0 && (
          <details>
            <summary>{sayPlay('commit.court', { count: courting.length })}</summary>
            <div class="stack">{courting.map(card)}</div>
          </details>
        )}
      </Held>
      {scenario.systems.includes('word') && (
        <Held part="coins">
          <StakeFields />
        </Held>
      )}
      {scenario.systems.includes('debate') && (
        <Held part="coins">
          <BidFields />
        </Held>
      )}
      <details>
        <summary class="small soft">{sayPlay('commit.closed', { count: lists.closed.length })}</summary>
        <ul class="stack small">
          {lists.closed.map(({ choice: shut, permit }) => {
            const obstacle = permitSentence(permit, shut, names);
            return (
              <li key={shut.code}>
                <strong>{choiceTitle(shut, names)}</strong>
                <br />
                <span class="soft">{`${obstacle?.why ?? ''} ${obstacle?.mend ?? ''}`}</span>
              </li>
            );
          })}
        </ul>
      </details>
    </BeatPanel>
  );
}

function ChoiceCard(props: {
  readonly listed: ListedChoice;
  readonly picked: boolean;
  readonly obstacle: string | null;
  readonly owed: boolean;
  readonly promised: OwnPromise | null;
  readonly announced: boolean;
  readonly onToggle: () => void;
}) {
  const { names, scenario, state } = useSeated();
  const { view } = state;
  const { choice: offered, permit, worth } = props.listed;
  /** What rocks the next steps would bring home. */
  const next =
    offered.kind === 'fund'
      ? flightsAhead(scenario.news, view.position, view.turn).find(
          ({ programme }) => programme === offered.target,
        )
      : null;
  /** A point of the agenda is a thousand of what aims are counted in. */
  const points = worth / 1000;
  return (
    <button
      type="button"
      class="choice"
      aria-pressed={props.picked}
      aria-disabled={props.obstacle !== null}
      onClick={props.onToggle}
    >
      <span class="choice-head">
        <Coins count={permit.price} />
        <span>{choiceTitle(offered, names)}</span>
      </span>
      {(props.owed || props.announced || props.promised) && (
        <span class="row">
          {props.promised && (
            <span class="badge">
              {sayPlay('commit.promised', {
                nation: nameOf(names, props.promised.to),
                year: yearOf(names, props.promised.due),
              })}
            </span>
          )}
          {props.owed && <span class="badge">{sayPlay('commit.owed')}</span>}
          {props.announced && <span class="badge">{sayPlay('commit.given')}</span>}
        </span>
      )}
      <PriceCauses of={offered} />
      <span class="small soft">{choiceHint(offered.kind)}</span>
      {isForGood(scenario, offered) && <span class="small warn">{sayPlay('commit.forGood')}</span>}
      {next && <span class="small gold">{aheadWords(next, view.turn, names)}</span>}
      <ChoiceForecast choice={offered} />
      {Math.abs(points) >= 0.1 && (
        <span class="small faint">{sayPlay('commit.aims', { points: signedTenths(points) })}</span>
      )}
      {props.obstacle !== null && <span class="small warn">{props.obstacle}</span>}
    </button>
  );
}

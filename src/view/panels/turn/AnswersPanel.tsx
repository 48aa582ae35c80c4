import { isPermitted } from '../../../game/permit.ts';
import { dealOf, distinctDeals, incomingOffers, matchedOffers, ownGifts } from '../../../game/talkRules.ts';
import { PART_OF_ACT } from '../../../protocol/roles.ts';
import { nationalOf } from '../../../rules/position.ts';
import { priceOf } from '../../../rules/prices.ts';
import { parseChoice } from '../../../vocabulary/choices.ts';
import type { Act, Offer } from '../../../vocabulary/talk.ts';
import { useSeated } from '../../play/context.ts';
import { loadOf, promisedElsewhere } from '../../play/promises.ts';
import { suggestWords } from '../../play/suggest.ts';
import { nameOf } from '../../words/names.ts';
import { coinsOf, sayPlay } from '../../words/playWords.ts';
import { faultSentence } from '../../words/refusals.ts';
import { choiceTitle, codeTitle, offerSentence, wordLine } from '../../words/sentences.ts';
import { BeatPanel } from './BeatPanel.tsx';
import { Coins } from './Coins.tsx';
import { ChoiceForecast, OfferForecast } from './Forecast.tsx';
import { HandIn } from './HandIn.tsx';
import { Held } from './Held.tsx';
import { HeldNotes } from './HeldNotes.tsx';
import { PriceCauses } from './PriceCauses.tsx';
import { Seers } from './Seers.tsx';
import { Toggle } from './Toggle.tsx';

const WORDS_SUGGESTED = 5;

/** Acts that come to the same whoever delivers them. */
const MUTUAL: ReadonlySet<Act> = new Set(['truce', 'exchange']);

/** Talk's second half: answers to what others put, and the Word. */
export function AnswersPanel() {
  const { engine, names, room, scenario, session, state, cue } = useSeated();
  const { draft, fault, seat, view } = state;
  const { position } = view;
  const incoming = incomingOffers(position, seat);
  const others = position.offers.filter((offer) => offer.to !== seat && offer.by !== seat);
  const met = matchedOffers(position.offers).filter((offer) => offer.by === seat);
  const hasWords = scenario.systems.includes('word');
  const accepted = incoming.filter((_, index) => draft.answers[index] === true);
  const sure = accepted.map(dealOf).filter((deal) => deal !== null);
  const deals = distinctDeals([...ownGifts(position.offers, seat), ...sure]);
  const permitted = engine.repertoire[seat].filter((choice) =>
    isPermitted(engine, position, choice, seat, deals),
  );
  const open = draft.answers.filter((one) => one === null).length;
  const pledged = accepted.flatMap(({ terms }) => (terms?.due === view.turn ? [terms.yours] : []));
  const promised = loadOf(engine, position, seat, deals, pledged);
  const load = promised.choices.length;
  const words = hasWords ? suggestWords(engine, view, deals, promised, WORDS_SUGGESTED) : [];
  const coins = nationalOf(position, 'capital', seat);
  const most = scenario.choicesPerTurn[seat];
  const broke = coins <= promised.capital;
  const announced = draft.word ? parseChoice(draft.word) : undefined;
  const extra = announced !== undefined && !promised.choices.includes(announced.code);
  const need = promised.capital + (extra ? priceOf(engine.prices, position, announced, seat, deals) : 0);
  /** What the Word would lack beside all that is promised; null where it can be done. */
  const beyond =
    extra && load >= most
      ? sayPlay('answers.word.full')
      : need > coins
        ? sayPlay('answers.word.beyond', { need, have: coins })
        : null;
  const listed = announced && !words.includes(announced) ? [announced, ...words] : words;
  /** Whether one has put just the same to the other: then one yes is enough. */
  const mirrored = ({ by, act, role }: Offer): boolean =>
    MUTUAL.has(act) &&
    position.offers.some((own) => own.by === seat && own.to === by && own.act === act && own.role === role);
  const answer = (index: number, yes: boolean) => {
    cue('choose');
    session.edit({ answers: draft.answers.map((old, at) => (at === index ? yes : old)) });
  };
  return (
    <BeatPanel
      title={sayPlay('answers.title', { nation: names.nations[seat].label })}
      foot={
        <>
          {open > 0 && (
            <p class="small warn">
              {open === 1 ? sayPlay('answers.open.one') : sayPlay('answers.open.many', { count: open })}
            </p>
          )}
          {load > 0 && !fault && (
            <p class="small soft">
              {sayPlay('answers.load', { count: load, most, price: promised.capital, coins: coinsOf(coins) })}
            </p>
          )}
          {fault && (
            <p class="small fall" role="alert">
              {faultSentence(fault, names)}
            </p>
          )}
          {beyond && !fault && <p class="small warn">{beyond}</p>}
          <HandIn
            isQuiet={hasWords && !draft.word}
            disabled={fault !== null}
            onPress={() => {
              cue('word');
              session.handIn();
            }}
          >
            {!hasWords
              ? sayPlay('answers.submit.plain')
              : draft.word
                ? sayPlay('answers.submit', { word: codeTitle(draft.word, names) })
                : sayPlay(broke ? 'answers.submit.silentFree' : 'answers.submit.silent')}
          </HandIn>
        </>
      }
    >
      {session.persons.length > 1 && (
        <p class="small warn">{sayPlay('offers.turnOf', { nation: names.nations[seat].name })}</p>
      )}
      {met.length > 0 && (
        <section class="stack" aria-labelledby="met-title">
          <h3 id="met-title">{sayPlay('answers.own')}</h3>
          <ul class="fates small">
            {met.map((offer) => (
              <li key={offerSentence(offer, seat, names)}>
                <span aria-hidden="true">✓</span> {offerSentence(offer, seat, names)}{' '}
                <strong>{sayPlay(`answers.met.${offer.role}`, { nation: nameOf(names, offer.to) })}</strong>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="stack" aria-labelledby="incoming-title">
        <h3 id="incoming-title">{sayPlay('answers.incoming')}</h3>
        <HeldNotes parts={incoming.map(({ act }) => PART_OF_ACT[act])} />
        <Seers />
        {incoming.length === 0 && <p class="soft">{sayPlay('answers.none')}</p>}
        <ul class="stack">
          {incoming.map((offer, index) => {
            const sentence = offerSentence(offer, seat, names);
            const isYes = draft.answers[index] === true;
            const elsewhere = isYes ? null : promisedElsewhere(position.offers, accepted, offer, seat);
            return (
              <li class="stack offer" key={sentence}>
                <p>{sentence}</p>
                <OfferForecast offer={offer} />
                {mirrored(offer) && (
                  <p class="small soft">
                    {sayPlay(`answers.mirrored.${offer.role}`, { nation: nameOf(names, offer.by) })}
                  </p>
                )}
                {elsewhere && (
                  <p class="small warn">
                    {sayPlay(`answers.elsewhere.${elsewhere.how}`, {
                      choice: codeTitle(elsewhere.code, names),
                      nation: nameOf(names, elsewhere.to),
                    })}
                  </p>
                )}
                <Toggle
                  disabled={room?.holds(PART_OF_ACT[offer.act]) === false}
                  about={sentence}
                  options={(['yes', 'no'] as const).map((value) => ({
                    value,
                    label: sayPlay(`answers.${value}`),
                    isShut: value === 'yes' && elsewhere !== null,
                  }))}
                  value={draft.answers[index] === null ? null : isYes ? 'yes' : 'no'}
                  onPick={(value) => answer(index, value === 'yes')}
                />
              </li>
            );
          })}
        </ul>
        {others.length > 0 && (
          <details>
            <summary class="small">{`${sayPlay('answers.heard')} (${others.length})`}</summary>
            <ul class="stack small soft">
              {others.map((offer) => (
                <li key={offerSentence(offer, seat, names)}>{offerSentence(offer, seat, names)}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
      {hasWords && (
        <Held part="word">
          <section class="stack" aria-labelledby="word-title">
            <h3 id="word-title">{sayPlay('answers.word')}</h3>
            <p class="small soft">
              {sayPlay('answers.word.lead')} {sayPlay('offers.coins', { coins: coinsOf(coins) })}
            </p>
            {listed.map((choice) => (
              <button
                type="button"
                class="choice"
                key={choice.code}
                aria-pressed={draft.word === choice.code}
                onClick={() => {
                  cue('choose');
                  session.edit({ word: choice.code });
                }}
              >
                <span class="choice-head">
                  <Coins count={priceOf(engine.prices, position, choice, seat, deals)} />
                  <span>{wordLine(seat, choice.code, names)}</span>
                </span>
                <PriceCauses of={choice} deals={deals} />
                <ChoiceForecast choice={choice} deals={deals} sure={sure} />
              </button>
            ))}
            <button
              type="button"
              class="choice"
              aria-pressed={draft.word === null}
              onClick={() => session.edit({ word: null })}
            >
              <span class="choice-head">{sayPlay(broke ? 'answers.silenceFree' : 'answers.silence')}</span>
            </button>
            <label class="field">
              <span class="small soft">{sayPlay('answers.more')}</span>
              <select
                value={draft.word ?? ''}
                onChange={(event) => session.edit({ word: event.currentTarget.value || null })}
              >
                <option value="">{sayPlay('answers.more.none')}</option>
                {permitted.map((choice) => (
                  <option key={choice.code} value={choice.code}>
                    {choiceTitle(choice, names)}
                  </option>
                ))}
              </select>
            </label>
          </section>
        </Held>
      )}
    </BeatPanel>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { OFFERS_A_TURN, ownGifts } from '../../../game/talkRules.ts';
import { checkSlip } from '../../../game/writer.ts';
import { PART_OF_ACT } from '../../../protocol/roles.ts';
import { nationalOf } from '../../../rules/position.ts';
import type { Offer } from '../../../vocabulary/talk.ts';
import { useSeated } from '../../play/context.ts';
import { firstUnchosen, isSameOffer } from '../../play/offers.ts';
import { loadOf } from '../../play/promises.ts';
import { suggestOffers } from '../../play/suggest.ts';
import { coinsOf, sayPlay } from '../../words/playWords.ts';
import { faultSentence } from '../../words/refusals.ts';
import { listOf } from '../../words/say.ts';
import { codeTitle, offerSentence } from '../../words/sentences.ts';
import { BeatPanel } from './BeatPanel.tsx';
import { Brief } from './Brief.tsx';
import { Cabinet } from './Cabinet.tsx';
import { OfferForecast } from './Forecast.tsx';
import { HandIn } from './HandIn.tsx';
import { Held } from './Held.tsx';
import { HeldNotes } from './HeldNotes.tsx';
import { OfferForm } from './OfferForm.tsx';
import { Seers } from './Seers.tsx';
import { useFold } from './useFold.ts';

const SUGGESTIONS = 5;
/** Of them in sight where a timer runs; the rest are one press away. */
const SUGGESTED_TIMED = 3;

/** Talk's first half: the year's news, the cabinet's question, and what to put on the table. */
export function OffersPanel() {
  const { engine, names, room, scenario, session, state, cue } = useSeated();
  const { draft, fault, seat, view } = state;
  const [problem, setProblem] = useState<string | null>(null);
  const suggestions = useMemo(() => suggestOffers(engine, view, SUGGESTIONS), [engine, view.turn, seat]);
  const nation = names.nations[seat].label;
  const asked = scenario.systems.includes('cabinet') && view.position.questions[seat] !== undefined;
  const missing = asked && draft.counsel === null;

  /** Why an offer can't be put on the table beside what lies there; null where it can. */
  const obstacleTo = (offer: Offer): string | null => {
    const part = PART_OF_ACT[offer.act];
    if (room?.holds(part) === false) return room.writes(part);
    const slip = {
      phase: 'offer' as const,
      offers: [...draft.offers, offer],
      counsel: asked ? (draft.counsel ?? 0) : null,
    };
    const checked = checkSlip(session.table.game, seat, slip);
    return checked.ok ? null : faultSentence(checked.fault, names);
  };
  const put = (offer: Offer) => {
    const obstacle = obstacleTo(offer);
    setProblem(obstacle);
    if (obstacle) return;
    cue('choose');
    session.edit({ offers: [...draft.offers, offer] });
  };
  const take = (offer: Offer) => {
    setProblem(null);
    session.edit({ offers: draft.offers.filter((other) => !isSameOffer(other, offer)) });
  };

  const isPicked = (offer: Offer): boolean => draft.offers.some((other) => isSameOffer(other, offer));
  const card = (offer: Offer) => (
    <OfferCard
      key={offerSentence(offer, seat, names)}
      offer={offer}
      picked={isPicked(offer)}
      onClick={() => (isPicked(offer) ? take(offer) : put(offer))}
    />
  );
  // In a class a timer runs, and a phone's first screen shows what can be done.
  const isTimed = room !== null;
  const shown = isTimed ? SUGGESTED_TIMED : SUGGESTIONS;
  const more = useFold(false, suggestions.slice(shown).some(isPicked));
  const counsel = (
    <Held part="counsel">
      <Cabinet />
    </Held>
  );
  // What the offers on the table would bind one to, beside all that falls due.
  const pledged = draft.offers.flatMap(({ terms }) => (terms?.due === view.turn ? [terms.mine] : []));
  const load = loadOf(engine, view.position, seat, ownGifts(draft.offers, seat), pledged);
  const coins = nationalOf(view.position, 'capital', seat);
  const most = scenario.choicesPerTurn[seat];
  const lead = (
    <p class="small soft">
      {sayPlay('offers.lead', { count: OFFERS_A_TURN })} {sayPlay('offers.coins', { coins: coinsOf(coins) })}
    </p>
  );

  return (
    <BeatPanel
      title={sayPlay('offers.title', { nation })}
      foot={
        <>
          {load.choices.length > 0 && (
            <p class={load.capital > coins || load.choices.length > most ? 'small warn' : 'small soft'}>
              {sayPlay('offers.load', {
                owed: listOf(load.choices.map((code) => codeTitle(code, names))),
                price: load.capital,
                coins: coinsOf(coins),
              })}
            </p>
          )}
          {problem && (
            <p class="small fall" role="alert">
              {problem}
            </p>
          )}
          <HandIn
            isQuiet={draft.offers.length === 0}
            disabled={missing || fault !== null}
            onPress={() => {
              cue('word');
              session.handIn();
            }}
          >
            {sayPlay(missing ? 'offers.submit.missing' : 'offers.submit')}
          </HandIn>
        </>
      }
    >
      {session.persons.length > 1 && (
        <p class="small warn">{sayPlay('offers.turnOf', { nation: names.nations[seat].name })}</p>
      )}
      <Brief isFolded={isTimed} />
      {!isTimed && counsel}
      <section class="stack" aria-labelledby="table-title">
        <h3 id="table-title">{sayPlay('offers.table')}</h3>
        {!isTimed && lead}
        <HeldNotes parts={['laboratories', 'treaties']} />
        {!isTimed && <Seers />}
        {draft.offers
          .filter((offer) => !suggestions.some((other) => isSameOffer(other, offer)))
          .map((offer) => (
            <OfferCard
              key={offerSentence(offer, seat, names)}
              offer={offer}
              picked
              onClick={() => take(offer)}
            />
          ))}
        {suggestions.slice(0, shown).map(card)}
        {suggestions.length > shown && (
          <details {...more}>
            <summary class="small">{sayPlay('offers.more', { count: suggestions.length - shown })}</summary>
            <div class="stack">{suggestions.slice(shown).map(card)}</div>
          </details>
        )}
        <details>
          <summary class="small">{sayPlay('offers.custom')}</summary>
          <OfferForm
            key={seat}
            first={firstUnchosen(suggestions, draft.offers)}
            obstacleTo={obstacleTo}
            onPut={put}
          />
        </details>
        {isTimed && (
          <>
            {lead}
            <Seers />
          </>
        )}
      </section>
      {isTimed && counsel}
    </BeatPanel>
  );
}

function OfferCard(props: { readonly offer: Offer; readonly picked: boolean; readonly onClick: () => void }) {
  const { names, room, state } = useSeated();
  return (
    <button
      type="button"
      class="choice"
      aria-pressed={props.picked}
      disabled={room?.holds(PART_OF_ACT[props.offer.act]) === false}
      onClick={props.onClick}
    >
      <span class="choice-head">{offerSentence(props.offer, state.seat, names)}</span>
      <OfferForecast offer={props.offer} />
    </button>
  );
}

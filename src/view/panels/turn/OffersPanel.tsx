import { useMemo, useState } from 'preact/hooks';
import { OFFERS_A_TURN } from '../../../game/talkRules.ts';
import { checkSlip } from '../../../game/writer.ts';
import { PART_OF_ACT } from '../../../protocol/roles.ts';
import { nationalOf } from '../../../rules/position.ts';
import type { Offer } from '../../../vocabulary/talk.ts';
import { useSeated } from '../../play/context.ts';
import { firstUnchosen, isSameOffer } from '../../play/offers.ts';
import { suggestOffers } from '../../play/suggest.ts';
import { coinsOf, sayPlay } from '../../words/playWords.ts';
import { faultSentence } from '../../words/refusals.ts';
import { offerSentence } from '../../words/sentences.ts';
import { BeatPanel } from './BeatPanel.tsx';
import { Brief } from './Brief.tsx';
import { Cabinet } from './Cabinet.tsx';
import { OfferForecast } from './Forecast.tsx';
import { HandIn } from './HandIn.tsx';
import { Held } from './Held.tsx';
import { HeldNotes } from './HeldNotes.tsx';
import { OfferForm } from './OfferForm.tsx';
import { Seers } from './Seers.tsx';

const SUGGESTIONS = 5;

/** Talk's first half: the year's news, the cabinet's question, and what to put on the table. */
export function OffersPanel() {
  const { engine, names, room, scenario, session, state, cue } = useSeated();
  const { draft, fault, seat, view } = state;
  const [problem, setProblem] = useState<string | null>(null);
  const suggestions = useMemo(() => suggestOffers(engine, view, SUGGESTIONS), [engine, view.turn, seat]);
  const nation = names.nations[seat].label;
  const asked = scenario.systems.includes('cabinet') && view.position.questions[seat] !== undefined;
  const missing = asked && draft.counsel === null;

  const put = (offer: Offer): boolean => {
    const part = PART_OF_ACT[offer.act];
    if (room?.holds(part) === false) {
      setProblem(room.writes(part));
      return false;
    }
    const slip = {
      phase: 'offer' as const,
      offers: [...draft.offers, offer],
      counsel: asked ? (draft.counsel ?? 0) : null,
    };
    const checked = checkSlip(session.table.game, seat, slip);
    setProblem(checked.ok ? null : faultSentence(checked.fault, names));
    if (!checked.ok) return false;
    cue('choose');
    session.edit({ offers: slip.offers });
    return true;
  };
  const take = (offer: Offer) => {
    setProblem(null);
    session.edit({ offers: draft.offers.filter((other) => !isSameOffer(other, offer)) });
  };

  return (
    <BeatPanel
      title={sayPlay('offers.title', { nation })}
      foot={
        <>
          {problem && (
            <p class="small fall" role="alert">
              {problem}
            </p>
          )}
          <HandIn
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
      <Brief />
      <Held part="counsel">
        <Cabinet />
      </Held>
      <section class="stack" aria-labelledby="table-title">
        <h3 id="table-title">{sayPlay('offers.table')}</h3>
        <p class="small soft">
          {sayPlay('offers.lead', { count: OFFERS_A_TURN })}{' '}
          {sayPlay('offers.coins', { coins: coinsOf(nationalOf(view.position, 'capital', seat)) })}
        </p>
        <HeldNotes parts={['laboratories', 'treaties']} />
        <Seers />
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
        {suggestions.map((offer) => {
          const picked = draft.offers.some((other) => isSameOffer(other, offer));
          return (
            <OfferCard
              key={offerSentence(offer, seat, names)}
              offer={offer}
              picked={picked}
              onClick={() => (picked ? take(offer) : put(offer))}
            />
          );
        })}
        <details>
          <summary class="small">{sayPlay('offers.custom')}</summary>
          <OfferForm key={seat} first={firstUnchosen(suggestions, draft.offers)} onPut={put} />
        </details>
      </section>
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

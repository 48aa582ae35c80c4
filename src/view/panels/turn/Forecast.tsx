import { forecast, forecastSlip } from '../../../game/forecast.ts';
import { isLasting, yearIn } from '../../../game/lasting.ts';
import { isRisky, riskOf } from '../../../game/risk.ts';
import { dealOf } from '../../../game/talkRules.ts';
import type { Position } from '../../../rules/position.ts';
import { costsMoreAgain, priceOf } from '../../../rules/prices.ts';
import { readingOf } from '../../../rules/reading.ts';
import { type Choice, choice } from '../../../vocabulary/choices.ts';
import { meaningOf } from '../../../vocabulary/measures.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { type Deal, deliveryOf, type Offer, type PledgeTerms } from '../../../vocabulary/talk.ts';
import { useSeated } from '../../play/context.ts';
import { hopeOf } from '../../play/hope.ts';
import { worthOfSlip } from '../../play/worthToAims.ts';
import {
  type Condition,
  conditionOf,
  type ForecastWords,
  type Foreseen,
  forecastWords,
} from '../../words/forecastWords.ts';
import { sayPlay } from '../../words/playWords.ts';
import { signedTenths } from '../../words/say.ts';
import { Coins } from './Coins.tsx';
import { PriceCauses } from './PriceCauses.tsx';

/** What one's own choice would do: exact for the act itself, with what it hangs on said first. */
/** @param props.sure the deals that are agreed already; what hangs on others says so. All of them unless told. */
export function ChoiceForecast(props: {
  readonly choice: Choice;
  readonly deals?: readonly Deal[];
  readonly sure?: readonly Deal[];
}) {
  const { state } = useSeated();
  const { seat, view } = state;
  const deals = props.deals ?? view.position.deals;
  const outcomes = isRisky(props.choice) ? (['carried', 'failed'] as const) : (['carried'] as const);
  return (
    <>
      {outcomes.map((outcome) => (
        <ForecastLine
          key={outcome}
          doer={seat}
          choice={props.choice}
          outcome={outcome}
          deals={deals}
          condition={conditionOf(props.choice, seat, props.sure ?? deals, outcome)}
          target={null}
        />
      ))}
      {isLasting(props.choice) && <YearlyLine choice={props.choice} deals={deals} />}
    </>
  );
}

/** What each year to come would be like, against one as things stand. */
function YearlyLine({
  choice: lasting,
  deals,
}: {
  readonly choice: Choice;
  readonly deals: readonly Deal[];
}) {
  const { engine, scenario, state } = useSeated();
  const { seat, view } = state;
  const { position } = view;
  const { done, states } = forecast(engine, position, seat, lasting, 'carried', deals);
  if (!done) return null;
  const yearWith = (after: Position): readonly Foreseen[] =>
    yearIn(engine, seat, readingOf(after, scenario.turns));
  const without = yearWith(position).map((change) => ({ ...change, delta: -change.delta }));
  return <Foretold changes={[...yearWith({ ...position, states }), ...without]} condition="yearly" />;
}

/** What a slip would do as a whole, promises included, and what that is worth to the reader's aims. */
export function SlipForecast({ choices }: { readonly choices: readonly Choice[] }) {
  const { engine, state } = useSeated();
  const { seat, view } = state;
  const { position } = view;
  const points = worthOfSlip(engine, position, view, choices) / 1000;
  const more = worthOfSlip(engine, position, view, choices, true) / 1000 - points;
  const together = forecastSlip(engine, position, seat, choices);
  if (!together.done) return null;
  return (
    <details>
      <summary class="small">{sayPlay('commit.together', { points: signedTenths(points) })}</summary>
      {more >= 0.1 && (
        <p class="small">{sayPlay('commit.together.pledges', { points: signedTenths(more) })}</p>
      )}
      <Foretold
        changes={[...together.changes, ...together.later]}
        condition={choices.some(isRisky) ? 'luck' : null}
      />
    </details>
  );
}

/** What an offer would cost the reader, and what would follow if the other side agreed and it were delivered. */
export function OfferForecast({ offer }: { readonly offer: Offer }) {
  const deal = dealOf(offer);
  const { engine, state } = useSeated();
  if (offer.terms) return <PledgeForecast offer={offer} terms={offer.terms} />;
  if (!deal) return null;
  const own = offer.by === state.seat;
  const delivery = choice(deliveryOf(deal));
  const { prices } = engine;
  return (
    <>
      {deal.giver === state.seat ? (
        <>
          <span class="small row">
            <Coins count={priceOf(prices, state.view.position, delivery, state.seat, [deal])} />
            <span>{sayPlay('offers.deal.costs')}</span>
          </span>
          <PriceCauses of={delivery} deals={[deal]} />
        </>
      ) : (
        <span class="small soft">
          {sayPlay('offers.deal.theirs')}
          {own && ` ${sayPlay(`offers.hope.${hopeOf(engine, state.view, deal)}`)}`}
        </span>
      )}
      <ForecastLine
        doer={deal.giver}
        choice={delivery}
        outcome="carried"
        deals={[deal]}
        condition={own ? 'consent' : null}
        target={own ? offer.to : null}
      />
    </>
  );
}

/** What both deeds of a pledge would do if they were done now, and what one's own takes. */
function PledgeForecast({ offer, terms }: { readonly offer: Offer; readonly terms: PledgeTerms }) {
  const { engine, state } = useSeated();
  const { seat, view } = state;
  const isOwn = offer.by === seat;
  const owed = choice(isOwn ? terms.mine : terms.yours);
  const gained = choice(isOwn ? terms.yours : terms.mine);
  const other = isOwn ? offer.to : offer.by;
  const { position } = view;
  // By then another deed like it may lie a year back; where one does already, the price holds it.
  const isDearerAgain =
    terms.due > view.turn &&
    engine.prices.repeatPrice > 0 &&
    costsMoreAgain(owed) &&
    !position.lately[seat].includes(owed.kind);
  const line = (doer: Nation, about: Choice) => (
    <ForecastLine doer={doer} choice={about} outcome="carried" deals={[]} condition={null} target={null} />
  );
  return (
    <>
      <span class="small row">
        <Coins count={priceOf(engine.prices, position, owed, seat, [])} />
        <span>{sayPlay('offers.pledge.costs')}</span>
      </span>
      {isDearerAgain && (
        <span class="small soft">
          {sayPlay('offers.pledge.repeat', { coins: engine.prices.repeatPrice })}
        </span>
      )}
      {line(seat, owed)}
      <span class="small">{sayPlay('offers.pledge.brings')}</span>
      {line(other, gained)}
    </>
  );
}

function ForecastLine(props: {
  readonly doer: Nation;
  readonly choice: Choice;
  readonly outcome: 'carried' | 'failed';
  readonly deals: readonly Deal[];
  readonly condition: Condition | null;
  readonly target: Nation | null;
}) {
  const { engine, state } = useSeated();
  const { position } = state.view;
  const risk = riskOf(props.choice);
  const failing = risk ? engine.coefficient(risk) : 0;
  const foreseen = forecast(engine, position, props.doer, props.choice, props.outcome, props.deals);
  if (!foreseen.done) return null;
  return (
    <Foretold
      changes={[...foreseen.changes, ...foreseen.later]}
      condition={props.condition}
      odds={props.outcome === 'failed' ? failing : 100 - failing}
      target={props.target}
    />
  );
}

/** What would move, as far as the reader's part in a delegation lets it foresee it. */
export function Foretold(props: {
  readonly changes: readonly Foreseen[];
  readonly condition?: Condition | null;
  readonly odds?: number;
  readonly target?: Nation | null;
}) {
  const { names, room, state } = useSeated();
  const { changes } = props;
  const seen = room ? changes.filter(({ slot }) => room.foresees(meaningOf(slot).measure)) : changes;
  const words = forecastWords(seen, state.seat, names, {
    turn: state.view.turn,
    condition: props.condition ?? null,
    odds: props.odds ?? 100,
    target: props.target ?? null,
    aims: state.view.aims,
    most: 4,
  });
  if (seen.length < changes.length && words.phrases.length === 0)
    return <span class="forecast small soft">{sayPlay('team.foresees.none')}</span>;
  return <Phrases words={words} />;
}

function Phrases({ words }: { readonly words: ForecastWords }) {
  if (words.phrases.length === 0) return null;
  return (
    <span class="forecast small">
      <span aria-hidden="true">
        {words.condition !== null && <span class="soft">{`${words.condition}: `}</span>}
        {words.phrases.map((phrase, index) => (
          <span key={phrase.text} class={phrase.direction === 'up' ? 'up' : 'down'}>
            {index > 0 && ' · '}
            {phrase.text}
          </span>
        ))}
      </span>
      <span class="unseen">{words.spoken}</span>
    </span>
  );
}

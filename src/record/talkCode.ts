import type { Game } from '../game/game.ts';
import { isPermitted } from '../game/permit.ts';
import { promiseFault } from '../game/pledgeRules.ts';
import {
  dealOf,
  distinctDeals,
  incomingOffers,
  OFFERS_A_TURN,
  offerFault,
  ownGifts,
} from '../game/talkRules.ts';
import { pledgeMachineSlot } from '../machines/slots.ts';
import type { Choice } from '../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { ACTS, type AnswerSlip, type Offer, type OfferSlip, type PledgeTerms } from '../vocabulary/talk.ts';
import { type Likelihood, likenessOf, placeOf } from './likelihood.ts';

/** What can be put on the table, apart from to whom. */
const KINDS = ACTS.flatMap((act) =>
  (['give', 'ask'] as const)
    .filter((role) => act !== 'pledge' || role === 'give')
    .map((role) => ({ act, role })),
);
type Kind = (typeof KINDS)[number];

/** Writes or reads what a seat puts on the table, and what it answers its cabinet. */
export function codeOffers(likely: Likelihood, game: Game, seat: Nation, slip: OfferSlip | null): OfferSlip {
  const { position } = game;
  const offers: Offer[] = [];
  while (offers.length < OFFERS_A_TURN) {
    const made = offers.length;
    const next = slip ? (slip.offers[made] ?? null) : undefined;
    const open = KINDS.map((kind) => ({ kind, receivers: receiversOf(game, seat, kind, offers) })).filter(
      ({ receivers }) => receivers.length > 0,
    );
    if (open.length === 0) break;
    const goesOn = likely.flag(
      [`offer:${made}`, `offer:${seat}:${made}`],
      next === undefined ? null : next !== null,
    );
    if (!goesOn) break;
    offers.push(codeOffer(likely, game, seat, open, next ?? null));
  }
  if (position.questions[seat] === undefined) return { phase: 'offer', offers, counsel: null };
  const second = likely.flag(
    [`counsel:${position.questions[seat]}`, `counsel:${seat}`],
    slip && slip.counsel === 1,
  );
  return { phase: 'offer', offers, counsel: second ? 1 : 0 };
}

/** To whom something can be offered, or of whom asked, besides what is offered already. */
function receiversOf(
  { engine, position }: Game,
  by: Nation,
  { act, role }: Kind,
  offers: readonly Offer[],
): readonly Nation[] {
  if (act === 'pledge' && !engine.scenario.systems.includes('pledges')) return [];
  return NATIONS.filter((to) => {
    if (to === by || offers.some((other) => other.to === to && other.act === act && other.role === role))
      return false;
    if (act === 'pledge') return position.states[pledgeMachineSlot(by, to)] === '"none"';
    return offerFault(engine, position, { by, to, act, role }, by) === null;
  });
}

interface OpenKind {
  readonly kind: Kind;
  readonly receivers: readonly Nation[];
}

function codeOffer(
  likely: Likelihood,
  game: Game,
  seat: Nation,
  open: readonly OpenKind[],
  offer: Offer | null,
): Offer {
  const at = likely.pick(
    open.map(({ kind: { act, role } }) => [`act:${act}:${role}`, `act:${seat}:${act}:${role}`]),
    offer ? placeOf(open, ({ kind }) => kind.act === offer.act && kind.role === offer.role, offer.act) : -1,
  );
  const { kind, receivers } = open[at] as OpenKind;
  const { act, role } = kind;
  const place = likely.pick(
    receivers.map((to) => [`to:${act}:${role}:${to}`, `to:${seat}:${to}`, `to:${seat}:${act}:${role}:${to}`]),
    offer ? placeOf(receivers, (to) => to === offer.to, offer.to) : -1,
  );
  const made: Offer = { by: seat, to: receivers[place] as Nation, act, role };
  return act === 'pledge' ? { ...made, terms: codeTerms(likely, game, made, offer?.terms ?? null) } : made;
}

function codeTerms(
  likely: Likelihood,
  game: Game,
  { by, to }: Offer,
  terms: PledgeTerms | null,
): PledgeTerms {
  const { turn } = game.position;
  const mine = codePromise(likely, game, 'mine', by, terms?.mine ?? null);
  const yours = codePromise(likely, game, 'yours', to, terms?.yours ?? null);
  const later = likely.pick(
    Array.from({ length: game.engine.scenario.turns - turn + 1 }, (_, years) => [`due:${years}`]),
    terms ? terms.due - turn : -1,
  );
  return { mine, yours, due: turn + later };
}

function codePromise(
  likely: Likelihood,
  { engine, position }: Game,
  whose: string,
  nation: Nation,
  code: string | null,
): string {
  const open = engine.repertoire[nation].filter(
    (one) => promiseFault(engine, position, nation, one.code) === null,
  );
  if (open.length === 0) return '';
  const place = likely.pick(
    open.map((one) => likenessOf(whose, nation, one)),
    code === null ? -1 : placeOf(open, (one) => one.code === code, code),
  );
  return (open[place] as Choice).code;
}

/** Writes or reads what a seat answers to what it was offered, and its Word. */
export function codeAnswers(
  likely: Likelihood,
  game: Game,
  seat: Nation,
  slip: AnswerSlip | null,
): AnswerSlip {
  const { engine, position } = game;
  const incoming = incomingOffers(position, seat);
  const answers = incoming.map(({ act, role, by }, at) =>
    likely.flag(
      [`take:${act}:${role}`, `take:${seat}:${act}`, `take:${seat}:${by}`],
      slip && (slip.answers[at] ?? false),
    ),
  );
  if (!engine.scenario.systems.includes('word')) return { phase: 'answer', answers, word: null };
  const taken = incoming.filter((_, at) => answers[at]).flatMap((offer) => dealOf(offer) ?? []);
  const bound = distinctDeals([...ownGifts(position.offers, seat), ...taken]);
  const open = engine.repertoire[seat].filter((one) => isPermitted(engine, position, one, seat, bound));
  const gives = open.length > 0 && likely.flag(['word', `word:${seat}`], slip && slip.word !== null);
  if (!gives) return { phase: 'answer', answers, word: null };
  const place = likely.pick(
    open.map((one) => likenessOf('word', seat, one)),
    slip ? placeOf(open, (one) => one.code === slip.word, slip.word ?? '') : -1,
  );
  return { phase: 'answer', answers, word: (open[place] as Choice).code };
}

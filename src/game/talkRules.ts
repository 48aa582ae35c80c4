import { transferStanding } from '../machines/law.ts';
import { refusalOf, statesAfter } from '../machines/permission.ts';
import { isStationFounded } from '../machines/states.ts';
import { shortageOf, takesOf } from '../rules/means.ts';
import { nationalOf, type Position } from '../rules/position.ts';
import { priceOf } from '../rules/prices.ts';
import { choice, parseChoice } from '../vocabulary/choices.ts';
import type { Slot } from '../vocabulary/measures.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { isNation } from '../vocabulary/nations.ts';
import { type Fault, fail, ok, type Result } from '../vocabulary/result.ts';
import {
  ACTS,
  type AnswerSlip,
  type Deal,
  deliveryOf,
  type Offer,
  type OfferSlip,
} from '../vocabulary/talk.ts';
import { type Engine, movesAt, movesIn } from './engine.ts';
import { isPermitted } from './permit.ts';
import { pledgeFault, promisedTwice } from './pledgeRules.ts';

/** How many offers and requests a seat may put on the table in one Talk. */
export const OFFERS_A_TURN = 3;

/** The deal an offer would become. Pledges don't become deals. */
export function dealOf(offer: Offer): Deal | null {
  if (offer.act === 'pledge') return null;
  const gives = offer.role === 'give';
  return { act: offer.act, giver: gives ? offer.by : offer.to, receiver: gives ? offer.to : offer.by };
}

function sameDeal(one: Deal, other: Deal): boolean {
  return one.act === other.act && one.giver === other.giver && one.receiver === other.receiver;
}

/** Deals without repeats: an offer and a request for the same thing are one deal. */
export function distinctDeals(deals: readonly Deal[]): readonly Deal[] {
  if (deals.length < 2) return deals;
  return deals.filter((deal, at) => deals.findIndex((other) => sameDeal(deal, other)) === at);
}

/** What delivering some deals would take of their giver this turn. */
export interface Reserve {
  readonly choices: readonly string[];
  readonly capital: number;
}

const NO_DEALS: readonly Deal[] = [];
const NO_OFFERS: readonly Offer[] = [];
const NOTHING_RESERVED: Reserve = { choices: [], capital: 0 };

export function reserveOf(
  engine: Engine,
  position: Position,
  giver: Nation,
  deals: readonly Deal[],
): Reserve {
  if (!deals.some((deal) => deal.giver === giver)) return NOTHING_RESERVED;
  const own = deals.filter((deal) => deal.giver === giver);
  const choices: string[] = [];
  for (const deal of own) {
    const delivery = deliveryOf(deal);
    if (!choices.includes(delivery)) choices.push(delivery);
  }
  let capital = 0;
  for (const code of choices) capital += priceOf(engine.prices, position, choice(code), giver, own);
  return { choices, capital };
}

/** Whether a giver could deliver these deals together: choices, capital, stocks and permission. */
function reserveFault(
  engine: Engine,
  position: Position,
  giver: Nation,
  deals: readonly Deal[],
  path: string,
): Fault | null {
  const reserve = reserveOf(engine, position, giver, deals);
  if (reserve.choices.length === 0) return null;
  const choices = engine.scenario.choicesPerTurn[giver];
  const owed = (): string => reserve.choices.join('|');
  if (reserve.choices.length > choices) {
    const params = { need: reserve.choices.length, have: choices, owed: owed() };
    return { code: 'tooManyDeliveries', path, params };
  }
  const capital = nationalOf(position, 'capital', giver);
  if (reserve.capital > capital) {
    return { code: 'capitalReserved', path, params: { need: reserve.capital, have: capital, owed: owed() } };
  }
  const stocks = new Map<Slot, number>();
  let { states } = position;
  for (const code of reserve.choices) {
    const delivery = choice(code);
    const moves = movesIn(engine, position, states, delivery, giver, deals);
    const refusal = refusalOf(engine.relations, states, moves);
    const rivals = refusal ? rivalsOf(engine, position, giver, deals, reserve.choices, code) : [];
    if (rivals.length > 0) return { code: 'deliveriesClash', path, params: { owed: rivals.join('|') } };
    if (refusal) return { code: `refused.${refusal.standing}`, path };
    if (reserve.choices.length > 1) states = statesAfter(engine.relations, states, moves);
    const shortage = shortageOf(position, delivery, giver, deals, (slot) => stocks.get(slot) ?? 0);
    if (shortage)
      return { code: `short.${shortage.of}`, path, params: { need: shortage.need, have: shortage.have } };
    for (const { slot, amount } of takesOf(delivery, giver, deals))
      stocks.set(slot, (stocks.get(slot) ?? 0) + amount);
  }
  return null;
}

/**
 * A delivery and the earlier one that rules it out, or all the earlier ones where no single one does; none where it is
 * not permitted by itself.
 */
function rivalsOf(
  engine: Engine,
  position: Position,
  giver: Nation,
  deals: readonly Deal[],
  codes: readonly string[],
  code: string,
): readonly string[] {
  const isShutAfter = (earlier: string | null): boolean => {
    let { states } = position;
    if (earlier !== null) {
      const moves = movesAt(engine, position, choice(earlier), giver, deals);
      states = statesAfter(engine.relations, states, moves);
    }
    const moves = movesIn(engine, position, states, choice(code), giver, deals);
    return refusalOf(engine.relations, states, moves) !== null;
  };
  if (isShutAfter(null)) return [];
  const earlier = codes.slice(0, codes.indexOf(code));
  const rival = earlier.find(isShutAfter);
  return [...(rival === undefined ? earlier : [rival]), code];
}

/** Why an offer can't be put on the table, or null. Consent is what it asks for, so consent is assumed. */
export function offerFault(
  engine: Engine,
  position: Position,
  offer: Offer,
  by: Nation,
  path = '',
): Fault | null {
  if (offer.by !== by || !isNation(offer.to) || offer.to === by) return { code: 'offerParties', path };
  if (!ACTS.includes(offer.act)) return { code: 'unknownAct', path };
  if (offer.act === 'pledge') return pledgeFault(engine, position, offer, path);
  const deal = dealOf(offer) as Deal;
  const systems = engine.scenario.systems;
  if (deal.act === 'place' && !systems.includes('programmes')) return { code: 'systemOff', path };
  if (deal.act === 'found' && isStationFounded(position.states)) return { code: 'refused.state', path };
  const delivery = choice(deliveryOf(deal));
  if (!engine.isLever(delivery, deal.giver)) return { code: 'refused.noOffice', path };
  const deals = [...position.deals, deal];
  const moves = movesAt(engine, position, delivery, deal.giver, [deal]);
  const refusal = refusalOf(engine.relations, position.states, moves);
  if (refusal) return { code: `refused.${refusal.standing}`, path };
  if (deal.act === 'loan') {
    const standing = transferStanding(position.states, 'loan', deal.giver, deal.receiver);
    if (standing !== 'clear') return { code: `refused.${standing}`, path };
  }
  const shortage = shortageOf(position, delivery, deal.giver, deals);
  if (shortage && offer.role === 'give') {
    return { code: `short.${shortage.of}`, path, params: { need: shortage.need, have: shortage.have } };
  }
  return null;
}

/** Whether the other side has put the same on the table of its own accord: what is asked for is offered. */
function isMatched(offers: readonly Offer[], { by, to, act, role }: Offer): boolean {
  if (act === 'pledge') return false;
  for (const other of offers) {
    if (other.by === to && other.to === by && other.act === act && other.role !== role) return true;
  }
  return false;
}

/** Offers and requests that met on the table: both sides want it, so it is agreed and nobody is asked. */
export function matchedOffers(offers: readonly Offer[]): Offer[] {
  const matched: Offer[] = [];
  for (const offer of offers) if (isMatched(offers, offer)) matched.push(offer);
  return matched;
}

/** The offers and requests put to a seat that it has to answer, in that order. */
export function incomingOffers({ offers }: Position, seat: Nation): readonly Offer[] {
  const incoming: Offer[] = [];
  for (const offer of offers) if (offer.to === seat && !isMatched(offers, offer)) incoming.push(offer);
  return incoming;
}

/** Deals a seat is bound to deliver if all it offered is taken. */
export function ownGifts(offers: readonly Offer[], seat: Nation): readonly Deal[] {
  const gifts: Deal[] = [];
  for (const offer of offers) {
    const deal = offer.by === seat && offer.role === 'give' ? dealOf(offer) : null;
    if (deal) gifts.push(deal);
  }
  return gifts;
}

/** Where each offer stands in a slip. */
const PLACES = Array.from({ length: OFFERS_A_TURN }, (_, index) => `offers[${index}]`);

export function checkOfferSlip(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: OfferSlip,
): Result<OfferSlip> {
  if (slip.offers.length > OFFERS_A_TURN) {
    return fail('tooManyOffers', 'offers', { most: OFFERS_A_TURN });
  }
  for (let index = 0; index < slip.offers.length; index += 1) {
    const offer = slip.offers[index] as Offer;
    const place = PLACES[index] as string;
    const fault = offerFault(engine, position, offer, seat, place);
    if (fault) return { ok: false, fault };
    // Of a pledge the terms make no difference: two nations have one at a time.
    if (isRepeated(slip.offers, index))
      return fail(offer.act === 'pledge' ? 'pledgeOnTable' : 'offerTwice', place);
  }
  const together = slip.offers.length === 0 ? null : togetherFault(engine, position, seat, slip);
  if (together) return { ok: false, fault: together };
  const asked = position.questions[seat] !== undefined;
  if (asked && slip.counsel !== 0 && slip.counsel !== 1) return fail('counselMissing', 'counsel');
  if (!asked && slip.counsel !== null) return fail('counselUnasked', 'counsel');
  return ok(slip);
}

/** Whether an offer stands in its slip already, before this place. */
function isRepeated(offers: readonly Offer[], place: number): boolean {
  const { to, act, role } = offers[place] as Offer;
  for (let before = 0; before < place; before += 1) {
    const other = offers[before] as Offer;
    if (other.to === to && other.act === act && other.role === role) return true;
  }
  return false;
}

/** Why offers that may each be made can't be made together, or null. */
function togetherFault(engine: Engine, position: Position, seat: Nation, slip: OfferSlip): Fault | null {
  const twice = promisedTwice(slip.offers, NO_OFFERS, seat);
  if (twice !== null) return { code: 'pledgeTwice', path: 'offers', params: { code: twice } };
  return reserveFault(engine, position, seat, ownGifts(slip.offers, seat), 'offers');
}

/** Whether a seat has offered something, or been offered something. */
function isInvolved(offers: readonly Offer[], seat: Nation): boolean {
  for (const { by, to } of offers) if (by === seat || to === seat) return true;
  return false;
}

export function checkAnswerSlip(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: AnswerSlip,
): Result<AnswerSlip> {
  // Most seats are neither asked nor asking, and have only their Word to give.
  if (slip.answers.length === 0 && !isInvolved(position.offers, seat))
    return checkWord(engine, position, seat, slip, NO_DEALS);
  const incoming = incomingOffers(position, seat);
  if (slip.answers.length !== incoming.length) {
    return fail('answersMissing', 'answers', { need: incoming.length, have: slip.answers.length });
  }
  const accepted = incoming.filter((_, index) => slip.answers[index]);
  const twice = promisedTwice(position.offers, accepted, seat);
  if (twice !== null) return fail('pledgeTwice', 'answers', { code: twice });
  const deals = [...ownGifts(position.offers, seat)];
  let takesOn = false;
  for (const offer of accepted) {
    const deal = dealOf(offer);
    if (!deal) continue;
    deals.push(deal);
    takesOn ||= deal.giver === seat;
  }
  const bound = distinctDeals(deals);
  // Who takes nothing on can always answer, even if what it offered has meanwhile become dearer.
  const fault = takesOn ? reserveFault(engine, position, seat, bound, 'answers') : null;
  if (fault) return { ok: false, fault };
  return checkWord(engine, position, seat, slip, bound);
}

/** @param bound the deals that the seat would be bound to */
function checkWord(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: AnswerSlip,
  bound: readonly Deal[],
): Result<AnswerSlip> {
  if (slip.word === null) return ok(slip);
  if (!engine.scenario.systems.includes('word')) return fail('systemOff', 'word');
  const announced = parseChoice(slip.word);
  if (!announced || !engine.isLever(announced, seat))
    return fail('unknownChoice', 'word', { code: slip.word });
  const permitted = isPermitted(engine, position, announced, seat, bound);
  return permitted ? ok(slip) : fail('wordNotPermitted', 'word', { code: slip.word });
}

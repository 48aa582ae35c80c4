import { parseChoice } from '../vocabulary/choices.ts';
import { isNation, type Nation } from '../vocabulary/nations.ts';
import type { Fault } from '../vocabulary/result.ts';
import type { AnswerSlip, CommitSlip, Offer, OfferSlip, Slip } from '../vocabulary/talk.ts';
import { deliveryOf } from '../vocabulary/talk.ts';
import { MOST_COINS } from './bids.ts';
import type { Engine } from './engine.ts';
import type { Game } from './game.ts';
import { isPledgeable } from './pledges.ts';
import { checkSpeechSlip } from './speeches.ts';
import { dealOf, incomingOffers } from './talkRules.ts';

/**
 * Why a slip can't even be a draft, or null: it names what doesn't exist for its seat. What costs too much, or isn't
 * permitted yet, may well be drafted: whether it can be handed in is the writer's business. The phase is the game's.
 */
export function draftFault({ engine, position }: Game, seat: Nation, slip: Slip): Fault | null {
  switch (slip.phase) {
    case 'offer':
      return offersFault(engine, position, seat, slip);
    case 'answer':
      return answersFault(engine, position, seat, slip);
    case 'commit':
      return choicesFault(engine, seat, slip);
    case 'debate': {
      const checked = checkSpeechSlip(engine, position, seat, slip);
      return checked.ok ? null : checked.fault;
    }
  }
}

type Position = Game['position'];

function offersFault(engine: Engine, position: Position, seat: Nation, slip: OfferSlip): Fault | null {
  if (slip.counsel !== null && position.questions[seat] === undefined)
    return { code: 'counselUnasked', path: 'counsel' };
  for (const [at, offer] of slip.offers.entries()) {
    const path = `offers[${at}]`;
    const code = offerFaultOf(engine, seat, offer);
    if (code) return { code, path };
    const due = offer.terms?.due ?? position.turn;
    const last = engine.scenario.turns;
    if (due < position.turn || due > last)
      return { code: 'pledgeDue', path, params: { from: position.turn, to: last } };
  }
  return null;
}

function offerFaultOf(engine: Engine, seat: Nation, offer: Offer): string | null {
  const { by, terms, to } = offer;
  if (by !== seat || !isNation(to) || to === seat) return 'offerParties';
  const deal = dealOf(offer);
  if (deal) {
    const delivery = parseChoice(deliveryOf(deal));
    if (terms) return 'pledgeTerms';
    return delivery && engine.isLever(delivery, deal.giver) ? null : 'refused.noOffice';
  }
  if (!engine.scenario.systems.includes('pledges')) return 'systemOff';
  if (!terms || offer.role !== 'give') return 'pledgeTerms';
  const isDeed = isPledgeable(engine, by, terms.mine) && isPledgeable(engine, to, terms.yours);
  return isDeed ? null : 'pledgeDeed';
}

function answersFault(engine: Engine, position: Position, seat: Nation, slip: AnswerSlip): Fault | null {
  const need = incomingOffers(position, seat).length;
  const have = slip.answers.length;
  if (need !== have) return { code: 'answersMissing', path: 'answers', params: { need, have } };
  if (slip.word === null) return null;
  if (!engine.scenario.systems.includes('word')) return { code: 'systemOff', path: 'word' };
  return isOwn(engine, seat, slip.word)
    ? null
    : { code: 'unknownChoice', path: 'word', params: { code: slip.word } };
}

function choicesFault(engine: Engine, seat: Nation, slip: CommitSlip): Fault | null {
  const { bid, choices, stake } = slip;
  const stray = choices.findIndex((code) => !isOwn(engine, seat, code));
  const code = choices[stray];
  if (code !== undefined) return { code: 'unknownChoice', path: `choices[${stray}]`, params: { code } };
  if (stake?.on === seat) return { code: 'stakeOn', path: 'stake' };
  if (!bid) return null;
  if (!engine.bank.resolutions.has(bid.resolution))
    return { code: 'unknownResolution', path: 'bid.resolution' };
  return bid.coins >= 1 && bid.coins <= MOST_COINS
    ? null
    : { code: 'bidCoins', path: 'bid.coins', params: { most: MOST_COINS } };
}

function isOwn(engine: Engine, seat: Nation, code: string): boolean {
  const found = parseChoice(code);
  return found !== undefined && engine.isLever(found, seat);
}

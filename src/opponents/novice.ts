import type { Forecast } from '../game/forecast.ts';
import { refusedLately } from '../game/refusals.ts';
import { offerFault } from '../game/talkRules.ts';
import type { SeatView } from '../game/view.ts';
import { trustOf } from '../rules/position.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { ACTS, type Deal, deliveryOf, type Offer, type OfferSlip, type Stake } from '../vocabulary/talk.ts';
import { type Part, partOf } from './account.ts';
import { takeCounsel } from './counsel.ts';
import { foresee, isConceivable } from './deals.ts';
import { capitalOf, type Mind } from './mind.ts';
import { ROUGH_COIN } from './prospects.ts';
import { REMEMBERED } from './rebuffs.ts';
import { Tally } from './terms.ts';
import { tallyForecast, worthOfForecast } from './worth.ts';

/** How often a beginner stakes, in per cent. */
const STAKES = 15;
const DEAL_ACTS = ACTS.filter((act): act is Deal['act'] => act !== 'pledge');

/** Of those who may found a framework, how many try in a year, in per cent. */
const FOUNDS = 60;
/** Trust that it takes to be asked. */
const FRIEND = 60;

/** A founder's offer to found with a nation it trusts, if there is nothing yet. */
function foundingBy(mind: Mind, view: SeatView): { offer: Offer; part: Part } | null {
  const { engine, position, seat } = mind;
  if (!engine.scenario.offices[seat].includes('founder') || !mind.chance.happens(FOUNDS)) return null;
  const friends = NATIONS.filter((nation) => nation !== seat && trustOf(position, seat, nation) >= FRIEND);
  const partner = mind.chance.pick(friends);
  if (!partner) return null;
  const offer: Offer = { by: seat, to: partner, act: 'found', role: 'give' };
  const deal: Deal = { act: 'found', giver: seat, receiver: partner };
  if (refusedLately(view, offer, REMEMBERED)) return null;
  if (offerFault(engine, position, offer, seat) || capitalOf(mind) < engine.scenario.prices.found)
    return null;
  const seen = foresee(mind, seat, deliveryOf(deal), [deal]);
  return seen ? idea(mind, offer, seen) : null;
}

function idea(mind: Mind, offer: Offer, seen: Forecast): { offer: Offer; part: Part } {
  const tally = (): Tally => {
    const drawn = new Tally();
    tallyForecast(mind, seen, drawn);
    return drawn;
  };
  const subject = `offer:${offer.role}:${offer.act}:${offer.to}`;
  return { offer, part: partOf(mind, subject, worthOfForecast(mind, seen), tally) };
}

/** A beginner's Talk: now and then it asks somebody for something that would do it good. */
export function noviceOffer(mind: Mind, view: SeatView): { slip: OfferSlip; parts: readonly Part[] } {
  const parts: Part[] = [];
  const offers: Offer[] = [];
  const asks = mind.chance.happens(mind.skill.asks);
  for (const had of [foundingBy(mind, view), asks ? requestTo(mind, view, otherThan(mind)) : null]) {
    if (!had) continue;
    offers.push(had.offer);
    parts.push(had.part);
  }
  const counsel = takeCounsel(mind, view, ROUGH_COIN);
  if (counsel) parts.push(counsel.part);
  return { slip: { phase: 'offer', offers, counsel: counsel?.answer ?? null }, parts };
}

function otherThan(mind: Mind): Nation {
  const others = NATIONS.filter((nation) => nation !== mind.seat);
  return others[mind.chance.below(others.length)] as Nation;
}

function requestTo(mind: Mind, view: SeatView, giver: Nation): { offer: Offer; part: Part } | null {
  for (const act of DEAL_ACTS) {
    const deal: Deal = { act, giver, receiver: mind.seat };
    if (!isConceivable(mind, deal)) continue;
    const seen = foresee(mind, giver, deliveryOf(deal), [deal]);
    if (!seen || worthOfForecast(mind, seen) <= 0) continue;
    const offer: Offer = { by: mind.seat, to: giver, act, role: 'ask' };
    if (refusedLately(view, offer, REMEMBERED)) continue;
    if (!offerFault(mind.engine, mind.position, offer, mind.seat)) return idea(mind, offer, seen);
  }
  return null;
}

/** A beginner's stake: now and then on somebody it likes, or against somebody it doesn't. */
export function noviceStake(mind: Mind, view: SeatView): { stake: Stake; part: Part } | null {
  if (!mind.chance.happens(STAKES)) return null;
  const on = otherThan(mind);
  if (!view.position.words[on]) return null;
  const trust = trustOf(view.position, mind.seat, on);
  if (trust >= 35 && trust < 60) return null;
  const kind = trust >= 60 ? 'back' : 'doubt';
  const worth = Math.abs(trust - 47);
  const tally = (): Tally => {
    const drawn = new Tally();
    drawn.add('odds', worth, on);
    return drawn;
  };
  return { stake: { on, kind }, part: partOf(mind, `stake:${kind}:${on}`, worth, tally) };
}

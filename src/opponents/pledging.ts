import { forecast } from '../game/forecast.ts';
import { isLasting } from '../game/lasting.ts';
import { isPromised } from '../game/pledgeRules.ts';
import { isPledgeable } from '../game/pledges.ts';
import { offerFault } from '../game/talkRules.ts';
import type { SeatView } from '../game/view.ts';
import { pledgeMachineSlot } from '../machines/slots.ts';
import { isMember, isSignatory, nationState, tariffLevel } from '../machines/states.ts';
import { trustOf } from '../rules/position.ts';
import { priceOf } from '../rules/prices.ts';
import { choice } from '../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Offer } from '../vocabulary/talk.ts';
import type { Idea } from './bargain.ts';
import { consent } from './deals.ts';
import type { Mind, Others } from './mind.ts';
import { ROUGH_COIN } from './prospects.ts';
import { netOf } from './purse.ts';
import { afterRebuffs } from './rebuffs.ts';
import type { Option } from './survey.ts';
import { Tally } from './terms.ts';
import { tallyForecast, worthOfDeed, worthOfForecast, worthOfYears, yearsAfter } from './worth.ts';

/** Turns that a pledge leaves to both sides. */
const TERM = 1;
/** Per cent of others' promises that one counts on. */
export const FAITH = 65;
/** How many others one thinks of binding in one Talk. */
const MEETINGS = 4;
/** A pledge is a bond: it has to promise more than this. */
const WORTH_PLEDGING = 350;

/** Whether a deed can be promised by a nation that has not promised it to somebody else. */
function isFree(mind: Mind, nation: Nation, code: string): boolean {
  return isPledgeable(mind.engine, nation, code) && !isPromised(mind.position, nation, code);
}

/** Deeds of another nation that one might want promised. */
function wishes(mind: Mind, other: Nation): readonly string[] {
  const { states } = mind.position;
  const codes: string[] = [];
  if (tariffLevel(states, other, mind.seat) > 0) codes.push(`lift:${mind.seat}`);
  if (!isSignatory(states, other)) codes.push('sign');
  if (!isMember(states, other)) codes.push('join');
  if (nationState(states, other).findings === 'drafted') codes.push('publishOpenly');
  return codes.filter((code) => isFree(mind, other, code));
}

/** What another's deed is worth to a mind, its lasting effects included; null when it can't be done now. */
export function worthOfTheirs(mind: Mind, doer: Nation, code: string): number | null {
  const seen = forecast(mind.engine, mind.position, doer, choice(code), 'carried', [], mind.at);
  if (!seen.done) return null;
  const worth = worthOfForecast(mind, seen);
  return isLasting(choice(code)) ? worth + worthOfYears(mind, yearsAfter(mind, seen)()) : worth;
}

/** What doing something itself seems worth to another, its price reckoned in. */
function theirGain(others: Others, doer: Nation, code: string): number {
  const mind = others.of(doer);
  const worth = worthOfTheirs(mind, doer, code) ?? 0;
  return worth - ROUGH_COIN * (priceOf(mind.engine.prices, mind.position, choice(code), doer, []) + 1);
}

/** The deed of one's own that would please another most at little cost to oneself. */
function bestToOffer(
  mind: Mind,
  others: Others,
  other: Nation,
  own: readonly Option[],
  coin: number,
): readonly [Option, number] | null {
  let best: readonly [Option, number] | null = null;
  let most = 0;
  for (const option of own) {
    if (!isFree(mind, mind.seat, option.choice.code)) continue;
    const cost = Math.min(0, netOf(option, coin));
    if (cost < -1500) continue;
    const pleasure = worthOfForecast(others.of(other), option.seen);
    if (pleasure > 0 && pleasure + cost > most) {
      most = pleasure + cost;
      best = [option, pleasure];
    }
  }
  return best;
}

/** Pledges from which both sides would gain. */
export function pledgeIdeas(
  mind: Mind,
  others: Others,
  view: SeatView,
  own: readonly Option[],
  coin: number,
): readonly Idea[] {
  const { engine, position, seat } = mind;
  const due = position.turn + TERM;
  if (!engine.scenario.systems.includes('pledges') || due > engine.scenario.turns) return [];
  const ideas: Idea[] = [];
  // One comes to terms with a few in a year, not with everybody: those whom one happens to meet.
  const from = mind.chance.below(NATIONS.length);
  for (let step = 0; step < MEETINGS; step += 1) {
    const other = NATIONS[(from + step * 2) % NATIONS.length] as Nation;
    if (other === seat || position.states[pledgeMachineSlot(seat, other)] !== '"none"') continue;
    let wish: string | null = null;
    let wished = WORTH_PLEDGING;
    for (const code of wishes(mind, other)) {
      const worth = worthOfTheirs(mind, other, code);
      if (worth !== null && worth > wished) {
        wished = worth;
        wish = code;
      }
    }
    if (!wish) continue;
    const mine = bestToOffer(mind, others, other, own, coin);
    if (!mine) continue;
    const [option, pleasure] = mine;
    const kept = worthOfDeed(mind, ['pledgeKept', { by: seat, to: other }]);
    const worth = Math.trunc((wished * FAITH) / 100) + Math.min(0, netOf(option, coin)) + kept;
    if (worth <= WORTH_PLEDGING) continue;
    const offer: Offer = {
      by: seat,
      to: other,
      act: 'pledge',
      role: 'give',
      terms: { mine: option.choice.code, yours: wish, due },
    };
    if (offerFault(engine, position, offer, seat)) continue;
    const theirs = Math.trunc((pleasure * FAITH) / 100) + Math.min(0, theirGain(others, other, wish));
    const likely = consent(theirs, trustOf(position, other, seat));
    const expected = afterRebuffs(view, offer, Math.trunc((worth * likely) / 100));
    if (expected <= 0) continue;
    const returned = Math.trunc((wished * FAITH) / 100);
    ideas.push({
      offer,
      expected,
      price: 0,
      tally: () => {
        const tally = new Tally();
        tally.add('return', returned, other);
        tallyForecast(mind, option.seen, tally);
        tally.add('price', coin * (option.refund - option.price));
        tally.add('relations', kept, other);
        return tally;
      },
    });
  }
  return ideas;
}

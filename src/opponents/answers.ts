import { promisedTwice } from '../game/pledgeRules.ts';
import { checkAnswerSlip, dealOf, distinctDeals, incomingOffers, ownGifts } from '../game/talkRules.ts';
import type { SeatView } from '../game/view.ts';
import { choice } from '../vocabulary/choices.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { type Deal, deliveryOf, type Offer } from '../vocabulary/talk.ts';
import { type Part, partOf, plainRefusal, type Refusal, refusalOf } from './account.ts';
import { beyondForecast, foresee } from './deals.ts';
import type { Mind } from './mind.ts';
import { FAITH, worthOfTheirs } from './pledging.ts';
import { netOf } from './purse.ts';
import { type Option, tallyOf, weigh } from './survey.ts';
import { Tally } from './terms.ts';
import { tallyForecast, worthOfDeed, worthOfForecast } from './worth.ts';

/** What it takes to bind oneself by a pledge. */
const WORTH_BINDING = 200;

export interface Answers {
  readonly answers: readonly boolean[];
  /** Deals that one will have to deliver whatever the others answer. */
  readonly binding: readonly Deal[];
  /** The same and one's own offers, which others may yet take. */
  readonly bound: readonly Deal[];
  readonly parts: readonly Part[];
  /** What was turned down, and why. */
  readonly refused: readonly Refusal[];
}

interface Judged {
  readonly worth: number;
  readonly tally: () => Tally;
}

/** A truce that both offer is taken by one of them alone. */
function isLeftToThem({ seat }: Mind, { act, giver }: Deal, own: readonly Deal[]): boolean {
  const crossed = own.some((mine) => mine.act === act && mine.receiver === giver);
  return act === 'truce' && crossed && NATIONS.indexOf(seat) < NATIONS.indexOf(giver);
}

/** Something given to a seat is taken if it does it good. */
function judgeGift(mind: Mind, deal: Deal): Judged | null {
  const seen = foresee(mind, deal.giver, deliveryOf(deal), [deal]);
  if (!seen) return null;
  const { quiet, company } = beyondForecast(mind, deal);
  return {
    worth: worthOfForecast(mind, seen) + quiet + company,
    tally: () => {
      const tally = new Tally();
      tallyForecast(mind, seen, tally);
      tally.add('prospect', quiet);
      tally.add('company', company);
      return tally;
    },
  };
}

function judgePledge(
  mind: Mind,
  offer: Offer,
  plan: readonly Option[],
  all: readonly Option[],
  coin: number,
): Judged | null {
  const { terms } = offer;
  if (!terms) return null;
  const mine = all.find((option) => option.choice.code === terms.yours);
  const theirs = worthOfTheirs(mind, offer.by, terms.mine);
  if (!mine || theirs === null) return null;
  // What one means to do anyway costs nothing to promise.
  const cost = plan.includes(mine) ? 0 : Math.min(0, netOf(mine, coin));
  const returned = Math.trunc((theirs * FAITH) / 100);
  const kept = worthOfDeed(mind, ['pledgeKept', { by: mind.seat, to: offer.by }]);
  return {
    worth: returned + cost + kept - WORTH_BINDING,
    tally: () => {
      const tally = new Tally();
      tally.add('return', returned, offer.by);
      tally.add('relations', kept, offer.by);
      tally.add('bond', -WORTH_BINDING);
      if (cost < 0) tally.include(tallyOf(mind, mine, coin));
      return tally;
    },
  };
}

/** What delivering one more deal would be worth, given those already bound and the choice it would displace. */
function judgeRequest(
  mind: Mind,
  view: SeatView,
  deal: Deal,
  bound: readonly Deal[],
  plan: readonly Option[],
  coin: number,
): (Judged & { readonly option: Option }) | null {
  const deals = distinctDeals([...bound, deal]);
  const code = deliveryOf(deal);
  const option = weigh(mind, choice(code), view.turns, deals);
  if (!option) return null;
  const taken = new Set(bound.filter((one) => one.giver === mind.seat).map(deliveryOf));
  if (taken.has(code)) {
    // One more recipient of a round of loans that goes out anyway.
    const before = weigh(mind, choice(code), view.turns, bound);
    if (!before) return null;
    return {
      worth: netOf(option, coin) - netOf(before, coin),
      option,
      tally: () => Tally.difference(tallyOf(mind, option, coin), tallyOf(mind, before, coin)),
    };
  }
  const slots = mind.engine.scenario.choicesPerTurn[mind.seat] - taken.size;
  const displaced = plan[slots - 1];
  const room = displaced ? netOf(displaced, coin) : 0;
  return {
    worth: netOf(option, coin) - room,
    option,
    tally: () => {
      const tally = tallyOf(mind, option, coin);
      tally.add('room', -room);
      return tally;
    },
  };
}

/** Answers every offer and request on the table, the best for oneself first. */
export function answerAll(
  mind: Mind,
  view: SeatView,
  all: readonly Option[],
  plan: readonly Option[],
  coin: number,
): Answers {
  const incoming = incomingOffers(view.position, view.seat);
  const offered = view.position.offers.filter(({ by }) => by === view.seat);
  const own = ownGifts(offered, view.seat);
  const answers = incoming.map(() => false);
  const parts: Part[] = [];
  let bound: readonly Deal[] = distinctDeals(own);
  const binding: Deal[] = [];
  const requests: {
    readonly index: number;
    readonly deal: Deal;
    readonly offer: Offer;
    readonly worth: number;
  }[] = [];
  let pledges = 0;
  const refused: Refusal[] = [];
  const refuse = (offer: Offer, judged: Judged | null): void => {
    refused.push(judged ? refusalOf(mind, offer, judged.tally) : plainRefusal(offer, 'cannot'));
  };
  const take = (index: number, subject: string, { worth, tally }: Judged, choice?: string): void => {
    answers[index] = true;
    parts.push(partOf(mind, `answer:yes:${subject}`, worth, tally, choice));
  };
  for (const [index, offer] of incoming.entries()) {
    const deal = dealOf(offer);
    if (!deal) {
      const isFree = pledges === 0 && promisedTwice(offered, [offer], mind.seat) === null;
      const judged = isFree ? judgePledge(mind, offer, plan, all, coin) : null;
      if (judged && judged.worth > 0) {
        pledges += 1;
        take(index, `pledge:${offer.by}`, judged);
      } else if (isFree) refuse(offer, judged);
      else refused.push(plainRefusal(offer, 'pledged'));
      continue;
    }
    if (deal.giver === mind.seat) {
      const judged = judgeRequest(mind, view, deal, bound, plan, coin);
      if (judged && judged.worth > 0) requests.push({ index, deal, offer, worth: judged.worth });
      else refuse(offer, judged);
      continue;
    }
    if (isLeftToThem(mind, deal, own)) {
      refused.push(plainRefusal(offer, 'crossed'));
      continue;
    }
    const judged = judgeGift(mind, deal);
    if (judged && judged.worth > 0) take(index, `${deal.act}:${deal.giver}`, judged);
    else refuse(offer, judged);
  }
  requests.sort((a, b) => b.worth - a.worth || a.index - b.index);
  for (const { index, deal, offer } of requests) {
    const tried = answers.map((answer, at) => answer || at === index);
    const slip = { phase: 'answer', answers: tried, word: null } as const;
    if (!checkAnswerSlip(mind.engine, view.position, mind.seat, slip).ok) {
      refused.push(plainRefusal(offer, 'full'));
      continue;
    }
    // Judged again: what was accepted before may have taken the place that this would take.
    const judged = judgeRequest(mind, view, deal, bound, plan, coin);
    if (!judged || judged.worth <= 0) {
      refuse(offer, judged);
      continue;
    }
    bound = distinctDeals([...bound, deal]);
    binding.push(deal);
    const { option } = judged;
    const taken = { worth: judged.worth, tally: () => tallyOf(mind, option, coin) };
    take(index, `${deal.act}:${deal.receiver}`, taken, option.choice.code);
  }
  return { answers, binding, bound, parts, refused };
}

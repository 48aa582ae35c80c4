import { offerFault } from '../game/talkRules.ts';
import type { SeatView } from '../game/view.ts';
import { CHOICES, choice } from '../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { ACTS, type Deal, type Offer } from '../vocabulary/talk.ts';
import { beyondForecast, consentTo, foresee, isConceivable } from './deals.ts';
import { type Mind, type Others, whimOf } from './mind.ts';
import { netOf } from './purse.ts';
import { afterRebuffs } from './rebuffs.ts';
import { type Option, tallyOf, weigh } from './survey.ts';
import { Tally } from './terms.ts';
import { tallyForecast, worthOfForecast } from './worth.ts';

/** An offer or request thought of, with what it is expected to bring. */
export interface Idea {
  readonly offer: Offer;
  /** Its worth if taken, times the chance that it is. */
  readonly expected: number;
  /** Coins to keep ready for it. */
  readonly price: number;
  readonly tally: () => Tally;
}

/** What one would rather not ask for is worth less than this. */
const ASKING = 220;

type DealAct = Deal['act'];
const DEAL_ACTS = ACTS.filter((act): act is DealAct => act !== 'pledge');

/** A deal has its own favourite partners in each year: what makes otherwise equal offers differ from game to game. */
function whimFor(mind: Mind, act: DealAct, other: Nation): number {
  return Math.trunc(
    whimOf(mind, CHOICES.length + DEAL_ACTS.indexOf(act) * NATIONS.length + NATIONS.indexOf(other)) / 2,
  );
}

/** What it would be good to get from others. */
export function requests(mind: Mind, others: Others, view: SeatView): readonly Idea[] {
  const ideas: Idea[] = [];
  for (const giver of NATIONS) {
    if (giver === mind.seat) continue;
    for (const act of DEAL_ACTS) {
      const deal: Deal = { act, giver, receiver: mind.seat };
      if (!isConceivable(mind, deal)) continue;
      const code = act === 'loan' ? 'lend' : `${act}:${mind.seat}`;
      const seen = foresee(mind, giver, code, [deal]);
      if (!seen) continue;
      const whim = whimFor(mind, act, giver);
      const { quiet, company } = beyondForecast(mind, deal);
      const worth = worthOfForecast(mind, seen) + quiet + company + whim;
      if (worth <= ASKING) continue;
      const offer: Offer = { by: mind.seat, to: giver, act, role: 'ask' };
      if (offerFault(mind.engine, mind.position, offer, mind.seat)) continue;
      const hoped = Math.trunc((worth * consentTo(others, mind, deal, seen)) / 100) - ASKING;
      const expected = afterRebuffs(view, offer, hoped);
      if (expected <= 0) continue;
      ideas.push({
        offer,
        expected,
        price: 0,
        tally: () => {
          const tally = new Tally();
          tallyForecast(mind, seen, tally);
          tally.add('prospect', quiet);
          tally.add('company', company);
          tally.add('whim', whim);
          return tally;
        },
      });
    }
  }
  return ideas;
}

/** What giving would bring: each deal weighed as the choice that delivers it, against the choice it displaces. */
export function gifts(
  mind: Mind,
  others: Others,
  view: SeatView,
  coin: number,
  displaced: number,
): readonly Idea[] {
  const ideas: Idea[] = [];
  for (const receiver of NATIONS) {
    if (receiver === mind.seat) continue;
    for (const act of DEAL_ACTS) {
      const deal: Deal = { act, giver: mind.seat, receiver };
      if (!isConceivable(mind, deal)) continue;
      const code = act === 'loan' ? 'lend' : `${act}:${receiver}`;
      const option = weigh(mind, choice(code), view.turns, [deal]);
      if (!option) continue;
      const whim = whimFor(mind, act, receiver);
      const worth = netOf(option, coin) - displaced + whim;
      if (worth <= 0) continue;
      const offer: Offer = { by: mind.seat, to: receiver, act, role: 'give' };
      if (offerFault(mind.engine, mind.position, offer, mind.seat)) continue;
      const hoped = Math.trunc((worth * consentTo(others, mind, deal, option.seen)) / 100);
      const expected = afterRebuffs(view, offer, hoped);
      if (expected <= 0) continue;
      ideas.push({ offer, expected, price: option.price, tally: () => giftTally(mind, option, coin, whim) });
    }
  }
  return ideas;
}

function giftTally(mind: Mind, option: Option, coin: number, whim: number): Tally {
  const tally = tallyOf(mind, option, coin);
  tally.add('whim', whim);
  return tally;
}

/** What an idea is called in its account. */
export function subjectOf({ offer }: Idea): string {
  const { act, role, to, terms } = offer;
  return terms ? `offer:pledge:${terms.mine}|${terms.yours}:${to}` : `offer:${role}:${act}:${to}`;
}

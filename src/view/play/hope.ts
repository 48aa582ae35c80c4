import type { Engine } from '../../game/engine.ts';
import { permitOf } from '../../game/permit.ts';
import type { SeatView } from '../../game/view.ts';
import { ROUGH_COIN } from '../../opponents/prospects.ts';
import { publicAims } from '../../rules/aims.ts';
import { type Position, trustOf } from '../../rules/position.ts';
import { priceOf } from '../../rules/prices.ts';
import { type Choice, choice } from '../../vocabulary/choices.ts';
import { trustWord } from '../../vocabulary/measures.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { type Deal, deliveryOf } from '../../vocabulary/talk.ts';
import { worthToAims } from './worthToAims.ts';

/**
 * What speaks for a request with whoever is asked, as far as a seat can know it: `likely` where its public aims gain,
 * little would serve them better, and it trusts the one that asks; a `favour` where some of that is missing; a `burden`
 * where it costs more than it brings.
 */
export type Hope = 'likely' | 'favour' | 'burden';

/** From here on it is a gain, below the other a burden; in hundred-thousandths of an agenda. */
const GAIN = 600;
const BURDEN = -500;
/** A nation has two or three choices a year: what comes after so many others has no room. */
const BETTER = 3;

/** Whether a nation's trust in another is at least warm. */
export function isWarmTo(position: Position, truster: Nation, trusted: Nation): boolean {
  const word = trustWord(trustOf(position, truster, trusted));
  return word === 'warm' || word === 'close';
}

/** What a deed is worth to its doer by its public aims, its price taken off. */
function netOf(
  engine: Engine,
  { position }: SeatView,
  doer: Nation,
  chosen: Choice,
  deals: readonly Deal[],
): number {
  const own = { aims: publicAims(engine.scenario, doer), seat: doer };
  const price = priceOf(engine.prices, position, chosen, doer, deals);
  return worthToAims(engine, position, own, doer, chosen, deals) - ROUGH_COIN * price;
}

/** How many of its other choices would serve a nation better. How many coins it has is not for others to see. */
function countBetter(engine: Engine, view: SeatView, doer: Nation, net: number): number {
  return engine.repertoire[doer].filter((other) => {
    const permit = permitOf(engine, view.position, other, doer);
    const isOpen = permit.open || (permit.lacks === 'means' && permit.shortage.of === 'capital');
    return isOpen && netOf(engine, view, doer, other, view.position.deals) > net;
  }).length;
}

/** What others may be expected to make of a request. Played out, almost half of the likely were granted, and one in six of the rest. */
export function hopeOf(engine: Engine, view: SeatView, deal: Deal): Hope {
  const { giver, receiver } = deal;
  const net = netOf(engine, view, giver, choice(deliveryOf(deal)), [deal]);
  if (net < BURDEN) return 'burden';
  const isLikely =
    net >= GAIN &&
    isWarmTo(view.position, giver, receiver) &&
    countBetter(engine, view, giver, net) <= BETTER;
  return isLikely ? 'likely' : 'favour';
}

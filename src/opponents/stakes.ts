import { forecast } from '../game/forecast.ts';
import type { SeatView } from '../game/view.ts';
import { trustOf } from '../rules/position.ts';
import { priceOf } from '../rules/prices.ts';
import { parseChoice } from '../vocabulary/choices.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { deliveryOf, type Stake } from '../vocabulary/talk.ts';
import { type Part, partOf } from './account.ts';
import type { Mind, Others } from './mind.ts';
import { ROUGH_COIN } from './prospects.ts';
import { Tally } from './terms.ts';
import { wordsGivenBy } from './wordsGiven.ts';
import { worthOfForecast } from './worth.ts';

/** Coins expected, in hundredths, below which a stake isn't worth the bother. */
const BOTHER = 6;

/** The coin lost if one is wrong, in hundredths: it comes back where nobody took the other side. */
function unless(wrong: number, opposed: number): number {
  return Math.trunc((wrong * Math.min(100, opposed)) / 100);
}

/** What a Word that was broken counts against one that was kept: in everybody's mind, and after years. */
const FRESHLY = 6;
const LONG_AGO = 3;
/** Per cent less likely to be kept, for being announced again after it was broken. */
const AGAIN = 25;

/** Per cent chance, 3-97, that an announced Word will be kept, as far as this seat can tell. */
export function chanceOfKeeping(
  mind: Mind,
  others: Others,
  view: SeatView,
  announcer: Nation,
  code: string,
): number {
  const announced = parseChoice(code);
  if (!announced) return 3;
  const { engine, position, at } = mind;
  const own = position.deals.filter((deal) => deal.giver === announcer);
  const owed = new Set(own.map(deliveryOf));
  const { kept, freshlyBroken, brokenLongAgo } = wordsGivenBy(view, announcer);
  const broken = FRESHLY * freshlyBroken.length + LONG_AGO * brokenLongAgo;
  // Of somebody unknown, nine in ten Words are expected to be kept.
  let chance = Math.trunc((100 * (kept + 9)) / (kept + broken + 10));
  if (freshlyBroken.includes(code)) chance -= AGAIN;
  if (owed.has(code)) chance += 20;
  // Other deliveries may leave no choice for what was announced.
  else if (owed.size >= engine.scenario.choicesPerTurn[announcer]) chance -= 60;
  const seen = forecast(engine, position, announcer, announced, 'carried', position.deals, at);
  if (!seen.done) return 3;
  const price = priceOf(engine.prices, position, announced, announcer, position.deals);
  const gain = worthOfForecast(others.of(announcer), seen) - ROUGH_COIN * price;
  if (owed.has(code)) return Math.max(3, Math.min(97, chance));
  if (gain < -600) chance -= 16;
  else if (gain < 0) chance -= 9;
  else if (gain > 1200) chance += 4;
  if (price >= 4) chance -= 6;
  return Math.max(3, Math.min(97, chance));
}

/** Backs or doubts the Word where that should pay best, or none. `coin` is what a coin is worth. */
export function placeStake(
  mind: Mind,
  others: Others,
  view: SeatView,
  coin: number,
): { readonly stake: Stake; readonly part: Part } | null {
  let best: { stake: Stake; gain: number } | null = null;
  for (const on of NATIONS) {
    const code = view.position.words[on];
    if (on === mind.seat || !code || mind.chance.below(2) === 0) continue;
    const kept = chanceOfKeeping(mind, others, view, on, code);
    // What all can tell decides how many others stake; one's own belief is coloured by trust and by old scores.
    const backers = Math.max(10, (kept - 30) * 3);
    const doubters = Math.max(10, (99 - kept) * 2);
    const trust = trustOf(view.position, mind.seat, on) - 50;
    const bias = trust + mind.feelings[on].points + mind.chance.below(51) - 25;
    const belief = Math.max(2, Math.min(98, kept + bias));
    const back = Math.trunc((belief * doubters) / (100 + backers)) - unless(100 - belief, doubters);
    const doubt = Math.trunc(((100 - belief) * backers) / (100 + doubters)) - unless(belief, backers);
    if (back > (best?.gain ?? BOTHER)) best = { stake: { on, kind: 'back' }, gain: back };
    if (doubt > (best?.gain ?? BOTHER)) best = { stake: { on, kind: 'doubt' }, gain: doubt };
  }
  if (!best) return null;
  const { stake, gain } = best;
  const worth = Math.max(1, Math.trunc((gain * Math.max(100, coin)) / 100));
  const tally = (): Tally => {
    const drawn = new Tally();
    drawn.add('odds', worth, stake.on);
    return drawn;
  };
  return { stake, part: partOf(mind, `stake:${stake.kind}:${stake.on}`, worth, tally) };
}

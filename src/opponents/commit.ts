import { sitsIn } from '../game/bids.ts';
import type { SeatView } from '../game/view.ts';
import type { Level } from '../vocabulary/levels.ts';
import type { CommitSlip } from '../vocabulary/talk.ts';
import { type Part, partOf, plainPart } from './account.ts';
import { lookAhead } from './lookahead.ts';
import { capitalOf, type Mind, Others } from './mind.ts';
import { type Wish, wishFor } from './motions.ts';
import { noviceStake } from './novice.ts';
import { promisesOf, withPromises } from './promises.ts';
import { bestPlan, coinOf, netOf } from './purse.ts';
import { placeStake } from './stakes.ts';
import { type Extra, type Option, survey, tallyOf } from './survey.ts';
import { wordsGivenBy } from './wordsGiven.ts';

/** Why nothing was done: saving for the best that can't be paid yet, or nothing worth its price. */
function idlePart(options: readonly Option[], coin: number, capital: number): Part {
  let wanted: Option | null = null;
  for (const option of options) {
    if (option.price <= capital || netOf(option, coin) <= 0) continue;
    if (!wanted || netOf(option, coin) > netOf(wanted, coin)) wanted = option;
  }
  if (!wanted) return plainPart('nothing', { key: 'nothing', choice: null, params: {} });
  const reason = { key: 'saving', choice: null, params: { choice: wanted.choice.code } } as const;
  return plainPart('nothing', reason, { saving: coin * capital });
}

/**
 * The plan that is worth most, promises reckoned in. What would be done anyway needs no promise to speak for it; only
 * where one's own plan would leave a promise unkept are promises weighed against it.
 */
function planWithPromises(
  mind: Mind,
  free: readonly Option[],
  coin: number,
  promises: ReadonlyMap<string, readonly Extra[]>,
  capital: number,
): readonly Option[] {
  const room = { slots: mind.engine.scenario.choicesPerTurn[mind.seat], capital };
  const { deals } = mind.position;
  const own = bestPlan(mind, free, coin, room, deals);
  const planned = new Set(own.map((option) => option.choice.code));
  if ([...promises.keys()].every((code) => planned.has(code))) return own;
  const bound = bestPlan(mind, withPromises(free, promises), coin, room, deals);
  return bound.map((option) => own.find((other) => other.choice === option.choice) ?? option);
}

/** The plan that is carried out, and why: for those who look ahead, the best that they find near the first one. */
function settleOn(
  mind: Mind,
  view: SeatView,
  free: readonly Option[],
  promises: ReadonlyMap<string, readonly Extra[]>,
  first: readonly Option[],
  coin: number,
  capital: number,
): { plan: readonly Option[]; parts: Part[] } {
  const { lookahead } = mind.skill;
  if (!lookahead) {
    const parts = first.map((option) => {
      const { code } = option.choice;
      return partOf(mind, code, netOf(option, coin), () => tallyOf(mind, option, coin), code);
    });
    return { plan: first, parts };
  }
  const bound = withPromises(free, promises);
  const start = first.map(({ choice }) => bound.find((option) => option.choice === choice) as Option);
  const room = { slots: mind.engine.scenario.choicesPerTurn[mind.seat], capital };
  const { deals } = mind.position;
  const foreseen = lookAhead(mind, lookahead, view.turns, bound, start, coin, room, deals);
  const parts = foreseen.plan.map((option) => {
    const foretold = foreseen.tallyOf(option);
    // Where looking ahead finds nothing for it, it stands in the plan by the rules of thumb, and those say why.
    const tally = foretold.strongest() === null ? tallyOf(mind, option, coin) : foretold;
    return partOf(mind, option.choice.code, tally.score, () => tally, option.choice.code);
  });
  return { plan: foreseen.plan, parts };
}

/** What a plan is worth, its price taken off. */
function worthOfPlan(plan: readonly Option[], coin: number): number {
  let sum = 0;
  for (const option of plan) sum += netOf(option, coin);
  return sum;
}

/** What it takes to keep every promise that can be kept. */
function priceOf(free: readonly Option[], promises: ReadonlyMap<string, unknown>): number {
  let price = 0;
  for (const option of free) if (promises.has(option.choice.code)) price += option.price;
  return price;
}

/**
 * What to begin with in a year in which the assembly sits: the floor after what was promised, if it is worth more than
 * what its coins would do otherwise.
 */
function planWithFloor(
  mind: Mind,
  view: SeatView,
  free: readonly Option[],
  promises: ReadonlyMap<string, readonly Extra[]>,
  coin: number,
  capital: number,
): { readonly floor: Wish | null; readonly plan: readonly Option[] } {
  const without = planWithPromises(mind, free, coin, promises, capital);
  if (!sitsIn(mind.engine, mind.position.turn)) return { floor: null, plan: without };
  const floor = wishFor(mind, view.turns, coin, capital - priceOf(free, promises));
  if (!floor) return { floor, plan: without };
  const { coins } = floor.bid;
  const beside = planWithPromises(mind, free, coin, promises, capital - coins);
  const gain = worthOfPlan(beside, coin) + floor.gain - coin * coins;
  return gain < worthOfPlan(without, coin) ? { floor: null, plan: without } : { floor, plan: beside };
}

/** The slip of Commit: the plan that is worth most, and a stake if a coin is left. */
export function commitWith(
  mind: Mind,
  view: SeatView,
  level: Level,
): { slip: CommitSlip; parts: readonly Part[] } {
  const { position, seat, engine } = mind;
  const free = survey(mind, view.turns, position.deals);
  const coin = coinOf(mind, free);
  const broken = wordsGivenBy(view, seat).freshlyBroken.length;
  const promises = promisesOf(mind, position.deals, position.words[seat], broken);
  const capital = capitalOf(mind);
  const { floor, plan: first } = planWithFloor(mind, view, free, promises, coin, capital);
  const purse = capital - (floor?.bid.coins ?? 0);
  const { plan, parts } = settleOn(mind, view, free, promises, first, coin, purse);
  if (parts.length === 0) parts.push(idlePart(free, coin, capital));
  let spent = floor?.bid.coins ?? 0;
  for (const option of plan) spent += option.price;
  const canStake = engine.scenario.systems.includes('word') && capital - spent >= 1;
  const staked = !canStake
    ? null
    : level === 'novice'
      ? noviceStake(mind, view)
      : placeStake(mind, new Others(mind), view, coin);
  if (staked) parts.push(staked.part);
  const left = capital - spent - (staked ? 1 : 0);
  const bid = floor ?? (sitsIn(engine, position.turn) ? null : wishFor(mind, view.turns, coin, left));
  if (bid) parts.push(bid.part);
  const choices = plan.map((option) => option.choice.code);
  const slip: CommitSlip = { phase: 'commit', choices, stake: staked?.stake ?? null };
  return { slip: bid ? { ...slip, bid: bid.bid } : slip, parts };
}

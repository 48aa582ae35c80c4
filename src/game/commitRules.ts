import type { Outcome } from '../machines/moves.ts';
import { refusalOf, statesAfter } from '../machines/permission.ts';
import { takesOf } from '../rules/means.ts';
import { nationalOf, type Position } from '../rules/position.ts';
import { priceOf } from '../rules/prices.ts';
import { type Choice, type ChoiceKind, parseChoice } from '../vocabulary/choices.ts';
import type { Slot } from '../vocabulary/measures.ts';
import { isNation, type Nation } from '../vocabulary/nations.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import type { Bid, CommitSlip, Stake } from '../vocabulary/talk.ts';
import { bidFault } from './bids.ts';
import { type Engine, movesIn } from './engine.ts';
import { type Permit, permitOf, type Spent } from './permit.ts';
import { isRisky } from './risk.ts';

/** What a stake costs until the Word it is on is kept or broken. */
export const STAKE = 1;

/** What the choices, the stake and the bid of a slip take together; codes that are no choices take nothing. */
export function spentBy(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: Omit<CommitSlip, 'phase'>,
): Spent {
  let capital = (slip.stake ? STAKE : 0) + (slip.bid?.coins ?? 0);
  const stocks = new Map<Slot, number>();
  for (const code of slip.choices) {
    const chosen = parseChoice(code);
    if (!chosen) continue;
    capital += priceOf(engine.prices, position, chosen, seat);
    for (const { slot, amount } of takesOf(chosen, seat, position.deals)) {
      stocks.set(slot, (stocks.get(slot) ?? 0) + amount);
    }
  }
  return { capital, stocks };
}

const SURE: readonly Outcome[] = ['carried'];
const OUTCOMES: readonly Outcome[] = ['carried', 'failed'];

/** How the first so many choices of a slip can turn out. */
function outcomesOf(codes: readonly string[], count: number): readonly Outcome[] {
  for (let place = 0; place < count; place += 1) {
    const chosen = parseChoice(codes[place] as string);
    if (chosen && isRisky(chosen)) return OUTCOMES;
  }
  return SURE;
}

/** Choices that move a tariff; nothing but another of these on the same goods asks where its machine stands. */
const TARIFF_KINDS: readonly string[] = ['impose', 'raise', 'lift'] satisfies readonly ChoiceKind[];

/** Whether one choice can't have to do with whether another of the same seat is permitted. */
function isApart(one: Choice, other: Choice): boolean {
  // A truce binds last.
  if (one.kind === 'truce') return true;
  return (
    TARIFF_KINDS.includes(one.kind) && !(TARIFF_KINDS.includes(other.kind) && one.target === other.target)
  );
}

/**
 * What stands in a choice's way once the first so many choices of the slip are carried out, or null. Chance and votes are
 * not known yet: only what is in the way however they turn out counts. Truces bind last and are in nobody's way.
 */
function clashOf(
  engine: Engine,
  position: Position,
  seat: Nation,
  codes: readonly string[],
  count: number,
  candidate: Choice,
): string | null {
  const { relations } = engine;
  const { deals } = position;
  let clash: string | null = null;
  for (const outcome of outcomesOf(codes, count)) {
    let { states } = position;
    for (let place = 0; place < count; place += 1) {
      const chosen = parseChoice(codes[place] as string);
      if (!chosen || isApart(chosen, candidate)) continue;
      states = statesAfter(
        relations,
        states,
        movesIn(engine, position, states, chosen, seat, deals, outcome),
      );
    }
    // Nothing has changed for the candidate, which is permitted by itself.
    if (states === position.states) return null;
    const refusal = refusalOf(relations, states, movesIn(engine, position, states, candidate, seat, deals));
    if (!refusal) return null;
    clash ??= refusal.standing;
  }
  return clash;
}

/**
 * A choice is judged by itself first, so that nothing becomes permitted by what stands before it.
 * @param count how many of the slip's choices stand before it
 */
function permitAfter(
  engine: Engine,
  position: Position,
  seat: Nation,
  codes: readonly string[],
  count: number,
  candidate: Choice,
  spent: Spent,
): Permit {
  const permit = permitOf(engine, position, candidate, seat, position.deals, spent);
  if (count === 0 || (!permit.open && permit.lacks === 'permission')) return permit;
  const because = clashOf(engine, position, seat, codes, count, candidate);
  return because === null ? permit : { open: false, price: permit.price, lacks: 'permission', because };
}

/**
 * Whether a choice is open to a seat after those already in its slip: what they cost, take and rule out is reckoned in.
 * @param slipChoices codes in the order committed, without the candidate
 */
export function permitInSlip(
  engine: Engine,
  position: Position,
  seat: Nation,
  slipChoices: readonly string[],
  candidate: Choice,
  stake: Stake | null = null,
  bid: Bid | null = null,
): Permit {
  const spent = spentBy(engine, position, seat, { choices: slipChoices, stake, bid });
  return permitAfter(engine, position, seat, slipChoices, slipChoices.length, candidate, spent);
}

const NO_STOCKS: ReadonlyMap<Slot, number> = new Map();
const placeOf = (index: number): string => `choices[${index}]`;

/** Checks a whole slip of Commit; the first fault, with the place of the choice it is about. */
export function checkCommitSlip(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: CommitSlip,
): Result<CommitSlip> {
  const most = engine.scenario.choicesPerTurn[seat];
  if (slip.choices.length > most)
    return fail('tooManyChoices', 'choices', { most, have: slip.choices.length });
  let capital = slip.stake ? STAKE : 0;
  let stocks = NO_STOCKS;
  for (let index = 0; index < slip.choices.length; index += 1) {
    const code = slip.choices[index] as string;
    const chosen = parseChoice(code);
    if (!chosen || !engine.isLever(chosen, seat)) return fail('unknownChoice', placeOf(index), { code });
    if (slip.choices.indexOf(code) !== index) return fail('choiceTwice', placeOf(index), { code });
    const spent = { capital, stocks };
    const permit = permitAfter(engine, position, seat, slip.choices, index, chosen, spent);
    if (!permit.open) {
      if (permit.lacks === 'permission') return fail(`refused.${permit.because}`, placeOf(index), { code });
      const { of, need, have } = permit.shortage;
      return fail(`short.${of}`, placeOf(index), { code, need, have });
    }
    capital += permit.price;
    for (const { slot, amount } of takesOf(chosen, seat, position.deals)) {
      stocks = new Map(stocks).set(slot, (stocks.get(slot) ?? 0) + amount);
    }
  }
  const staked = checkStake(engine, position, seat, slip, capital);
  if (!staked.ok || !slip.bid) return staked;
  const fault = bidFault(engine, position, seat, slip.bid, capital);
  return fault ? { ok: false, fault } : staked;
}

function checkStake(
  engine: Engine,
  position: Position,
  seat: Nation,
  slip: CommitSlip,
  capital: number,
): Result<CommitSlip> {
  const { stake } = slip;
  if (!stake) return ok(slip);
  if (!engine.scenario.systems.includes('word')) return fail('systemOff', 'stake');
  if (!isNation(stake.on) || stake.on === seat || (stake.kind !== 'back' && stake.kind !== 'doubt')) {
    return fail('stakeOn', 'stake');
  }
  if (!position.words[stake.on]) return fail('stakeNoWord', 'stake');
  const have = nationalOf(position, 'capital', seat);
  return capital > have ? fail('short.capital', 'stake', { need: capital, have }) : ok(slip);
}

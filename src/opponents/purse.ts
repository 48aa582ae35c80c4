import { usesCertificate } from '../machines/law.ts';
import { loanRecipients } from '../machines/moves.ts';
import { PRESTIGIOUS } from '../rules/conditions.ts';
import { shortageOf, takesOf } from '../rules/means.ts';
import { nationalOf } from '../rules/position.ts';
import type { Choice } from '../vocabulary/choices.ts';
import type { Slot } from '../vocabulary/measures.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { capitalOf, type Mind } from './mind.ts';
import type { Option } from './survey.ts';

const DEAREST_COIN = 1600;
/** Turns over which savings are meant to last. */
const PATIENCE = 3;

/** What an option is worth when a coin is worth `coin`. */
export function netOf(option: Option, coin: number): number {
  return option.gross + coin * (option.refund - option.price);
}

/** What a seat means to spend this turn, in coins. */
function budgetOf(mind: Mind): number {
  const { engine, position, seat, turnsLeft } = mind;
  const capital = capitalOf(mind);
  if (turnsLeft <= 1) return capital;
  const prestigious = nationalOf(position, 'prestige', seat) >= PRESTIGIOUS;
  const income = engine.coefficient('income') + (prestigious ? engine.coefficient('prestigeIncome') : 0);
  return Math.max(1, income + Math.trunc((capital - income) / Math.min(PATIENCE, turnsLeft)));
}

/** What the best choices would spend if a coin were worth this much. @param slots how many choices can be made */
function demand(options: readonly Option[], slots: number, coin: number): number {
  // The best so far, the first before others that are as good.
  const nets: number[] = [];
  const prices: number[] = [];
  for (const option of options) {
    const net = netOf(option, coin);
    if (net <= 0) continue;
    let at = nets.length;
    while (at > 0 && (nets[at - 1] as number) < net) at -= 1;
    if (at === slots) continue;
    nets.splice(at, 0, net);
    prices.splice(at, 0, option.price);
    if (nets.length > slots) {
      nets.pop();
      prices.pop();
    }
  }
  let spent = 0;
  for (const price of prices) spent += price;
  return spent;
}

/**
 * What a coin is worth: as much as makes the choices one would want cost what one means to spend, so that good dear
 * choices are saved for and coins that nothing needs are free. Thrift makes coins dearer.
 */
export function coinOf(mind: Mind, options: readonly Option[]): number {
  const budget = budgetOf(mind);
  const slots = mind.engine.scenario.choicesPerTurn[mind.seat];
  let low = 0;
  let high = DEAREST_COIN;
  if (demand(options, slots, 0) > budget) {
    while (high - low > 25) {
      const middle = Math.trunc((low + high) / 2);
      if (demand(options, slots, middle) > budget) low = middle;
      else high = middle;
    }
  } else high = 0;
  const spare = mind.turnsLeft > 1 ? 60 + mind.temper.thrift : 0;
  return Math.trunc((Math.max(high, spare) * (50 + mind.temper.thrift)) / 100);
}

/** Choices that undo or exclude each other; null when a choice gets in nobody's way. */
function rivalry(of: Choice): string | null {
  switch (of.kind) {
    case 'impose':
    case 'raise':
    case 'lift':
      return `tariff:${of.target}`;
    case 'publishOpenly':
    case 'publishClosed':
      return 'paper';
    case 'sign':
    case 'join':
      // In frozen channels the second is closed by the first.
      return 'framework';
    case 'fly':
    case 'place':
      // What flies gives no more places.
      return 'flight';
    default:
      return null;
  }
}

/** Whether a choice would use up the certificate, which covers one act. */
function spendsCertificate(mind: Mind, { kind, target }: Choice, deals: readonly Deal[]): boolean {
  const { seat, position } = mind;
  switch (kind) {
    case 'lend':
      return loanRecipients(deals, seat).some((to) => usesCertificate(position.states, 'loan', seat, to));
    case 'give':
    case 'exchange':
    case 'laboratory':
    case 'place':
    case 'found':
      return usesCertificate(position.states, kind, seat, target as Nation);
    default:
      return false;
  }
}

/** What else has to fit. */
export interface Room {
  readonly slots: number;
  readonly capital: number;
}

/** A plan in the making: what it takes together, and what still fits. */
class Draft {
  readonly options: Option[] = [];
  readonly #mind: Mind;
  readonly #room: Room;
  readonly #deals: readonly Deal[];
  readonly #taken = new Map<Slot, number>();
  #price = 0;

  constructor(mind: Mind, room: Room, deals: readonly Deal[]) {
    this.#mind = mind;
    this.#room = room;
    this.#deals = deals;
  }

  /** Whether one more can be done in the same turn: it gets in no other's way, and places, coins and stocks suffice. */
  fits({ choice, price }: Option): boolean {
    if (this.options.length === this.#room.slots || this.#price + price > this.#room.capital) return false;
    const rival = rivalry(choice);
    if (rival !== null && this.options.some((other) => rivalry(other.choice) === rival)) return false;
    const isSpent = this.options.some((other) => spendsCertificate(this.#mind, other.choice, this.#deals));
    if (isSpent && spendsCertificate(this.#mind, choice, this.#deals)) return false;
    const { position, seat } = this.#mind;
    return shortageOf(position, choice, seat, this.#deals, (slot) => this.#taken.get(slot) ?? 0) === null;
  }

  push(option: Option): void {
    this.options.push(option);
    this.#draw(option, 1);
  }

  pop(): void {
    const option = this.options.pop();
    if (option) this.#draw(option, -1);
  }

  #draw({ choice, price }: Option, sign: 1 | -1): void {
    this.#price += sign * price;
    for (const { slot, amount } of takesOf(choice, this.#mind.seat, this.#deals)) {
      this.#taken.set(slot, (this.#taken.get(slot) ?? 0) + sign * amount);
    }
  }
}

/** Whether all of a plan can be done in one turn. */
export function fitTogether(
  mind: Mind,
  plan: readonly Option[],
  room: Room,
  deals: readonly Deal[],
): boolean {
  const draft = new Draft(mind, room, deals);
  return plan.every((option) => {
    const fits = draft.fits(option);
    draft.push(option);
    return fits;
  });
}

/** How many options are tried together. */
const SHORTLIST = 10;

/** The set of options that together are worth most and fit; the best first. Options that aren't worth it are left. */
export function bestPlan(
  mind: Mind,
  options: readonly Option[],
  coin: number,
  room: Room,
  deals: readonly Deal[],
): readonly Option[] {
  const shortlist = options
    .filter((option) => option.price <= room.capital && netOf(option, coin) > 0)
    .sort((a, b) => netOf(b, coin) - netOf(a, coin) || a.choice.index - b.choice.index)
    .slice(0, SHORTLIST);
  let best: readonly Option[] = [];
  let most = 0;
  const draft = new Draft(mind, room, deals);
  const extend = (from: number, worth: number): void => {
    if (worth > most) {
      most = worth;
      best = [...draft.options];
    }
    for (let at = from; at < shortlist.length; at += 1) {
      const option = shortlist[at] as Option;
      if (!draft.fits(option)) continue;
      draft.push(option);
      extend(at + 1, worth + netOf(option, coin));
      draft.pop();
    }
  };
  extend(0, 0);
  return best;
}

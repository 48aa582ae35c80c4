import { refusalOf } from '../machines/permission.ts';
import { type Shortage, shortageOf, type Taken } from '../rules/means.ts';
import type { Position } from '../rules/position.ts';
import { priceOf } from '../rules/prices.ts';
import type { Choice } from '../vocabulary/choices.ts';
import { nationalSlot, type Slot, slotFrom } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import { actOf, type Deal } from '../vocabulary/talk.ts';
import { type Engine, movesAt } from './engine.ts';

/** Whether one choice is open to a seat: permitted by the machines, affordable by the rules, or which of them failed. */
export type Permit =
  | { readonly open: true; readonly price: number }
  | {
      readonly open: false;
      readonly price: number;
      readonly lacks: 'permission';
      /** The standing in the way, or `state`. */
      readonly because: string;
    }
  | { readonly open: false; readonly price: number; readonly lacks: 'means'; readonly shortage: Shortage };

/** What other choices of the same slip already take. */
export interface Spent {
  readonly capital: number;
  readonly stocks: ReadonlyMap<Slot, number>;
}

/** Where the first nation's stands. */
const CAPITAL = nationalSlot('capital', NATIONS[0]);

const NOTHING: Spent = { capital: 0, stocks: new Map() };

/** How much of each stock is spent; most choices take of none, and mostly none have before. */
function takenBy({ stocks }: Spent): Taken | undefined {
  return stocks.size === 0 ? undefined : (slot) => stocks.get(slot) ?? 0;
}

export function isPermitted(
  engine: Engine,
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[] = position.deals,
): boolean {
  return (
    refusalOf(engine.relations, position.states, movesAt(engine, position, choice, actor, deals)) === null
  );
}

/** Whether nothing but the other side's consent is missing for a two-sided act. */
export function isUnagreed(engine: Engine, position: Position, choice: Choice, actor: Nation): boolean {
  if (!actOf(choice)) return false;
  const moves = movesAt(engine, position, choice, actor);
  return refusalOf(engine.relations, position.states, moves)?.standing === 'unagreed';
}

export function permitOf(
  engine: Engine,
  position: Position,
  choice: Choice,
  actor: Nation,
  deals: readonly Deal[] = position.deals,
  spent: Spent = NOTHING,
): Permit {
  const price = priceOf(engine.prices, position, choice, actor, deals);
  const refusal = refusalOf(
    engine.relations,
    position.states,
    movesAt(engine, position, choice, actor, deals),
  );
  if (refusal) return { open: false, price, lacks: 'permission', because: refusal.standing };
  const shortage = shortageOf(position, choice, actor, deals, takenBy(spent));
  if (shortage) return { open: false, price, lacks: 'means', shortage };
  const have = (position.numbers[slotFrom(CAPITAL, actor)] as number) - spent.capital;
  if (price > have)
    return { open: false, price, lacks: 'means', shortage: { of: 'capital', need: price, have } };
  return { open: true, price };
}

import type { Engine } from '../../game/engine.ts';
import { type Reserve, reserveOf } from '../../game/talkRules.ts';
import { owesPledge } from '../../machines/states.ts';
import type { Position } from '../../rules/position.ts';
import { priceOf } from '../../rules/prices.ts';
import { choice } from '../../vocabulary/choices.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Deal, Offer } from '../../vocabulary/talk.ts';

/** One half of an open pledge that is still to be done: the deed, to whom, and the last turn for it. */
export interface OwnPromise {
  readonly code: string;
  readonly to: Nation;
  readonly due: number;
}

/** Everything that a seat has pledged and not yet done, the most pressing first. */
export function promisesOf({ pledges, states }: Position, seat: Nation): readonly OwnPromise[] {
  return pledges
    .filter((pledge) => owesPledge(states, pledge, seat))
    .map(({ first, second, terms }) =>
      first === seat
        ? { code: terms.mine, to: second, due: terms.due }
        : { code: terms.yours, to: first, due: terms.due },
    )
    .sort((one, other) => one.due - other.due);
}

/**
 * What a seat has to do this very year, each choice once, and what it costs together: what it would be bound to
 * deliver, and its halves of pledges that fall due.
 * @param deals all it would be bound to
 * @param pledged what it pledges for this year in this very Talk, by code
 */
export function loadOf(
  engine: Engine,
  position: Position,
  seat: Nation,
  deals: readonly Deal[],
  pledged: readonly string[],
): Reserve {
  const { choices, capital } = reserveOf(engine, position, seat, deals);
  const due = promisesOf(position, seat).filter((promise) => promise.due === position.turn);
  const more = new Set([...due.map(({ code }) => code), ...pledged]);
  for (const code of choices) more.delete(code);
  return {
    choices: [...choices, ...more],
    capital: [...more].reduce(
      (sum, code) => sum + priceOf(engine.prices, position, choice(code), seat, deals),
      capital,
    ),
  };
}

/**
 * To whom else a seat promises what a pledge wants of it, by an offer of its own that is on the table or by a pledge
 * that it takes: the same deed can be promised to one nation at a time.
 * @param taken of others' offers, those that the seat says yes to
 */
export function promisedElsewhere(
  offers: readonly Offer[],
  taken: readonly Offer[],
  { by, terms }: Offer,
  seat: Nation,
): { readonly code: string; readonly to: Nation; readonly how: 'offered' | 'taken' } | null {
  if (!terms) return null;
  const code = terms.yours;
  const own = offers.find((one) => one.by === seat && one.to !== by && one.terms?.mine === code);
  if (own) return { code, to: own.to, how: 'offered' };
  const other = taken.find((one) => one.by !== by && one.terms?.yours === code);
  return other ? { code, to: other.by, how: 'taken' } : null;
}

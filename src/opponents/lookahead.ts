import { isLasting } from '../game/lasting.ts';
import type { TurnLog } from '../game/log.ts';
import type { Deal } from '../vocabulary/talk.ts';
import { isBlow } from './extras.ts';
import { habitsOf, imagine } from './imagine.ts';
import type { Lookahead } from './levels.ts';
import type { Mind } from './mind.ts';
import { fitTogether, netOf, type Room } from './purse.ts';
import type { Option } from './survey.ts';
import { Tally, type Term } from './terms.ts';

/** A plan that was looked ahead from, and what each of its choices turned out to be worth. */
export interface Foreseen {
  readonly plan: readonly Option[];
  /** What a choice of the plan adds to where the plan leads: everything with it less everything without it. */
  readonly tallyOf: (option: Option) => Tally;
}

/**
 * Looks for a better plan near one that rules of thumb suggest: each of its choices is left out, or replaced by one of
 * the next best, and what follows is played out in mind. The best wins; then its neighbours are tried in turn, while
 * the budget lasts.
 */
export function lookAhead(
  mind: Mind,
  { years, width, budget }: Lookahead,
  turns: readonly TurnLog[],
  options: readonly Option[],
  start: readonly Option[],
  coin: number,
  room: Room,
  deals: readonly Deal[],
): Foreseen {
  const habits = habitsOf(turns, mind.seat);
  const known = new Map<string, Tally>();
  let left = budget;
  const seenFrom = (plan: readonly Option[]): Tally => {
    const key = plan
      .map(({ choice }) => choice.index)
      .sort((a, b) => a - b)
      .join();
    let tally = known.get(key);
    if (!tally) {
      const imagined = imagine(mind, plan, coin, habits, years, deals);
      left -= imagined.forecasts;
      tally = imagined.tally;
      known.set(key, tally);
    }
    return tally;
  };
  const tried = [...options]
    .filter((option) => option.price <= room.capital && isOwnAffair(option))
    .sort((a, b) => netOf(b, coin) - netOf(a, coin) || a.choice.index - b.choice.index);
  let best = start;
  for (let improved = true; improved && left > 0; ) {
    improved = false;
    const from = best;
    for (const plan of neighbours(mind, from, tried, width, room, deals)) {
      if (left <= 0) break;
      if (seenFrom(plan).score > seenFrom(best).score) {
        best = plan;
        improved = true;
      }
    }
  }
  const plan = best;
  return {
    plan,
    tallyOf: (option) => Tally.difference(seenFrom(plan), seenFrom(plan.filter((other) => other !== option))),
  };
}

/** How others take a blow, or whom one is with, isn't imagined: there rules of thumb, and promises, have the last word. */
function isOwnAffair({ choice, extras }: Option): boolean {
  return !isBlow(choice) && !isLasting(choice) && !extras.some(({ term }) => PROMISES.has(term));
}

const PROMISES: ReadonlySet<Term> = new Set(['delivery', 'pledge', 'word']);

function* neighbours(
  mind: Mind,
  plan: readonly Option[],
  tried: readonly Option[],
  width: number,
  room: Room,
  deals: readonly Deal[],
): Generator<readonly Option[]> {
  const others = tried.filter((option) => !plan.includes(option)).slice(0, width);
  const fits = (next: readonly Option[]): boolean => fitTogether(mind, next, room, deals);
  for (const option of plan.filter(isOwnAffair)) {
    const without = plan.filter((other) => other !== option);
    yield without;
    for (const other of others) if (fits([...without, other])) yield [...without, other];
  }
  if (plan.length < room.slots) {
    for (const other of others) if (fits([...plan, other])) yield [...plan, other];
  }
}

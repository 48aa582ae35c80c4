import type { Move } from '../machines/moves.ts';
import { occurrence } from '../rules/occurrence.ts';
import { type Choice, choice } from '../vocabulary/choices.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { deliveryOf } from '../vocabulary/talk.ts';
import { performByDate } from './dated.ts';
import { close, type Gathering, gather, happen } from './happen.ts';
import { type Chosen, outcomeOf, type Performance, type Performances, perform } from './perform.ts';
import { isUnagreed } from './permit.ts';
import { countPromise, type Fate, type FateOf, isRuledOutBySelf, settlePledges } from './pledges.ts';
import { settleWords } from './words.ts';

/** What slips came to, and what goes on gathering after it. */
export interface CarriedOut {
  readonly performances: Performances;
  readonly into: Gathering;
}

/**
 * Carries out all slips of a Commit: together, judged against the position before them, or one by one where the scenario
 * dates them.
 * @param opening what the beat has gathered before them
 * @param decide what chance makes of a choice
 */
export function carryOutSlips(
  opening: Gathering,
  slips: Chosen,
  decide: typeof outcomeOf = outcomeOf,
): CarriedOut {
  const { at, game } = opening;
  if (game.engine.scenario.reveal !== 'dated')
    return { performances: performTogether(opening, slips, decide), into: opening };
  close(opening, 'reveal');
  return { performances: performByDate(game, slips, at, decide), into: gather(game, at) };
}

/**
 * Carries out everything in the nations' fixed order. Truces come last: they bind from here on, so whoever raises a
 * tariff in the same Reveal was in time, whichever of the two is counted first.
 */
function performTogether(into: Gathering, slips: Chosen, decide: typeof outcomeOf): Performances {
  const performances = byNation((): Performance[] => []);
  const truces: { readonly nation: Nation; readonly chosen: Choice }[] = [];
  const carry = (nation: Nation, chosen: Choice): void => {
    performances[nation].push(perform(into, nation, chosen, decide(into.game, nation, chosen)));
  };
  for (const nation of NATIONS) {
    for (const code of slips[nation].choices) {
      const chosen = choice(code);
      if (chosen.kind === 'truce') truces.push({ nation, chosen });
      else carry(nation, chosen);
    }
  }
  for (const { nation, chosen } of truces) carry(nation, chosen);
  return performances;
}

/** What became of a choice by what was carried out. */
function fatesOf({ performances, into }: CarriedOut): FateOf {
  const { engine, position } = into.game;
  return (nation, code) => {
    const one = performances[nation].find(({ choice: chosen }) => chosen.code === code);
    // What waited for a consent that never came was not its announcer's to do.
    if (!one) return isUnagreed(engine, into.at.position, choice(code), nation) ? 'prevented' : 'undone';
    if (one.done) return 'done';
    const own = movesOf(performances, nation);
    return isRuledOutBySelf(into, nation, choice(code), own, position.deals) ? 'undone' : 'prevented';
  };
}

function movesOf(performances: Performances, nation: Nation): readonly Move[] {
  return performances[nation].flatMap(({ moves }) => moves);
}

/**
 * Settles what was agreed, pledged and announced by what was carried out.
 * @param only whose fates alone are known; those of others are what `others` says, as far as they can be foreseen
 */
export function settlePromises(
  carried: CarriedOut,
  only: Nation | null = null,
  others: Fate = 'prevented',
): void {
  const { performances, into } = carried;
  const known = fatesOf(carried);
  const fateOf: FateOf =
    only === null ? known : (nation, code) => (nation === only ? known(nation, code) : others);
  breakDeals(into, fateOf);
  settlePledges(into, fateOf, (nation) => movesOf(performances, nation));
  settleWords(into, fateOf);
}

/** What was agreed in Talk and not delivered is a broken promise, unless others made it impossible. */
function breakDeals(into: Gathering, fateOf: FateOf): void {
  for (const deal of into.game.position.deals) {
    if (fateOf(deal.giver, deliveryOf(deal)) !== 'undone') continue;
    happen(into, occurrence('dealBroken', { by: deal.giver, to: deal.receiver, about: deal.act }));
    countPromise(into, 'broken', deal.giver);
  }
}

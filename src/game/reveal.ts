import type { Move } from '../machines/moves.ts';
import { occurrence } from '../rules/occurrence.ts';
import { copyPosition, worldOf } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { choice, parseChoice } from '../vocabulary/choices.ts';
import { nationalSlot, PROGRAMMES } from '../vocabulary/measures.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { type CommitSlip, deliveryOf } from '../vocabulary/talk.ts';
import { STAKE } from './commitRules.ts';
import type { Game } from './game.ts';
import { close, type Gathering, gather, happen, move } from './happen.ts';
import { type Performance, perform } from './perform.ts';
import { isUnagreed } from './permit.ts';
import { type FateOf, isRuledOutBySelf, settlePledges } from './pledges.ts';
import { settleWords } from './words.ts';
import { completeProgrammes, turnOver } from './year.ts';

/**
 * The Reveal: all slips of Commit take effect together, judged against the position before them; then what was agreed
 * and not delivered, pledges, Words and stakes. Closes the turn.
 */
export function reveal(game: Game, slips: Readonly<Record<Nation, CommitSlip>>): void {
  const { position, engine } = game;
  const into = gather(game, readingOf(copyPosition(position), engine.scenario.turns));
  const stepsBefore = PROGRAMMES.map((programme) => worldOf(position, programme));
  Object.assign(into.log.words, position.words);
  for (const nation of NATIONS) {
    into.log.choices[nation] = slips[nation].choices;
    const { stake } = slips[nation];
    if (!stake) continue;
    into.log.stakes[nation] = stake;
    move(into, nationalSlot('capital', nation), -STAKE, 'stake.placed', nation);
  }
  const performances = performAll(into, slips);
  const ownMoves = (nation: Nation): readonly Move[] =>
    performances.filter((one) => one.actor === nation).flatMap((one) => one.moves);
  const fateOf: FateOf = (nation, code) => {
    const one = performances.find(({ actor, code: committed }) => actor === nation && committed === code);
    // What waited for a consent that never came was not its announcer's to do.
    if (!one) return isUnagreed(engine, into.at.position, choice(code), nation) ? 'prevented' : 'undone';
    if (one.done) return 'done';
    return isRuledOutBySelf(into, nation, choice(code), ownMoves(nation), position.deals)
      ? 'undone'
      : 'prevented';
  };
  breakDeals(into, fateOf);
  settlePledges(into, fateOf, ownMoves);
  settleWords(into, fateOf);
  position.lately = byNation((nation) =>
    performances.filter((one) => one.actor === nation && one.done).map((one) => choice(one.code).kind),
  );
  close(into, 'reveal');
  const finished = gather(game, readingOf(position, engine.scenario.turns));
  completeProgrammes(finished, stepsBefore);
  close(finished, 'reveal');
  turnOver(game);
}

/**
 * Carries out everything in the nations' fixed order. Truces come last: they bind from here on, so whoever raises a
 * tariff in the same Reveal was in time, whichever of the two is counted first.
 */
function performAll(into: Gathering, slips: Readonly<Record<Nation, CommitSlip>>): readonly Performance[] {
  const committed = NATIONS.flatMap((nation) =>
    slips[nation].choices.map((code) => {
      const chosen = parseChoice(code);
      if (!chosen) throw new RangeError(`an unchecked slip: ${code}`);
      return { nation, chosen };
    }),
  );
  const truces = committed.filter(({ chosen }) => chosen.kind === 'truce');
  const others = committed.filter(({ chosen }) => chosen.kind !== 'truce');
  return [...others, ...truces].map(({ nation, chosen }) => perform(into, nation, chosen));
}

/** What was agreed in Talk and not delivered is a broken promise, unless others made it impossible. */
function breakDeals(into: Gathering, fateOf: FateOf): void {
  for (const deal of into.game.position.deals) {
    if (fateOf(deal.giver, deliveryOf(deal)) !== 'undone') continue;
    happen(into, occurrence('dealBroken', { by: deal.giver, to: deal.receiver, about: deal.act }));
  }
}

import type { Move } from '../machines/moves.ts';
import { TURN } from '../machines/slots.ts';
import { occurrence } from '../rules/occurrence.ts';
import { copyPosition } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { type Choice, type ChoiceKind, choice } from '../vocabulary/choices.ts';
import { nationalSlot } from '../vocabulary/measures.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { type CommitSlip, deliveryOf } from '../vocabulary/talk.ts';
import { convene } from './assembly.ts';
import { STAKE } from './commitRules.ts';
import { performByDate } from './dated.ts';
import type { Game } from './game.ts';
import { close, type Gathering, gather, happen, move, send } from './happen.ts';
import { type Performance, perform } from './perform.ts';
import { isUnagreed } from './permit.ts';
import { countPromise, type FateOf, isRuledOutBySelf, settlePledges } from './pledges.ts';
import { settleWords } from './words.ts';
import { completeProgrammes, turnOver, unfinishedProgrammes } from './year.ts';

/**
 * The Reveal: all slips of Commit take effect together, judged against the position before them, or one by one where the
 * scenario dates them; then what was agreed and not delivered, pledges, Words and stakes. Closes the turn, unless a
 * resolution is up.
 */
export function reveal(game: Game, slips: Readonly<Record<Nation, CommitSlip>>): void {
  const { position, engine } = game;
  const isDated = engine.scenario.reveal === 'dated';
  // What is judged against is the position as it was. Its numbers need no copy where they move when the beat closes.
  const before = isDated ? copyPosition(position) : { ...position };
  const opening = gather(game, readingOf(before, engine.scenario.turns));
  const unfinished = unfinishedProgrammes(position);
  const { log } = opening;
  Object.assign(log.words, position.words);
  for (const nation of NATIONS) {
    const { choices, stake, bid } = slips[nation];
    log.choices[nation] = choices;
    if (bid) log.bids[nation] = bid;
    if (!stake) continue;
    log.stakes[nation] = stake;
    move(opening, nationalSlot('capital', nation), -STAKE, 'stake.placed', nation);
  }
  if (isDated) close(opening, 'reveal');
  const performances = isDated ? performByDate(game, slips, opening.at) : performAll(opening, slips);
  const into = isDated ? gather(game, opening.at) : opening;
  const ownMoves = (nation: Nation): readonly Move[] => performances[nation].flatMap(({ moves }) => moves);
  const fateOf: FateOf = (nation, code) => {
    const one = performances[nation].find(({ choice: chosen }) => chosen.code === code);
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
  position.lately = kindsDone(performances);
  close(into, 'reveal');
  completeProgrammes(game, unfinished);
  if (convene(game, log.bids)) send(game, TURN, 'allIn', 'debated');
  else turnOver(game);
}

/** The kinds of choice that each seat carried out. */
function kindsDone(performances: Performances): ByNation<readonly ChoiceKind[]> {
  return byNation((nation) => {
    const kinds: ChoiceKind[] = [];
    for (const { choice: chosen, done } of performances[nation]) if (done) kinds.push(chosen.kind);
    return kinds;
  });
}

/** What each seat's choices came to. */
type Performances = ByNation<readonly Performance[]>;

/**
 * Carries out everything in the nations' fixed order. Truces come last: they bind from here on, so whoever raises a
 * tariff in the same Reveal was in time, whichever of the two is counted first.
 */
function performAll(into: Gathering, slips: Readonly<Record<Nation, CommitSlip>>): Performances {
  const performances = byNation((): Performance[] => []);
  const truces: { readonly nation: Nation; readonly chosen: Choice }[] = [];
  for (const nation of NATIONS) {
    const own = performances[nation];
    for (const code of slips[nation].choices) {
      const chosen = choice(code);
      if (chosen.kind === 'truce') truces.push({ nation, chosen });
      else own.push(perform(into, nation, chosen));
    }
  }
  for (const { nation, chosen } of truces) performances[nation].push(perform(into, nation, chosen));
  return performances;
}

/** What was agreed in Talk and not delivered is a broken promise, unless others made it impossible. */
function breakDeals(into: Gathering, fateOf: FateOf): void {
  for (const deal of into.game.position.deals) {
    if (fateOf(deal.giver, deliveryOf(deal)) !== 'undone') continue;
    happen(into, occurrence('dealBroken', { by: deal.giver, to: deal.receiver, about: deal.act }));
    countPromise(into, 'broken', deal.giver);
  }
}

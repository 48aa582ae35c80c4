import { TURN } from '../machines/slots.ts';
import { copyPosition } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import type { ChoiceKind } from '../vocabulary/choices.ts';
import { nationalSlot } from '../vocabulary/measures.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { CommitSlip } from '../vocabulary/talk.ts';
import { convene } from './assembly.ts';
import { STAKE } from './commitRules.ts';
import type { Game } from './game.ts';
import { close, gather, move, send } from './happen.ts';
import type { Performances } from './perform.ts';
import { carryOutSlips, settlePromises } from './slips.ts';
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
  const carried = carryOutSlips(opening, slips);
  const { performances, into } = carried;
  settlePromises(carried);
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

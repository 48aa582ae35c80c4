import { TURN } from '../machines/slots.ts';
import { phaseOf } from '../machines/states.ts';
import { copyPosition, type Position } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { type ChoiceKind, choice } from '../vocabulary/choices.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Engine } from './engine.ts';
import { imaginedGame } from './game.ts';
import { close, gather, send } from './happen.ts';
import { emptyTurnLog } from './log.ts';
import { perform } from './perform.ts';
import {
  beginYear,
  comeHome,
  completeProgrammes,
  endYear,
  passAftermath,
  unfinishedProgrammes,
} from './year.ts';

/** What seats are imagined to do in a year: codes of choices. */
export type Deeds = Readonly<Partial<Record<Nation, readonly string[]>>>;

/**
 * One year as it would go if just these choices were made, by the game's own rules: their effects, what the year itself
 * does, and the next year's beginning with the rocks that come home, up to its Commit; after the last turn, the
 * aftermath. Other news, questions, Words and debates are left out, and everything risky goes well: nobody can foresee
 * those. A programme that was finished and then set back may be imagined to be finished once more.
 * @param position what a seat sees in Commit; left as it is
 * @throws when it is not Commit
 */
export function projectYear(engine: Engine, position: Position, deeds: Deeds): Position {
  if (phaseOf(position.states) !== 'commit') throw new Error('a year is played out from its Commit');
  const game = imaginedGame(engine, copyPosition(position));
  const { turns } = engine.scenario;
  const into = gather(game, readingOf(position, turns));
  const lately = byNation((): ChoiceKind[] => []);
  for (const nation of NATIONS) {
    for (const code of deeds[nation] ?? []) {
      const chosen = choice(code);
      if (perform(into, nation, chosen, 'carried').done) lately[nation].push(chosen.kind);
    }
  }
  game.position.lately = lately;
  close(into, 'reveal');
  completeProgrammes(game, unfinishedProgrammes(position));
  endYear(game);
  if (position.turn >= turns) {
    send(game, TURN, 'allIn', 'last');
    passAftermath(game);
    return game.position;
  }
  game.position.turn += 1;
  game.position.deals = [];
  game.turns[0] = emptyTurnLog(game.position.turn);
  const next = gather(game, readingOf(game.position, turns));
  beginYear(next);
  comeHome(next);
  close(next, 'brief');
  return game.position;
}

/**
 * The position that would be scored if from here on nobody made a choice: the years that are left and the aftermath
 * pass quietly.
 * @param position what a seat sees of a turn that runs; left as it is
 */
export function playedOut(engine: Engine, position: Position): Position {
  let quiet: Position = { ...position, debate: null, states: position.states.with(TURN, '"commit"') };
  while (phaseOf(quiet.states) === 'commit') quiet = projectYear(engine, quiet, {});
  return quiet;
}

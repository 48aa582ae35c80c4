import { copyPosition, type Position } from '../rules/position.ts';
import { readingOf } from '../rules/reading.ts';
import { type ChoiceKind, choice } from '../vocabulary/choices.ts';
import { byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Engine } from './engine.ts';
import type { Game } from './game.ts';
import { close, gather } from './happen.ts';
import { emptyTurnLog } from './log.ts';
import { perform } from './perform.ts';
import { beginYear, completeProgrammes, endYear } from './year.ts';

/** The years without choices after the last turn. */
const AFTERMATH = 2;

/** What seats are imagined to do in a year: codes of choices. */
export type Deeds = Readonly<Partial<Record<Nation, readonly string[]>>>;

/**
 * One year as it would go if just these choices were made, by the game's own rules: their effects, what the year itself
 * does, and the next year's beginning; after the last turn, the aftermath. News, questions, Words and debates are left
 * out, and everything risky goes well: nobody can foresee those.
 * @param position what a seat sees; left as it is
 */
export function projectYear(engine: Engine, position: Position, deeds: Deeds): Position {
  const game: Game = {
    engine,
    setup: { seed: 0, secrets: {} as Game['setup']['secrets'] },
    position: copyPosition(position),
    turns: [emptyTurnLog(position.turn)],
    entries: [],
    slips: {},
    ownStates: null,
  };
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
  completeProgrammes(game, position);
  endYear(game);
  game.position.turn += 1;
  game.position.deals = [];
  game.turns[0] = emptyTurnLog(game.position.turn);
  if (game.position.turn <= turns) {
    const next = gather(game, readingOf(game.position, turns));
    beginYear(next);
    close(next, 'brief');
  } else {
    for (let year = 0; year < AFTERMATH; year += 1) {
      endYear(game);
      game.position.turn += 1;
      game.turns[0] = emptyTurnLog(game.position.turn);
    }
  }
  return game.position;
}

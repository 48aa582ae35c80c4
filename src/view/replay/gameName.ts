import { personsOf } from '../../record/holders.ts';
import type { GameRecord } from '../../record/record.ts';
import type { Timeline } from '../../record/timeline.ts';
import type { Names } from '../words/names.ts';
import { isTitleKey, sayTitle } from '../words/titleWords.ts';

/** What a recorded game is called: its persons' seats, how far it came, and which scenario. */
export function gameName(record: GameRecord, { game }: Timeline, names: Names): string {
  const persons = personsOf(record).map((nation) => names.nations[nation].label);
  const { id, startYear, turns } = game.engine.scenario;
  const known = `scenario.${id}`;
  return sayTitle('saves.label', {
    seats: persons.join(', ') || sayTitle('saves.watched'),
    year: startYear + Math.min(game.position.turn, turns) - 1,
    scenario: isTitleKey(known) ? sayTitle(known) : id,
  });
}

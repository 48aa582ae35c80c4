import { personsOf } from '../../record/holders.ts';
import type { OpenReplay } from '../play/playModule.ts';
import type { Names } from '../words/names.ts';
import { isTitleKey, sayTitle } from '../words/titleWords.ts';

/** What a recorded game is called: by its own name, or its persons' seats, how far it came, and which scenario. */
export function gameName(
  { called, record, timeline }: Pick<OpenReplay, 'called' | 'record' | 'timeline'>,
  names: Names,
): string {
  if (called !== undefined) return called;
  const { game } = timeline;
  const persons = personsOf(record).map((nation) => names.nations[nation].label);
  const { id, startYear, turns } = game.engine.scenario;
  const known = `scenario.${id}`;
  return sayTitle('saves.label', {
    seats: persons.join(', ') || sayTitle('saves.watched'),
    year: startYear + Math.min(game.position.turn, turns) - 1,
    scenario: isTitleKey(known) ? sayTitle(known) : id,
  });
}

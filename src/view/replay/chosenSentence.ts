import type { RecordedEvent } from '../../debrief/recorded.ts';
import { type Names, yearOf } from '../words/names.ts';
import { sayReplay } from '../words/replayWords.ts';
import { codeTitle } from '../words/sentences.ts';

/**
 * Whether a game has a choice of the record: in the same year, in another, or not so far.
 * @param turn of the year in which the record has it
 */
export function chosenSentence(
  { choice, chosenIn }: Pick<RecordedEvent, 'choice' | 'chosenIn'>,
  turn: number,
  names: Names,
): string {
  const title = choice === undefined ? '' : codeTitle(choice, names);
  if (chosenIn === null) return sayReplay('record.notDone', { choice: title });
  return chosenIn === turn
    ? sayReplay('record.done', { choice: title })
    : sayReplay('record.doneIn', { choice: title, year: yearOf(names, chosenIn) });
}

import type { Source } from '../../../scenario/background.ts';
import type { RecordNote } from '../../../scenario/scenario.ts';
import { sortedNumbers } from '../citedNumbers.ts';
import { dateWords } from '../dates.ts';
import { sayDebrief } from '../debriefWords.ts';
import { yearOf } from '../names.ts';
import { publisherWords } from '../publisherWords.ts';
import { type Block, heading, list, text } from './page.ts';
import type { Telling } from './telling.ts';

/** Something on record, with its day and its source. */
export function noteLine({ date, text: words, source }: RecordNote): string {
  return sayDebrief('record.note', { date: dateWords(date), text: words, source });
}

/** Year by year, what the record has of those that were played. */
export function recordBlocks({ debrief, names }: Telling): readonly Block[] {
  return debrief.record.flatMap(({ turn, notes }) => [
    heading(sayDebrief('record.year', { year: yearOf(names, turn) })),
    ...(notes.length === 0 ? [text(sayDebrief('record.none'))] : list(notes.map(noteLine))),
  ]);
}

/** The pages that the record's notes cite, by their numbers. */
export function sourceBlocks(
  { debrief }: Telling,
  sources: Readonly<Record<string, Source>>,
): readonly Block[] {
  const numbers = sortedNumbers(debrief.record.flatMap(({ notes }) => notes.map(({ source }) => source)));
  if (numbers.length === 0) return [text(sayDebrief('sources.none'))];
  return list(
    numbers.map((number) => {
      const page = sources[number];
      const where = [publisherWords(page), page?.address].filter((part) => part).join(': ');
      return sayDebrief('sources.line', { number, where }).trim();
    }),
  );
}

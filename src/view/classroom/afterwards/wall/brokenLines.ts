import type { Facts } from '../../../../debrief/debrief.ts';
import type { TurnLog } from '../../../../game/log.ts';
import { isBrokenPromise } from '../../../play/touched.ts';
import { type Names, yearOf } from '../../../words/names.ts';
import { codeTitle, deedSentence } from '../../../words/sentences.ts';
import { sayWall } from '../../../words/wallWords.ts';

/** Every Word that was broken, and whatever was agreed or pledged and not done, in a line each: oldest first, a year's Words before the rest. */
export function brokenLines(
  { paths }: Pick<Facts, 'paths'>,
  turns: readonly TurnLog[],
  names: Names,
): readonly string[] {
  const words = paths.flatMap(({ nation, words: given }) => given.map((word) => ({ ...word, nation })));
  return turns.flatMap((log) => {
    const year = yearOf(names, log.turn);
    return [
      ...words
        .filter(({ kept, turn }) => !kept && turn === log.turn)
        .map(({ choice, nation }) =>
          sayWall('words.line', {
            year,
            nation: names.nations[nation].label,
            choice: codeTitle(choice, names),
          }),
        ),
      ...log.occurrences
        .filter(isBrokenPromise)
        .map((happened) => sayWall('words.promise', { year, deed: deedSentence(happened, null, names) })),
    ];
  });
}

import type { Nation } from '../vocabulary/nations.ts';
import type { TurnLog } from './log.ts';

/** How a Word ended; `prevented` counts neither as kept nor as broken. */
export type WordFate = 'kept' | 'broken' | 'prevented' | 'silent';

/** How a nation's Word of a turn whose Reveal is over ended; `silent` if it gave none. */
export function wordFateOf(log: TurnLog, nation: Nation): WordFate {
  if (!log.words[nation]) return 'silent';
  for (const { deed, by, to } of log.occurrences) {
    if (by !== nation) continue;
    // A kept Word is also told once for each doubter it convinced.
    if (deed === 'wordKept' && to === null) return 'kept';
    if (deed === 'wordBroken') return 'broken';
  }
  return 'prevented';
}

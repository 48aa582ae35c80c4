import type { TurnLog } from '../game/log.ts';
import type { SeatView } from '../game/view.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';

/** Years for which a broken Word is fresh in everybody's mind. */
export const FRESH = 3;

const counted = new WeakMap<TurnLog, Int8Array>();

/** Who kept its Word in a finished turn and who broke it, by nation: 1, -1, or 0 for neither. Counted once a turn. */
function wordsIn(log: TurnLog): Int8Array {
  let words = counted.get(log);
  if (words) return words;
  words = new Int8Array(NATIONS.length);
  for (const { deed, by, to } of log.occurrences) {
    if (by === null || to !== null) continue;
    if (deed === 'wordKept') words[NATIONS.indexOf(by)] = 1;
    if (deed === 'wordBroken') words[NATIONS.indexOf(by)] = -1;
  }
  counted.set(log, words);
  return words;
}

/** How a nation has kept its Words so far, from the public record. */
export interface WordsGiven {
  readonly kept: number;
  /** Broken in the last years, by code, the latest first. */
  readonly freshlyBroken: readonly string[];
  /** Broken before that. */
  readonly brokenLongAgo: number;
}

export function wordsGivenBy(view: Pick<SeatView, 'turn' | 'turns'>, nation: Nation): WordsGiven {
  const at = NATIONS.indexOf(nation);
  let kept = 0;
  let brokenLongAgo = 0;
  const freshlyBroken: string[] = [];
  for (let turn = view.turn - 1; turn >= 1; turn -= 1) {
    const log = view.turns[turn - 1];
    const word = log ? (wordsIn(log)[at] as number) : 0;
    if (word > 0) kept += 1;
    if (word >= 0) continue;
    if (view.turn - turn > FRESH) brokenLongAgo += 1;
    else freshlyBroken.push(log?.words[nation] ?? '');
  }
  return { kept, freshlyBroken, brokenLongAgo };
}

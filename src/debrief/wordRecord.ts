import type { TurnLog } from '../game/log.ts';
import { wordFateOf } from '../game/wordFate.ts';
import type { Nation } from '../vocabulary/nations.ts';

/** One public promise of a nation and what became of it. */
export interface SettledWord {
  readonly turn: number;
  /** The choice announced, by code. */
  readonly choice: string;
  readonly kept: boolean;
  readonly backers: readonly Nation[];
  readonly doubters: readonly Nation[];
}

/** Every Word a nation kept or broke, oldest first. */
export function wordsOf(turns: readonly TurnLog[], nation: Nation): readonly SettledWord[] {
  return turns.flatMap((log) => {
    const { turn, words, stakes } = log;
    const choice = words[nation];
    const fate = wordFateOf(log, nation);
    if (!choice || (fate !== 'kept' && fate !== 'broken')) return [];
    const on = (kind: 'back' | 'doubt'): readonly Nation[] =>
      (Object.keys(stakes) as Nation[]).filter(
        (seat) => stakes[seat]?.on === nation && stakes[seat]?.kind === kind,
      );
    return [{ turn, choice, kept: fate === 'kept', backers: on('back'), doubters: on('doubt') }];
  });
}

/** A settled agreement or pledge of a nation. */
export interface SettledPromise {
  readonly turn: number;
  readonly to: Nation;
  readonly kind: 'pledge' | 'deal';
  readonly kept: boolean;
}

/** Pledges that a nation kept or broke, and agreements it didn't deliver, oldest first. */
export function promisesOf(turns: readonly TurnLog[], nation: Nation): readonly SettledPromise[] {
  return turns.flatMap(({ turn, occurrences }) =>
    occurrences.flatMap(({ deed, by, to }): readonly SettledPromise[] => {
      if (by !== nation || to === null) return [];
      if (deed === 'pledgeKept' || deed === 'pledgeBroken') {
        return [{ turn, to, kind: 'pledge', kept: deed === 'pledgeKept' }];
      }
      return deed === 'dealBroken' ? [{ turn, to, kind: 'deal', kept: false }] : [];
    }),
  );
}

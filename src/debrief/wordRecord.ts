import type { TurnLog } from '../game/log.ts';
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

/** Every Word a nation gave that has been settled, oldest first. */
export function wordsOf(turns: readonly TurnLog[], nation: Nation): readonly SettledWord[] {
  return turns.flatMap(({ turn, occurrences, stakes }) =>
    occurrences.flatMap(({ deed, by, to, about }) => {
      // A kept Word is also told once for each doubter it convinced.
      if ((deed !== 'wordKept' && deed !== 'wordBroken') || by !== nation || to !== null || !about) return [];
      const on = (kind: 'back' | 'doubt'): readonly Nation[] =>
        (Object.keys(stakes) as Nation[]).filter(
          (seat) => stakes[seat]?.on === nation && stakes[seat]?.kind === kind,
        );
      return [{ turn, choice: about, kept: deed === 'wordKept', backers: on('back'), doubters: on('doubt') }];
    }),
  );
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

import type { TurnLog } from '../../../game/log.ts';
import type { Occurrence } from '../../../rules/occurrence.ts';
import { NEWS_DEEDS } from '../../../vocabulary/deeds.ts';
import type { Nation } from '../../../vocabulary/nations.ts';

/** What a chronicle leaves out: clockwork, coins changing hands, and what other lines tell better. */
const UNTOLD: ReadonlySet<Occurrence['deed']> = new Set([
  'yearEnded',
  'counselled',
  ...NEWS_DEEDS,
  'stakeWon',
  'stakeLost',
  'stakeReturned',
  'backerBetrayed',
  'cameToNothing',
]);

/** The deeds of a turn that are worth telling, in their order. */
export function deedsWorthTelling(log: TurnLog): readonly Occurrence[] {
  return log.occurrences.filter(
    ({ deed, secretOf, to }) =>
      secretOf === null && !UNTOLD.has(deed) && !(deed === 'wordKept' && to !== null),
  );
}

/** What a nation did, or had done to it, in the last turns, newest turn first. */
export function deedsOf(
  turns: readonly TurnLog[],
  nation: Nation,
  last: number,
): readonly { readonly turn: number; readonly deeds: readonly Occurrence[] }[] {
  return turns
    .slice(-last)
    .reverse()
    .map((log) => ({
      turn: log.turn,
      deeds: deedsWorthTelling(log).filter(({ by, to }) => by === nation || to === nation),
    }))
    .filter(({ deeds }) => deeds.length > 0);
}

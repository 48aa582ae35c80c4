import { isDoneByOther } from '../../game/doneByOther.ts';
import type { TurnLog } from '../../game/log.ts';
import type { Change } from '../../rules/change.ts';
import type { Occurrence } from '../../rules/occurrence.ts';
import { NEWS_DEEDS } from '../../vocabulary/deeds.ts';
import { meaningOf } from '../../vocabulary/measures.ts';
import type { Nation } from '../../vocabulary/nations.ts';

/** Deeds that the list of them leaves out because the Words or the ledger tell them better. */
const QUIET: ReadonlySet<string> = new Set([
  'yearEnded',
  'counselled',
  'wordKept',
  'wordBroken',
  'keptSilent',
  'dealBroken',
  'pledgeBroken',
  ...NEWS_DEEDS,
]);

/** Whether somebody did not do what it had agreed or pledged; it is told beside the Words that were broken. */
export function isBrokenPromise({ deed }: Occurrence): boolean {
  return deed === 'dealBroken' || deed === 'pledgeBroken';
}

/** Counters that are stock-keeping, told by the deeds that move them. */
const UNTOLD: ReadonlySet<string> = new Set([
  ...['capital', 'courted', 'payloadRoom', 'laboratories', 'loans', 'kept', 'broken'],
]);

/** Whether a change moves a number of the reader's: its own measure, or trust to or from it. */
function isOwn(entry: Change, seat: Nation): boolean {
  const meaning = meaningOf(entry.slot);
  if (UNTOLD.has(meaning.measure) || !('of' in meaning)) return false;
  return meaning.of === seat || ('toward' in meaning && meaning.toward === seat);
}

/** Whether a change is about the reader: a number of its own, or a measure of the world; all are to who holds no seat. */
export function concerns(entry: Change, seat: Nation | null): boolean {
  const meaning = meaningOf(entry.slot);
  if (seat === null) return !UNTOLD.has(meaning.measure);
  return isOwn(entry, seat) || (!('of' in meaning) && !UNTOLD.has(meaning.measure));
}

/** What was done in a turn, apart: what the reader did, had done to it or was moved by, and all the rest. */
export function deedsOf(
  log: TurnLog,
  seat: Nation | null,
): { readonly touching: readonly Occurrence[]; readonly others: readonly Occurrence[] } {
  const moving = new Set(
    log.ledger.filter((entry) => seat !== null && isOwn(entry, seat)).map(({ deed }) => deed),
  );
  const touching: Occurrence[] = [];
  const others: Occurrence[] = [];
  for (const [place, happened] of log.occurrences.entries()) {
    const { by, to, deed, secretOf } = happened;
    if (QUIET.has(deed) || secretOf !== null || (deed === 'stakeReturned' && by !== seat)) continue;
    if (isDoneByOther(log, happened)) continue;
    const touches = seat !== null && (by === seat || to === seat || moving.has(place));
    (touches ? touching : others).push(happened);
  }
  return { touching, others };
}

/** What came of a turn after its Reveal and of its debate, apart: promises that ran out unkept as the year ended, and all else. */
export function afterReveal(log: TurnLog): {
  readonly broken: readonly Occurrence[];
  readonly deeds: readonly Occurrence[];
} {
  const occurrences = log.occurrences.slice(log.deedEnds.reveal).filter(({ deed }) => deed !== 'tabled');
  return {
    broken: occurrences.filter(isBrokenPromise),
    deeds: deedsOf({ ...log, occurrences, ledger: [] }, null).others,
  };
}

import { BEATS, type Beat, beatOf, type TurnLog } from '../../../game/log.ts';
import type { Change } from '../../../rules/change.ts';
import type { Occurrence } from '../../../rules/occurrence.ts';
import { type MeasureName, meaningOf } from '../../../vocabulary/measures.ts';
import type { Nation } from '../../../vocabulary/nations.ts';

/** What moved numbers without being a deed of the turn. */
export const QUIET_CAUSES = ['income', 'stakes', 'silence', 'limits', 'earlier', 'passing'] as const;
export type QuietCause = (typeof QUIET_CAUSES)[number];

/** The lines of one deed, or of one kind of quiet cause, within one beat. */
export interface LedgerGroup {
  readonly key: string;
  readonly beat: Beat;
  readonly cause: Occurrence | QuietCause;
  readonly entries: readonly Change[];
}

/** What a ledger is narrowed to; null lets everything through. */
export interface LedgerFilter {
  /** Lines about this nation: its own measures, trust in it or of it. */
  readonly nation: Nation | null;
  readonly measure: MeasureName | 'courted' | null;
}

export const NO_FILTER: LedgerFilter = { nation: null, measure: null };

function passes(entry: Change, { nation, measure }: LedgerFilter): boolean {
  const meaning = meaningOf(entry.slot);
  if (measure !== null && meaning.measure !== measure) return false;
  if (nation === null) return true;
  return ('of' in meaning && meaning.of === nation) || ('toward' in meaning && meaning.toward === nation);
}

function quietCause({ effect }: Change): QuietCause {
  if (effect === 'income' || effect === 'prestigeIncome') return 'income';
  if (effect.startsWith('stake.') || effect.startsWith('price.')) return 'stakes';
  if (effect === 'silence') return 'silence';
  if (effect.startsWith('limit.')) return 'limits';
  return effect.startsWith('yearEnded.') || effect === 'tensionDrift' ? 'passing' : 'earlier';
}

/** One turn's ledger by what caused it, in the order of the beats; groups that the filter empties are left out. */
export function ledgerGroups(log: TurnLog, filter: LedgerFilter = NO_FILTER): readonly LedgerGroup[] {
  const groups = new Map<string, { beat: Beat; cause: LedgerGroup['cause']; entries: Change[] }>();
  log.ledger.forEach((entry, place) => {
    if (!passes(entry, filter)) return;
    const beat = beatOf(log, place);
    const happened = log.occurrences[entry.deed];
    const cause = happened ?? quietCause(entry);
    const key = `${beat}.${typeof cause === 'string' ? cause : entry.deed}`;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { beat, cause, entries: [entry] });
  });
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((one, other) => BEATS.indexOf(one.beat) - BEATS.indexOf(other.beat));
}

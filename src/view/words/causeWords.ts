import { type TurnLog, UNDISCLOSED } from '../../game/log.ts';
import type { Change } from '../../rules/change.ts';
import type { Occurrence } from '../../rules/occurrence.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Names, nameOf, yearOf } from './names.ts';
import { sayPanel } from './panelWords.ts';
import { reasonOfEffect } from './reasons.ts';
import { deedSentence, type Reader } from './sentences.ts';

/** What moved a number: a line of the ledger, the deed it hangs on, if on one, and the turn; null for many. */
export interface Mover {
  readonly entry: Change;
  readonly occurrence: Occurrence | null;
  readonly turn: number | null;
}

/**
 * The sentence for what was done: a deed, an earlier one that lands now, the passing of a year or of many, or a rule's
 * own reason.
 * @param turns all turns so far, for finding an earlier deed; where it can't be told from another, its year stands for it
 */
export function causeSentence(
  { entry, occurrence, turn }: Mover,
  seat: Reader,
  scenario: Scenario,
  names: Names,
  turns: readonly TurnLog[],
): string {
  if (occurrence) return deedSentence(occurrence, seat, names);
  if (turn === null) return sayPanel('why.passing.years');
  if (entry.effect.startsWith('cabinet.'))
    return sayPanel('why.later.unnamed', { year: yearOf(names, turn - 2) });
  const row = scenario.effects.find(({ id }) => id === entry.effect);
  if (row?.on === 'yearEnded' || entry.effect === 'tensionDrift') return sayPanel('why.passing');
  // Whose cabinet it was is not told.
  if (!row)
    return entry.effect === UNDISCLOSED
      ? sayPanel('why.undisclosed')
      : reasonOfEffect(entry.effect, scenario).reason;
  const since = turn - (row.lag ?? 0);
  const year = yearOf(names, since);
  const deeds =
    turns[since - 1]?.occurrences.filter(({ by, deed }) => deed === row.on && by === entry.by) ?? [];
  const [deed] = deeds;
  if (deed && deeds.length === 1)
    return sayPanel('why.later.deed', { year, deed: deedSentence(deed, seat, names) });
  return entry.by === null
    ? sayPanel('why.later.unnamed', { year })
    : sayPanel('why.later', { year, by: nameOf(names, entry.by) });
}

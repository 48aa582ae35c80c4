import type { TurnLog } from '../game/log.ts';
import type { Change } from '../rules/change.ts';
import type { Occurrence } from '../rules/occurrence.ts';
import type { MetricSlot } from './metricSlots.ts';
import { netOf } from './net.ts';

/** What moved some numbers together: a deed, what an earlier one set in motion, a rule, or the years as they pass. */
export interface SlotCause {
  /** Null where it is spread over several turns, as the passing of the years is. */
  readonly turn: number | null;
  /** Null where it is no deed of that turn. */
  readonly occurrence: Occurrence | null;
  /** The first of its lines in the ledger. */
  readonly entry: Change;
  /** In points, after limits: not 0. */
  readonly sum: number;
}

/** Whether a line is what a year's passing does to everybody, whoever did what. */
export function isPassing({ effect }: Pick<Change, 'effect'>): boolean {
  return effect.startsWith('yearEnded.') || effect === 'tensionDrift';
}

/**
 * Everything that moved some numbers, in the order in which it first did: nothing is left out, and the sums add up to
 * all that they moved. The years' passing is one cause, however many of them passed.
 */
export function slotCauses(turns: readonly TurnLog[], slots: readonly MetricSlot[]): readonly SlotCause[] {
  const signs = new Map(slots.map(({ slot, sign }) => [slot, sign]));
  const causes = new Map<string, SlotCause>();
  for (const log of turns) {
    const net = netOf(log);
    log.ledger.forEach((entry, place) => {
      const delta = (signs.get(entry.slot) ?? 0) * (net[place] ?? 0);
      if (delta === 0) return;
      const occurrence = isPassing(entry) ? null : (log.occurrences[entry.deed] ?? null);
      const key = isPassing(entry)
        ? 'passing'
        : `${log.turn}.${occurrence ? entry.deed : `${entry.effect}.${entry.by}`}`;
      const known = causes.get(key) ?? { turn: log.turn, occurrence, entry, sum: 0 };
      const turn = known.turn === log.turn ? log.turn : null;
      causes.set(key, { ...known, turn, sum: known.sum + delta });
    });
  }
  return [...causes.values()].filter(({ sum }) => Math.abs(sum) > 1e-9);
}

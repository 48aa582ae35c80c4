import type { MetricSlot } from '../../../debrief/metricSlots.ts';
import type { TurnLog } from '../../../game/log.ts';
import type { Occurrence } from '../../../rules/occurrence.ts';

/** A deed and what it moved, in points towards (above 0) or away from an aim. */
export interface Mover {
  readonly turn: number;
  readonly occurrence: Occurrence;
  readonly sum: number;
}

/** The deeds that moved an aim's numbers, the strongest first, either way; of equals the latest. */
export function moversOf(
  turns: readonly TurnLog[],
  slots: readonly MetricSlot[],
  way: 1 | -1,
): readonly Mover[] {
  const signs = new Map(slots.map(({ slot, sign }) => [slot, sign * way]));
  const movers = turns.flatMap((log) => {
    const sums = new Map<number, number>();
    for (const { slot, delta, deed } of log.ledger) {
      const sign = signs.get(slot);
      if (sign !== undefined && deed >= 0) sums.set(deed, (sums.get(deed) ?? 0) + sign * delta);
    }
    return [...sums].flatMap(([deed, sum]) => {
      const occurrence = log.occurrences[deed];
      return occurrence && sum !== 0 ? [{ turn: log.turn, occurrence, sum }] : [];
    });
  });
  return movers.sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum) || b.turn - a.turn);
}

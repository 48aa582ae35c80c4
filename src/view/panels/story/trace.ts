import type { TurnLog } from '../../../game/log.ts';
import type { Change } from '../../../rules/change.ts';
import type { Occurrence } from '../../../rules/occurrence.ts';
import type { Slot } from '../../../vocabulary/measures.ts';

/** One move of one number, with what it was before and after. */
export interface TraceLine {
  readonly entry: Change;
  readonly turn: number;
  /** The deed it hangs on; null when it hangs on none. */
  readonly cause: Occurrence | null;
  readonly before: number;
  readonly after: number;
}

/** All that ever moved one number, the newest turn first, within a turn the newest line first. */
export interface Trace {
  readonly initial: number;
  readonly rises: number;
  /** 0 or less. */
  readonly falls: number;
  /** Where the ledger says the number stands: `initial` and everything after it. */
  readonly sum: number;
  readonly turns: readonly {
    readonly turn: number;
    readonly delta: number;
    readonly lines: readonly TraceLine[];
  }[];
}

export function traceOf(slot: Slot, initial: number, turns: readonly TurnLog[]): Trace {
  let sum = initial;
  let rises = 0;
  let falls = 0;
  const told: Trace['turns'][number][] = [];
  for (const log of turns) {
    const before = sum;
    const lines: TraceLine[] = [];
    for (const entry of log.ledger) {
      if (entry.slot !== slot) continue;
      lines.push({
        entry,
        turn: log.turn,
        cause: log.occurrences[entry.deed] ?? null,
        before: sum,
        after: sum + entry.delta,
      });
      sum += entry.delta;
      if (entry.delta > 0) rises += entry.delta;
      else falls += entry.delta;
    }
    if (lines.length > 0) told.push({ turn: log.turn, delta: sum - before, lines: lines.reverse() });
  }
  return { initial, rises, falls, sum, turns: told.reverse() };
}

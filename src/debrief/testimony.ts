import type { TurnLog } from '../game/log.ts';
import type { EffectRow, Scenario } from '../scenario/scenario.ts';
import type { DeedName } from '../vocabulary/deeds.ts';
import { trustSlot } from '../vocabulary/measures.ts';
import type { Nation } from '../vocabulary/nations.ts';

/** What one nation remembers most of another's deeds, read off the ledger. */
export interface Testimony {
  /** The turn in which the deed was done. */
  readonly turn: number;
  readonly deed: DeedName;
  /** What the deed moved in the witness's trust, all its effects together; never 0. */
  readonly delta: number;
}

/**
 * The deed of `about` that moved `witness`'s trust in it most, up or down; of equals the latest. Null when nothing
 * `about` did ever moved it.
 */
export function testimonyOf(
  scenario: Scenario,
  turns: readonly TurnLog[],
  witness: Nation,
  about: Nation,
): Testimony | null {
  const slot = trustSlot(witness, about);
  const rows = rowsOf(scenario);
  const told = new Map<string, Testimony>();
  for (const log of turns) {
    for (const entry of log.ledger) {
      if (entry.slot !== slot || entry.by !== about) continue;
      const cause = log.occurrences[entry.deed];
      // A decision behind closed doors is nothing that anybody can quote.
      if (cause && cause.secretOf !== null) continue;
      const row = rows.get(entry.effect);
      const deed = cause?.deed ?? row?.on;
      // What time does by itself is nobody's deed.
      if (!deed || deed === 'yearEnded') continue;
      const turn = cause ? log.turn : log.turn - lagOf(row);
      const key = cause ? `${turn}#${entry.deed}` : `${turn}@${deed}`;
      const before = told.get(key);
      told.set(key, { turn, deed, delta: (before?.delta ?? 0) + entry.delta });
    }
  }
  let most: Testimony | null = null;
  for (const one of told.values()) {
    if (one.delta !== 0 && Math.abs(one.delta) >= Math.abs(most?.delta ?? 0)) most = one;
  }
  return most;
}

/**
 * Whether anything that `about` decided ever moved `witness`'s trust in it, told or not: answers in its cabinet count,
 * and so does a deed whose effects evened out.
 */
export function hasMoved(
  scenario: Scenario,
  turns: readonly TurnLog[],
  witness: Nation,
  about: Nation,
): boolean {
  const slot = trustSlot(witness, about);
  const rows = rowsOf(scenario);
  return turns.some(({ ledger, occurrences }) =>
    ledger.some(
      (entry) =>
        entry.slot === slot &&
        entry.by === about &&
        (occurrences[entry.deed]?.deed ?? rows.get(entry.effect)?.on) !== 'yearEnded',
    ),
  );
}

function rowsOf({ effects }: Scenario): ReadonlyMap<string, EffectRow> {
  return new Map(effects.map((row) => [row.id, row]));
}

function lagOf(row: EffectRow | undefined): number {
  return row?.lag ?? 0;
}

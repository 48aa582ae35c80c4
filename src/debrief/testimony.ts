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
 * The deed of `about` that moved `witness`'s trust in it most, up or down; of equals the latest. Where it
 * moved by nothing that anybody can quote, answers in a cabinet or deeds whose effects evened out, `unquoted`; null when
 * nothing `about` decided ever moved it.
 */
export function testimonyOf(
  scenario: Scenario,
  turns: readonly TurnLog[],
  witness: Nation,
  about: Nation,
): Testimony | 'unquoted' | null {
  const slot = trustSlot(witness, about);
  const rows = new Map(scenario.effects.map((row) => [row.id, row]));
  const told = new Map<string, Testimony>();
  let isMoved = false;
  for (const log of turns) {
    for (const entry of log.ledger) {
      if (entry.slot !== slot || entry.by !== about) continue;
      const cause = log.occurrences[entry.deed];
      const row = rows.get(entry.effect);
      const deed = cause?.deed ?? row?.on;
      // What time does by itself is nobody's deed.
      if (deed === 'yearEnded') continue;
      isMoved = true;
      // A decision behind closed doors is nothing that anybody can quote, now or when it lands later.
      if (!deed || (cause && cause.secretOf !== null)) continue;
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
  return most ?? (isMoved ? 'unquoted' : null);
}

function lagOf(row: EffectRow | undefined): number {
  return row?.lag ?? 0;
}

import type { Change } from '../../rules/change.ts';

/** Ledger entries added up by what they moved, the largest moves first; sums of nothing are left out. */
export function sumBySlot(entries: readonly Change[]): readonly Change[] {
  const sums = new Map<number, Change>();
  for (const entry of entries) {
    const before = sums.get(entry.slot);
    sums.set(entry.slot, { ...entry, delta: entry.delta + (before?.delta ?? 0) });
  }
  return [...sums.values()]
    .filter((change) => change.delta !== 0)
    .sort((a, b) => Math.abs(b.delta) - Math.abs(a.delta) || a.slot - b.slot);
}

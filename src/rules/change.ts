import { tariffMachineSlot } from '../machines/slots.ts';
import { levelIn } from '../machines/states.ts';
import { CEILINGS, meaningOf, SLOT_COUNT, type Slot } from '../vocabulary/measures.ts';
import type { Nation } from '../vocabulary/nations.ts';
import type { Position } from './position.ts';

/** One cause moving one number: what the ledger is made of. */
export interface Change {
  readonly slot: Slot;
  readonly delta: number;
  /** The effect row's id, or the rule's: `price.lend`, `income`, `limit.scale`, `news.ID`. */
  readonly effect: string;
  /** Whose deed it was; null when nobody's. */
  readonly by: Nation | null;
  /** Place of the deed in this turn's list of occurrences; -1 when it hangs on none. */
  readonly deed: number;
}

/**
 * A change as it is written down. A class, since an engine soon makes what is a literal among what is old, where some of
 * it has lasted as a ledger's lines do; and each game has thousands, most of which are soon done with.
 */
export class Line implements Change {
  readonly slot: Slot;
  readonly delta: number;
  readonly effect: string;
  readonly by: Nation | null;
  readonly deed: number;

  constructor(slot: Slot, delta: number, effect: string, by: Nation | null, deed = -1) {
    this.slot = slot;
    this.delta = delta;
    this.effect = effect;
    this.by = by;
    this.deed = deed;
  }
}

/** What one settlement adds up and which numbers it touches; one of each serves all, since none runs within another. */
const sums = new Int32Array(SLOT_COUNT);
const touched: Slot[] = [];
const NO_LIMITS: readonly Change[] = [];

/** The machines of the tariffs between the two whom a trust is about, either way, by the trust's slot; else null. */
const TARIFFS_BETWEEN = Array.from({ length: SLOT_COUNT }, (_, slot) => {
  const meaning = meaningOf(slot);
  if (meaning.measure !== 'trust' || meaning.of === meaning.toward) return null;
  const { of, toward } = meaning;
  return { there: tariffMachineSlot(of, toward), back: tariffMachineSlot(toward, of) };
});

/** The most that trust may rise to while tariffs stand between the two (S11): coefficient points off per level. */
export function trustCeiling({ states }: Position, slot: Slot, perLevel: number): number {
  const tariffs = TARIFFS_BETWEEN[slot];
  if (!tariffs) return 100;
  return 100 - perLevel * Math.max(levelIn(states, tariffs.there), levelIn(states, tariffs.back));
}

/**
 * Adds changes to the numbers. All of them count in full before any limit does, so their order is of no account; where
 * a sum would leave its scale, or rise above what tariffs allow, a further change says so. Nothing moves without one.
 * @param start the place of the first that counts: those before it are settled
 * @returns the limiting changes, to be kept in the ledger after `changes`
 */
export function settle(
  position: Position,
  changes: readonly Change[],
  tariffPoints: number,
  start = 0,
): readonly Change[] {
  const { numbers } = position;
  let limits: Change[] | null = null;
  let count = 0;
  for (let place = start; place < changes.length; place += 1) {
    const { slot, delta } = changes[place] as Change;
    if (sums[slot] === 0) {
      touched[count] = slot;
      count += 1;
    }
    sums[slot] = (sums[slot] as number) + delta;
  }
  for (let at = 0; at < count; at += 1) {
    const slot = touched[at] as Slot;
    const sum = sums[slot] as number;
    sums[slot] = 0;
    if (sum === 0) continue;
    const before = numbers[slot] as number;
    let after = before + sum;
    if (sum > 0 && slot < 81) {
      const most = Math.max(before, trustCeiling(position, slot, tariffPoints));
      if (after > most) {
        limits ??= [];
        limits.push(new Line(slot, most - after, 'limit.tariffs', null));
        after = most;
      }
    }
    const within = Math.min(CEILINGS[slot] as number, Math.max(0, after));
    if (within !== after) {
      limits ??= [];
      limits.push(new Line(slot, within - after, 'limit.scale', null));
    }
    numbers[slot] = within;
  }
  return limits ?? NO_LIMITS;
}

import type { Shift } from '../scenario/scenario.ts';
import {
  NATIONAL_MEASURES,
  type NationalMeasure,
  nationalSlot,
  type Slot,
  trustSlot,
  type WorldMeasure,
  worldSlot,
} from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';
import type { Reading } from './reading.ts';

const NATIONAL: ReadonlySet<string> = new Set(NATIONAL_MEASURES);
const FRAMEWORKS: ReadonlySet<Shift['of']> = new Set(['signatories', 'members'] as const);

function whose(who: Shift['of'], self: Nation | null, at: Reading): readonly Nation[] {
  switch (who) {
    case undefined:
      return [];
    case 'self':
      return self ? [self] : [];
    case 'everyone':
      return NATIONS;
    case 'signatories':
      return at.signatories;
    case 'members':
      return at.members;
    default:
      return [who];
  }
}

/** The slots of shifts that move the same ones whoever is in which framework, by whom a cabinet advises. */
const fixed = new WeakMap<Shift, Map<Nation | null, readonly Slot[]>>();

/** The slots that a shift of the news or of a cabinet's answer moves. */
export function shiftSlots(shift: Shift, self: Nation | null, at: Reading): readonly Slot[] {
  if (FRAMEWORKS.has(shift.of) || FRAMEWORKS.has(shift.toward)) return slotsOf(shift, self, at);
  let bySelf = fixed.get(shift);
  if (!bySelf) {
    bySelf = new Map();
    fixed.set(shift, bySelf);
  }
  let slots = bySelf.get(self);
  if (!slots) {
    slots = slotsOf(shift, self, at);
    bySelf.set(self, slots);
  }
  return slots;
}

function slotsOf(shift: Shift, self: Nation | null, at: Reading): readonly Slot[] {
  const { measure } = shift;
  if (measure === 'trust') {
    const slots: Slot[] = [];
    for (const truster of whose(shift.of, self, at)) {
      for (const trusted of whose(shift.toward, self, at)) {
        if (trusted !== truster) slots.push(trustSlot(truster, trusted));
      }
    }
    return slots;
  }
  if (!NATIONAL.has(measure)) return [worldSlot(measure as WorldMeasure)];
  return whose(shift.of, self, at).map((nation) => nationalSlot(measure as NationalMeasure, nation));
}

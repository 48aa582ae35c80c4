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

/** Who is in which framework. */
type Frameworks = Pick<Reading, 'signatories' | 'members'>;

function whose(who: Shift['of'], self: Nation | null, at: Frameworks): readonly Nation[] {
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

/** The slots that a shift of the news or of a cabinet's answer moves. */
export function shiftSlots(shift: Shift, self: Nation | null, at: Frameworks): readonly Slot[] {
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

/** What some shifts move: a slot, by how much it moves, the next slot, and so on: one list is fetched quicker than two. */
export type Moved = readonly number[];

/** Shifts made ready for one seat's cabinet. */
export interface ReadyShifts {
  readonly shifts: readonly Shift[];
  readonly self: Nation;
  /** What they move; null where that hangs on who is in which framework. */
  readonly moved: Moved | null;
}

export function readyShifts(shifts: readonly Shift[], self: Nation): ReadyShifts {
  const hangs = shifts.some(({ of, toward }) => FRAMEWORKS.has(of) || FRAMEWORKS.has(toward));
  return { shifts, self, moved: hangs ? null : movedBy(shifts, self, NO_FRAMEWORKS) };
}

const NO_FRAMEWORKS: Frameworks = { signatories: [], members: [] };

function movedBy(shifts: readonly Shift[], self: Nation, at: Frameworks): Moved {
  const moved: number[] = [];
  for (const shift of shifts) {
    for (const slot of shiftSlots(shift, self, at)) moved.push(slot, shift.amount);
  }
  return moved;
}

/** What shifts that were made ready move as things stand. */
export function movedAt({ shifts, self, moved }: ReadyShifts, at: Reading): Moved {
  return moved ?? movedBy(shifts, self, at);
}

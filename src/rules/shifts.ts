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

/** A shift made ready for one seat's cabinet. */
export interface ReadyShift {
  readonly shift: Shift;
  readonly self: Nation;
  /** What it moves; null where that hangs on who is in which framework. */
  readonly slots: readonly Slot[] | null;
}

export function readyShift(shift: Shift, self: Nation): ReadyShift {
  const hangs = FRAMEWORKS.has(shift.of) || FRAMEWORKS.has(shift.toward);
  return { shift, self, slots: hangs ? null : shiftSlots(shift, self, NO_FRAMEWORKS) };
}

const NO_FRAMEWORKS: Frameworks = { signatories: [], members: [] };

export function readySlots({ shift, self, slots }: ReadyShift, at: Reading): readonly Slot[] {
  return slots ?? shiftSlots(shift, self, at);
}

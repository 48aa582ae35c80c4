import { TARIFF_SLOTS } from '../machines/slots.ts';
import { isMember, isSignatory, levelIn, type MachineStates } from '../machines/states.ts';
import { nationalSlot, slotFrom, TRUST_IN } from '../vocabulary/measures.ts';
import { bitOf, groupOf, NATIONS, type Nation, nationIndex } from '../vocabulary/nations.ts';
import type { Position } from './position.ts';

const { first, rows } = TARIFF_SLOTS;

/** What many effects ask of one position, worked out once. */
export interface Reading {
  readonly position: Position;
  readonly signatories: readonly Nation[];
  readonly members: readonly Nation[];
  /** Nations that hold or have studied Chang'e-5 lots. */
  readonly holders: readonly Nation[];
  /** Turns of the scenario, for `lateGame`. */
  readonly turns: number;
  /** Worked out when first asked for: `tariffsAt`. */
  tariffs: TariffSums | null;
}

/** Levels of tariffs, added up: by the place of whose they are, and of who bears them. */
export interface TariffSums {
  readonly by: readonly number[];
  readonly on: readonly number[];
  readonly world: number;
}

/** Where the first nation's stand. */
const YOUNG = nationalSlot('young', NATIONS[0]);
const SKEPTICISM = nationalSlot('skepticism', NATIONS[0]);

export function readingOf(position: Position, turns: number): Reading {
  const { states, numbers, laboratories } = position;
  let holders = 0;
  for (const nation of NATIONS) {
    const young = numbers[slotFrom(YOUNG, nation)] as number;
    if (young > 0 || laboratories.includes(nation)) holders |= bitOf(nation);
  }
  return {
    position,
    signatories: groupOf(signatoryBits(states)),
    members: groupOf(memberBits(states)),
    holders: groupOf(holders),
    turns,
    tariffs: null,
  };
}

/** Who has signed the Accords, as bits. */
export function signatoryBits(states: MachineStates): number {
  let bits = 0;
  for (const nation of NATIONS) if (isSignatory(states, nation)) bits |= bitOf(nation);
  return bits;
}

/** Who is in the ILRS, as bits. */
export function memberBits(states: MachineStates): number {
  let bits = 0;
  for (const nation of NATIONS) if (isMember(states, nation)) bits |= bitOf(nation);
  return bits;
}

function sumTariffs(states: MachineStates): TariffSums {
  const by = new Array<number>(rows).fill(0);
  const on = new Array<number>(rows).fill(0);
  let world = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let place = 0; place < rows; place += 1) {
      const level = levelIn(states, first + row * rows + place);
      if (level === 0) continue;
      by[row] = (by[row] as number) + level;
      on[place] = (on[place] as number) + level;
      world += level;
    }
  }
  return { by, on, world };
}

/** The tariffs of a reading: a year's end asks for each nation's several times. */
export function tariffsAt(at: Reading): TariffSums {
  at.tariffs ??= sumTariffs(at.position.states);
  return at.tariffs;
}

export function tariffsBy({ states }: Position, nation: Nation): number {
  const start = first + nationIndex(nation) * rows;
  let sum = 0;
  for (let slot = start; slot < start + rows; slot += 1) sum += levelIn(states, slot);
  return sum;
}

export function tariffsOn({ states }: Position, nation: Nation): number {
  let sum = 0;
  for (let row = 0; row < rows; row += 1) sum += levelIn(states, first + row * rows + nationIndex(nation));
  return sum;
}

export function tariffsInWorld({ states }: Position): number {
  let sum = 0;
  for (let slot = first; slot < first + rows * rows; slot += 1) sum += levelIn(states, slot);
  return sum;
}

/** Mean skepticism, 0-100, of all nations but one. */
export function skepticismElsewhere(position: Position, nation: Nation): number {
  let sum = 0;
  for (const other of NATIONS)
    if (other !== nation) sum += position.numbers[slotFrom(SKEPTICISM, other)] as number;
  return Math.trunc(sum / (NATIONS.length - 1));
}

/** All trust in a nation, of each of the others 0-100, added up. */
export function trustIn({ numbers }: Position, nation: Nation): number {
  let sum = 0;
  for (const slot of TRUST_IN[nation]) sum += numbers[slot] as number;
  return sum;
}

/** Mean trust in a nation, 0-100, of the others. */
export function meanTrustIn(position: Position, nation: Nation): number {
  return Math.trunc(trustIn(position, nation) / (NATIONS.length - 1));
}

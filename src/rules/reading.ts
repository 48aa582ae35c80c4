import { TARIFF_MACHINES } from '../machines/slots.ts';
import { levelIn, type MachineStates, nationState, tariffLevel } from '../machines/states.ts';
import { nationalSlot, TRUST_IN } from '../vocabulary/measures.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { nationalOf, type Position } from './position.ts';

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

/** Levels of tariffs, added up. */
export interface TariffSums {
  readonly by: ByNation<number>;
  readonly on: ByNation<number>;
  readonly world: number;
}

/** Where each nation's lots to study stand. */
const YOUNG = NATIONS.map((nation) => nationalSlot('young', nation));

export function readingOf(position: Position, turns: number): Reading {
  const signatories: Nation[] = [];
  const members: Nation[] = [];
  const holders: Nation[] = [];
  const { states, numbers, laboratories } = position;
  for (let index = 0; index < NATIONS.length; index += 1) {
    const nation = NATIONS[index] as Nation;
    const { accords, ilrs } = nationState(states, nation);
    if (accords === 'signed') signatories.push(nation);
    if (ilrs === 'member') members.push(nation);
    const young = numbers[YOUNG[index] as number] as number;
    if (young > 0 || laboratories.includes(nation)) holders.push(nation);
  }
  return { position, signatories, members, holders, turns, tariffs: null };
}

function sumTariffs(states: MachineStates): TariffSums {
  const by = byNation(() => 0);
  const on = byNation(() => 0);
  let world = 0;
  for (const tariff of TARIFF_MACHINES) {
    const level = levelIn(states, tariff.slot);
    if (level === 0) continue;
    by[tariff.by] += level;
    on[tariff.on] += level;
    world += level;
  }
  return { by, on, world };
}

/** The tariffs of a reading: a year's end asks for each nation's several times. */
export function tariffsAt(at: Reading): TariffSums {
  at.tariffs ??= sumTariffs(at.position.states);
  return at.tariffs;
}

export function tariffsBy(position: Position, nation: Nation): number {
  let sum = 0;
  for (const other of NATIONS) if (other !== nation) sum += tariffLevel(position.states, nation, other);
  return sum;
}

export function tariffsOn(position: Position, nation: Nation): number {
  let sum = 0;
  for (const other of NATIONS) if (other !== nation) sum += tariffLevel(position.states, other, nation);
  return sum;
}

export function tariffsInWorld(position: Position): number {
  let sum = 0;
  for (const nation of NATIONS) sum += tariffsBy(position, nation);
  return sum;
}

/** Mean skepticism, 0-100, of all nations but one. */
export function skepticismElsewhere(position: Position, nation: Nation): number {
  let sum = 0;
  for (const other of NATIONS) if (other !== nation) sum += nationalOf(position, 'skepticism', other);
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

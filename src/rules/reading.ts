import { type MachineStates, nationState, tariffLevel } from '../machines/states.ts';
import { type ByNation, byNation, NATIONS, type Nation } from '../vocabulary/nations.ts';
import { nationalOf, type Position, trustOf } from './position.ts';

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

export function readingOf(position: Position, turns: number): Reading {
  const signatories: Nation[] = [];
  const members: Nation[] = [];
  const holders: Nation[] = [];
  for (const nation of NATIONS) {
    const { accords, ilrs } = nationState(position.states, nation);
    if (accords === 'signed') signatories.push(nation);
    if (ilrs === 'member') members.push(nation);
    if (position.laboratories.includes(nation) || nationalOf(position, 'young', nation) > 0)
      holders.push(nation);
  }
  return { position, signatories, members, holders, turns, tariffs: null };
}

function sumTariffs(states: MachineStates): TariffSums {
  const by = byNation(() => 0);
  const on = byNation(() => 0);
  let world = 0;
  for (const one of NATIONS) {
    for (const other of NATIONS) {
      const level = tariffLevel(states, one, other);
      if (level === 0) continue;
      by[one] += level;
      on[other] += level;
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

/** Mean trust in a nation, 0-100, of the others. */
export function meanTrustIn(position: Position, nation: Nation): number {
  let sum = 0;
  for (const other of NATIONS) if (other !== nation) sum += trustOf(position, other, nation);
  return Math.trunc(sum / (NATIONS.length - 1));
}

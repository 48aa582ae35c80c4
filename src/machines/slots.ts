import { RESOLUTIONS, type ResolutionId } from '../vocabulary/debate.ts';
import { COUNTRIES, type Country, NATIONS, type Nation, nationIndex } from '../vocabulary/nations.ts';

/** Every machine of a game has a place in one list of states, in this order. */
const N = NATIONS.length;

export const STATUTE = N;
export const CERTIFICATE = N + 1;
export const TURN = N + 2;
export const CHANNELS = N + 3;
export const LANDER = N + 4;
export const STATION = N + 5;
const TARIFFS = N + 6;
const TRUCES = TARIFFS + N * N;
const PLEDGES = TRUCES + N * N;
const COUNTRY_BASE = PLEDGES + N * N;
const RESOLUTION_BASE = COUNTRY_BASE + COUNTRIES.length;

/** How many machines a game runs. */
export const MACHINE_COUNT = RESOLUTION_BASE + RESOLUTIONS.length;

export function nationMachineSlot(nation: Nation): number {
  return nationIndex(nation);
}

export function tariffMachineSlot(by: Nation, on: Nation): number {
  return TARIFFS + nationIndex(by) * N + nationIndex(on);
}

/** Where the tariffs' machines stand: row by row, a row for each nation's own and in it a place for each that bears them. */
export const TARIFF_SLOTS = { first: TARIFFS, rows: N } as const;

/** A pair's truce or pledge has one machine, whoever is named first. */
function pairOffset(one: Nation, other: Nation): number {
  const first = nationIndex(one);
  const second = nationIndex(other);
  return first < second ? first * N + second : second * N + first;
}

export function truceMachineSlot(one: Nation, other: Nation): number {
  return TRUCES + pairOffset(one, other);
}

export function pledgeMachineSlot(one: Nation, other: Nation): number {
  return PLEDGES + pairOffset(one, other);
}

export function countryMachineSlot(country: Country): number {
  return COUNTRY_BASE + COUNTRIES.indexOf(country);
}

export function resolutionMachineSlot(resolution: ResolutionId): number {
  return RESOLUTION_BASE + RESOLUTIONS.indexOf(resolution);
}

// biome-ignore format: a table
export const MACHINE_NAMES = [
  'nation', 'statute', 'certificate', 'turn', 'channels', 'lander', 'station', 'tariff', 'truce', 'pledge', 'country',
  'resolution',
] as const;
export type MachineName = (typeof MACHINE_NAMES)[number];

/** Which machine runs in a slot. */
export const MACHINE_OF_SLOT: readonly MachineName[] = Array.from({ length: MACHINE_COUNT }, (_, slot) => {
  if (slot < N) return 'nation';
  if (slot < TARIFFS)
    return (['statute', 'certificate', 'turn', 'channels', 'lander', 'station'] as const)[slot - N] ?? 'turn';
  if (slot < TRUCES) return 'tariff';
  if (slot < PLEDGES) return 'truce';
  if (slot < COUNTRY_BASE) return 'pledge';
  return slot < RESOLUTION_BASE ? 'country' : 'resolution';
});

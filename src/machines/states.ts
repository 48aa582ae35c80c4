import type { ResolutionId } from '../vocabulary/debate.ts';
import type { Programme } from '../vocabulary/measures.ts';
import { type Country, NATIONS, type Nation } from '../vocabulary/nations.ts';
import {
  CERTIFICATE,
  CHANNELS,
  countryMachineSlot,
  LANDER,
  nationMachineSlot,
  pledgeMachineSlot,
  resolutionMachineSlot,
  STATION,
  STATUTE,
  TURN,
  tariffMachineSlot,
  truceMachineSlot,
} from './slots.ts';

/** The state of every machine of a game, by slot. Plain text, so that it survives JSON. */
export type MachineStates = readonly string[];

/** What one nation is in, read from its machine's state. */
export interface NationState {
  readonly accords: 'outside' | 'signed' | 'withdrawn';
  readonly ilrs: 'outside' | 'member' | 'left';
  readonly samples: 'none' | 'atHand';
  readonly findings: 'none' | 'drafted';
  readonly payload: 'none' | 'placed' | 'built' | 'missed' | 'flown' | 'lost';
}

const parsed = new Map<string, unknown>();

/** Reads a machine's state; each text is parsed once. */
function parseState(text: string): unknown {
  let state = parsed.get(text);
  if (state === undefined) {
    state = JSON.parse(text);
    parsed.set(text, state);
  }
  return state;
}

/** What was read last of each nation, and from which text: a nation's state is asked for far more often than it changes. */
const lastRead = NATIONS.map(() => ({ text: '', state: {} as NationState }));

export function nationState(states: MachineStates, nation: Nation): NationState {
  const slot = nationMachineSlot(nation);
  const last = lastRead[slot] as (typeof lastRead)[number];
  const text = states[slot] as string;
  if (last.text !== text) {
    last.text = text;
    last.state = parseState(text) as NationState;
  }
  return last.state;
}

export function isSignatory(states: MachineStates, nation: Nation): boolean {
  return nationState(states, nation).accords === 'signed';
}

export function isMember(states: MachineStates, nation: Nation): boolean {
  return nationState(states, nation).ilrs === 'member';
}

/** Whether two nations stand in different frameworks and share none. */
export function isCrossCamp(states: MachineStates, one: Nation, other: Nation): boolean {
  const a = nationState(states, one);
  const b = nationState(states, other);
  const share =
    (a.accords === 'signed' && b.accords === 'signed') || (a.ilrs === 'member' && b.ilrs === 'member');
  const apart =
    (a.accords === 'signed' && b.ilrs === 'member') || (a.ilrs === 'member' && b.accords === 'signed');
  return apart && !share;
}

const LEVELS: Readonly<Record<string, number>> = {
  '"level0"': 0,
  '"level1"': 1,
  '"level2"': 2,
  '"level3"': 3,
};

/** The tariff level, 0-3, of one nation on another's goods. */
export function tariffLevel(states: MachineStates, by: Nation, on: Nation): number {
  return levelIn(states, tariffMachineSlot(by, on));
}

/** The level, 0-3, of the tariff whose machine runs in a slot. */
export function levelIn(states: MachineStates, slot: number): number {
  const state = states[slot] as string;
  // Most tariffs are none, and every forecast asks about many.
  return state === '"level0"' ? 0 : (LEVELS[state] ?? 0);
}

export function isUnderTruce(states: MachineStates, one: Nation, other: Nation): boolean {
  return (states[truceMachineSlot(one, other)] as string).startsWith('"active"');
}

/** Whether one of the two nations of an open pledge has still to deliver its half. */
export function owesPledge(
  states: MachineStates,
  { first, second }: { readonly first: Nation; readonly second: Nation },
  nation: Nation,
): boolean {
  const state = states[pledgeMachineSlot(first, second)];
  if (nation === first) return state !== '"secondOwes"';
  return nation === second && state !== '"firstOwes"';
}

export type StatuteState = 'inForce' | 'narrowed' | 'repealed';

export function statuteState(states: MachineStates): StatuteState {
  return parseState(states[STATUTE] as string) as StatuteState;
}

export function hasCertificate(states: MachineStates): boolean {
  const state = states[CERTIFICATE];
  return state === '"granted"' || state === '"expiring"' || state === '"standing"';
}

export function isCertificateSought(states: MachineStates): boolean {
  return states[CERTIFICATE] === '"sought"';
}

export function areChannelsFrozen(states: MachineStates): boolean {
  return states[CHANNELS] === '"frozen"';
}

export function isStationFounded(states: MachineStates): boolean {
  return states[STATION] === '"founded"';
}

export type LanderState = 'planned' | 'onPad' | 'flown' | 'lost' | 'grounded';

export function landerState(states: MachineStates): LanderState {
  return parseState(states[LANDER] as string) as LanderState;
}

export type Phase = 'offer' | 'answer' | 'commit' | 'debate' | 'firstTail' | 'secondTail' | 'over';

/** The phase that was read last, and from which text: within a beat every seat's slip asks for the same. */
const lastPhase = { text: '', phase: 'offer' as Phase };

export function phaseOf(states: MachineStates): Phase {
  const text = states[TURN] as string;
  if (lastPhase.text !== text) {
    lastPhase.text = text;
    lastPhase.phase = parseState(text) as Phase;
  }
  return lastPhase.phase;
}

export type ResolutionState = 'open' | 'tabled' | 'adopted' | 'rejected' | 'resting' | 'rested';

/** How a resolution's machine stands once it is adopted. */
export const ADOPTED = '"adopted"';

export function resolutionState(states: MachineStates, resolution: ResolutionId): ResolutionState {
  return parseState(states[resolutionMachineSlot(resolution)] as string) as ResolutionState;
}

export function isAdopted(states: MachineStates, resolution: ResolutionId): boolean {
  return states[resolutionMachineSlot(resolution)] === ADOPTED;
}

export type CountryState = 'uncommitted' | 'accords' | 'ilrs' | 'both';

export function countryState(states: MachineStates, country: Country): CountryState {
  return parseState(states[countryMachineSlot(country)] as string) as CountryState;
}

/** The office that funding a programme takes. */
export function builderOffice(programme: Programme): `builder:${Programme}` {
  return `builder:${programme}`;
}

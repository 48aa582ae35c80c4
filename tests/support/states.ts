import { type Relations, relationsOf } from '../../src/machines/relations.ts';
import {
  CERTIFICATE,
  CHANNELS,
  LANDER,
  MACHINE_COUNT,
  MACHINE_OF_SLOT,
  nationMachineSlot,
  STATION,
  STATUTE,
  tariffMachineSlot,
  truceMachineSlot,
} from '../../src/machines/slots.ts';
import type { Standing } from '../../src/machines/standing.ts';
import type { MachineStates } from '../../src/machines/states.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';

export const relations: Relations = relationsOf(3);

/** Every machine in its first state. */
export const FRESH: MachineStates = Array.from(
  { length: MACHINE_COUNT },
  (_, slot) => relations[MACHINE_OF_SLOT[slot] ?? 'turn'].start,
);

export type Sent = readonly [slot: number, type: string, standing?: Standing];

/** The states after some events, each of which must be permitted. */
export function afterEvents(states: MachineStates, ...events: readonly Sent[]): MachineStates {
  const next = [...states];
  for (const [slot, type, standing = 'clear'] of events) {
    const step = relations[MACHINE_OF_SLOT[slot] ?? 'turn'].step(next[slot] as string, type, standing);
    if (!step) throw new Error(`${type}/${standing} is not permitted in ${next[slot]}`);
    next[slot] = step.to;
  }
  return next;
}

/** Events by what they bring about, for tables. */
export const events = {
  signs: (nation: Nation): Sent => [nationMachineSlot(nation), 'sign'],
  joins: (nation: Nation): Sent => [nationMachineSlot(nation), 'join'],
  receives: (nation: Nation): Sent => [nationMachineSlot(nation), 'receive'],
  founds: [STATION, 'found'] as Sent,
  imposes: (by: Nation, on: Nation): Sent => [tariffMachineSlot(by, on), 'impose'],
  truce: (one: Nation, other: Nation): Sent => [truceMachineSlot(one, other), 'agree'],
  freezes: [CHANNELS, 'read', 'breaking'] as Sent,
  narrowed: [STATUTE, 'narrow', 'carried'] as Sent,
  repealed: [STATUTE, 'repeal', 'carried'] as Sent,
  certificate: [
    [CERTIFICATE, 'seek'],
    [CERTIFICATE, 'decide', 'carried'],
  ] as readonly Sent[],
  stands: [CERTIFICATE, 'stand'] as Sent,
  windowOpens: [LANDER, 'year', 'window'] as Sent,
  windowCloses: [LANDER, 'year', 'after'] as Sent,
  flies: [LANDER, 'fly'] as Sent,
} as const;

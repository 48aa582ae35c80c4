import type { AnyStateMachine } from 'xstate';
import { certificateMachine } from './certificate.ts';
import { channelsMachine } from './channels.ts';
import { countryMachine } from './country.ts';
import { landerMachine } from './lander.ts';
import { nationMachine } from './nation.ts';
import { pledgeMachine } from './pledge.ts';
import { type Relation, relationOf } from './relation.ts';
import { resolutionMachine } from './resolution.ts';
import { MACHINE_OF_SLOT, type MachineName } from './slots.ts';
import { stationMachine } from './station.ts';
import { statuteMachine } from './statute.ts';
import { tariffMachine } from './tariff.ts';
import { truceMachine } from './truce.ts';
import { turnMachine } from './turn.ts';

/** The machines themselves, by name. Tests hand in altered ones to see what depends on a guard. */
export const MACHINES: Readonly<Record<MachineName, AnyStateMachine>> = {
  nation: nationMachine,
  statute: statuteMachine,
  certificate: certificateMachine,
  turn: turnMachine,
  channels: channelsMachine,
  lander: landerMachine,
  station: stationMachine,
  tariff: tariffMachine,
  truce: truceMachine,
  pledge: pledgeMachine,
  country: countryMachine,
  resolution: resolutionMachine,
};

export type Relations = Readonly<Record<MachineName, Relation>> & {
  /** The same by slot: whoever sends an event has one. */
  readonly bySlot: readonly Relation[];
};

/** One relation per machine; `truceTurns` is how many turns a truce protects after the one in which it is agreed. */
export function relationsOf(truceTurns: number, machines: typeof MACHINES = MACHINES): Relations {
  const relations = {} as Record<MachineName, Relation>;
  for (const [name, machine] of Object.entries(machines)) {
    relations[name as MachineName] = relationOf(
      machine,
      name === 'truce' ? { turns: truceTurns } : undefined,
    );
  }
  return { ...relations, bySlot: MACHINE_OF_SLOT.map((name) => relations[name]) };
}

import { setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/** The International Lunar Research Station as an institution: it must be founded before anybody can join. */
export const stationMachine = setup({
  types: { events: {} as MachineEvent<'found'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'station',
  initial: 'unfounded',
  states: {
    unfounded: { on: { found: { target: 'founded' } } },
    founded: { type: 'final' },
  },
});

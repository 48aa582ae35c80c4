import { and, setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/**
 * Chang'e-8: planned, on the pad while its window is open, then flown, lost or never flown. Places aboard are given only
 * while it has still to fly.
 */
export const landerMachine = setup({
  types: { events: {} as MachineEvent<'year' | 'load' | 'fly'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'lander',
  initial: 'planned',
  states: {
    planned: { on: { load: { target: 'planned' }, year: { guard: 'isWindow', target: 'onPad' } } },
    onPad: {
      on: {
        load: { target: 'onPad' },
        fly: [
          { guard: and(['holdsOffice', 'isFailed']), target: 'lost', actions: 'landerLost' },
          { guard: 'holdsOffice', target: 'flown', actions: 'landerFlown' },
        ],
        year: { guard: 'isAfter', target: 'grounded' },
      },
    },
    flown: { type: 'final' },
    lost: { type: 'final' },
    grounded: { type: 'final' },
  },
});

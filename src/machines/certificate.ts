import { setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/** The exception in the law: sought from Congress and the FBI, granted for one act, gone after two years unused. */
export const certificateMachine = setup({
  types: { events: {} as MachineEvent<'seek' | 'decide' | 'use' | 'tick'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'certificate',
  initial: 'none',
  states: {
    none: { on: { seek: { guard: 'holdsOffice', target: 'sought', actions: 'certificateSought' } } },
    sought: {
      on: {
        decide: [
          { guard: 'isCarried', target: 'granted', actions: 'certificateGranted' },
          { guard: 'isFailed', target: 'none', actions: 'certificateRefused' },
        ],
      },
    },
    granted: { on: { use: { target: 'none', actions: 'certificateUsed' }, tick: { target: 'expiring' } } },
    expiring: {
      on: {
        use: { target: 'none', actions: 'certificateUsed' },
        tick: { target: 'none', actions: 'certificateLapsed' },
      },
    },
  },
});

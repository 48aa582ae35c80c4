import { setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

const STAND = { target: 'standing', actions: 'certificateStands' } as const;

/**
 * The exception in the law: sought from Congress and the FBI, granted for one act, gone after two years unused; or made
 * standing by Congress, for every act from then on.
 */
export const certificateMachine = setup({
  types: { events: {} as MachineEvent<'seek' | 'decide' | 'use' | 'tick' | 'stand'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'certificate',
  initial: 'none',
  states: {
    none: {
      on: {
        seek: { guard: 'holdsOffice', target: 'sought', actions: 'certificateSought' },
        stand: STAND,
      },
    },
    sought: {
      on: {
        decide: [
          { guard: 'isCarried', target: 'granted', actions: 'certificateGranted' },
          { guard: 'isFailed', target: 'none', actions: 'certificateRefused' },
        ],
        stand: STAND,
      },
    },
    granted: {
      on: {
        use: { target: 'none', actions: 'certificateUsed' },
        tick: { target: 'expiring' },
        stand: STAND,
      },
    },
    expiring: {
      on: {
        use: { target: 'none', actions: 'certificateUsed' },
        tick: { target: 'none', actions: 'certificateLapsed' },
        stand: STAND,
      },
    },
    standing: { on: { use: { actions: 'certificateUsed' } } },
  },
});

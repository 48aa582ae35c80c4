import { setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/** "I will X if you Y, by turn T", for one pair. `first` is the side that proposed. A pair has one at a time. */
export const pledgeMachine = setup({
  types: {
    events: {} as MachineEvent<
      'make' | 'firstDelivers' | 'secondDelivers' | 'bothDeliver' | 'expire' | 'void' | 'spoil'
    >,
  },
  guards,
  actions: deeds,
}).createMachine({
  id: 'pledge',
  initial: 'none',
  states: {
    none: { on: { make: { guard: 'isPairFree', target: 'open', actions: 'pledgeMade' } } },
    open: {
      on: {
        firstDelivers: 'secondOwes',
        secondDelivers: 'firstOwes',
        bothDeliver: { target: 'none', actions: 'pledgeKept' },
        expire: { target: 'none', actions: 'pledgeLapsed' },
        void: { target: 'none', actions: 'pledgeVoided' },
        spoil: { target: 'none', actions: 'pledgeBroken' },
      },
    },
    firstOwes: {
      on: {
        firstDelivers: { target: 'none', actions: 'pledgeKept' },
        expire: { target: 'none', actions: 'pledgeBroken' },
        void: { target: 'none', actions: 'pledgeVoided' },
        spoil: { target: 'none', actions: 'pledgeBroken' },
      },
    },
    secondOwes: {
      on: {
        secondDelivers: { target: 'none', actions: 'pledgeKept' },
        expire: { target: 'none', actions: 'pledgeBroken' },
        void: { target: 'none', actions: 'pledgeVoided' },
        spoil: { target: 'none', actions: 'pledgeBroken' },
      },
    },
  },
});

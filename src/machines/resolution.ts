import { and, setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/** One policy that nations can argue about: open, on the table, adopted for good, or rejected and left for two years. */
export const resolutionMachine = setup({
  types: { events: {} as MachineEvent<'table' | 'decide' | 'drop' | 'tick'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'resolution',
  initial: 'open',
  states: {
    open: {
      on: {
        table: {
          guard: and(['holdsOffice', 'isLawful', 'isTimely', 'isAnothersTurn']),
          target: 'tabled',
          actions: 'tabled',
        },
      },
    },
    tabled: {
      on: {
        decide: [
          { guard: 'isCarried', target: 'adopted', actions: 'adopted' },
          { guard: 'isFailed', target: 'rejected', actions: 'rejected' },
        ],
        drop: 'open',
      },
    },
    // The year in which it was rejected ends with the first tick.
    rejected: { on: { tick: 'resting' } },
    resting: { on: { tick: 'rested' } },
    rested: { on: { tick: 'open' } },
    adopted: { type: 'final' },
  },
});

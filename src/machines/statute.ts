import { setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/** The Wolf Amendment: in force, narrowed to let sample science through, or repealed. */
export const statuteMachine = setup({
  types: { events: {} as MachineEvent<'narrow' | 'repeal'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'statute',
  initial: 'inForce',
  states: {
    inForce: {
      on: {
        narrow: [
          { guard: 'isCarried', target: 'narrowed', actions: 'lawNarrowed' },
          { guard: 'isFailed', actions: 'lawFailed' },
        ],
        repeal: [
          { guard: 'isCarried', target: 'repealed', actions: 'lawRepealed' },
          { guard: 'isFailed', actions: 'lawFailed' },
        ],
      },
    },
    narrowed: {
      on: {
        repeal: [
          { guard: 'isCarried', target: 'repealed', actions: 'lawRepealed' },
          { guard: 'isFailed', actions: 'lawFailed' },
        ],
      },
    },
    repealed: { type: 'final' },
  },
});

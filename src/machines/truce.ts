import { and, assign, setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/**
 * A promise between two nations of no new tariffs; it runs out by itself. `turns` counts the years it protects: those
 * after the one in which it is agreed, whose own end must not count.
 */
export const truceMachine = setup({
  types: {
    context: {} as { turns: number; left: number },
    input: {} as { turns: number },
    events: {} as MachineEvent<'agree' | 'tick'>,
  },
  guards: { ...guards, hasTurnsLeft: ({ context }) => context.left > 1 },
  actions: {
    ...deeds,
    start: assign({ left: ({ context }) => context.turns + 1 }),
    count: assign({ left: ({ context }) => context.left - 1 }),
    clear: assign({ left: 0 }),
  },
}).createMachine({
  id: 'truce',
  context: ({ input }) => ({ turns: input.turns, left: 0 }),
  initial: 'none',
  states: {
    none: {
      on: {
        agree: {
          guard: and(['holdsOffice', 'isAgreed', 'isAimedAtAnother']),
          target: 'active',
          actions: ['start', 'truceAgreed'],
        },
      },
    },
    active: {
      on: {
        tick: [
          { guard: 'hasTurnsLeft', actions: 'count' },
          { target: 'none', actions: ['clear', 'truceExpired'] },
        ],
      },
    },
  },
});

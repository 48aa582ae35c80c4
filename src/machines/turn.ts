import { setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/** The beats of a turn, and the two years without choices that let delayed effects land before scoring. */
export const turnMachine = setup({
  types: { events: {} as MachineEvent<'allIn' | 'pass' | 'end'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'turn',
  initial: 'offer',
  states: {
    offer: { on: { allIn: 'answer', end: 'firstTail' } },
    answer: { on: { allIn: 'commit', end: 'firstTail' } },
    commit: {
      on: { allIn: [{ guard: 'isLast', target: 'firstTail' }, { target: 'offer' }], end: 'firstTail' },
    },
    firstTail: { on: { pass: 'secondTail' } },
    secondTail: { on: { pass: 'over' } },
    over: { type: 'final' },
  },
});

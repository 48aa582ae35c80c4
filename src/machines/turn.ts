import { setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/** The beats of a turn, a debate where a resolution is up, and the two years without choices that let delayed effects land before scoring. */
export const turnMachine = setup({
  types: { events: {} as MachineEvent<'allIn' | 'decided' | 'pass' | 'end'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'turn',
  initial: 'offer',
  states: {
    offer: { on: { allIn: 'answer', end: 'firstTail' } },
    answer: { on: { allIn: 'commit', end: 'firstTail' } },
    commit: {
      on: {
        allIn: [
          { guard: 'isDebated', target: 'debate' },
          { guard: 'isLast', target: 'firstTail' },
          { target: 'offer' },
        ],
        end: 'firstTail',
      },
    },
    debate: {
      on: { decided: [{ guard: 'isLast', target: 'firstTail' }, { target: 'offer' }], end: 'firstTail' },
    },
    firstTail: { on: { pass: 'secondTail' } },
    secondTail: { on: { pass: 'over' } },
    over: { type: 'final' },
  },
});

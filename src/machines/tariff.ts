import { and, setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

const mayEscalate = and(['holdsOffice', 'isAimedAtAnother', 'isFreeOfTruce']);

/** The tariffs of one nation on the goods of another, in three levels. */
export const tariffMachine = setup({
  types: { events: {} as MachineEvent<'impose' | 'raise' | 'lift'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'tariff',
  initial: 'level0',
  states: {
    level0: { on: { impose: { guard: mayEscalate, target: 'level1', actions: 'imposed' } } },
    level1: {
      on: {
        raise: { guard: mayEscalate, target: 'level2', actions: 'raised' },
        lift: { target: 'level0', actions: 'lifted' },
      },
    },
    level2: {
      on: {
        raise: { guard: mayEscalate, target: 'level3', actions: 'raised' },
        lift: { target: 'level1', actions: 'lifted' },
      },
    },
    level3: { on: { lift: { target: 'level2', actions: 'lifted' } } },
  },
});

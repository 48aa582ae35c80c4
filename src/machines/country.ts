import { and, setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/** A country without a seat that both camps' leaders court. It may end in both frameworks. */
export const countryMachine = setup({
  types: { events: {} as MachineEvent<'courtForAccords' | 'courtForIlrs'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'country',
  initial: 'uncommitted',
  states: {
    uncommitted: {
      on: {
        courtForAccords: { target: 'accords', actions: 'acceded' },
        courtForIlrs: { guard: 'hasStation', target: 'ilrs', actions: 'acceded' },
      },
    },
    accords: {
      on: {
        courtForIlrs: { guard: and(['hasStation', 'areChannelsOpen']), target: 'both', actions: 'acceded' },
      },
    },
    ilrs: { on: { courtForAccords: { guard: 'areChannelsOpen', target: 'both', actions: 'acceded' } } },
    both: { type: 'final' },
  },
});

import { setup } from 'xstate';
import { deeds, guards, type MachineEvent } from './standing.ts';

/** Whether the camps still deal with each other: freezes at breaking tension and thaws only once it is calm. */
export const channelsMachine = setup({
  types: { events: {} as MachineEvent<'read'> },
  guards,
  actions: deeds,
}).createMachine({
  id: 'channels',
  initial: 'open',
  states: {
    open: { on: { read: { guard: 'isBreaking', target: 'frozen', actions: 'channelsFroze' } } },
    frozen: { on: { read: { guard: 'isCalm', target: 'open', actions: 'channelsThawed' } } },
  },
});

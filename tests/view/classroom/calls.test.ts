import { expect, test } from 'vitest';
import type { RoomOverview, Said } from '../../../src/protocol/replies.ts';
import { callsIn } from '../../../src/view/classroom/console/calls.ts';

const text = (sequence: number): Said => ({
  sequence,
  member: 'm1',
  from: 'CHN',
  to: null,
  text: 'Please come.',
});
const overview = {
  texts: [text(12), text(15), text(16)],
  wishes: [{ member: 'm2', seat: null }],
} as Partial<RoomOverview> as RoomOverview;

test('messages are counted until they were looked at, wishes until they are met', () => {
  expect(callsIn(overview, 0)).toEqual({ messages: 3, wishes: 1 });
  expect(callsIn(overview, 15)).toEqual({ messages: 1, wishes: 1 });
  expect(callsIn({ ...overview, wishes: [] }, 16)).toEqual({ messages: 0, wishes: 0 });
});

import { expect, it } from 'vitest';
import type { RoomEntry, RoomEvent } from '../../src/classroom/room/entry.ts';
import { fold } from '../../src/classroom/room/fold.ts';
import { eventsOfCommand } from '../../src/classroom/room/roomCommands.ts';
import type { RoomState } from '../../src/classroom/room/state.ts';
import { extraTimer, plannedTimer } from '../../src/classroom/room/steps.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import type { RoomCommand } from '../../src/protocol/commands.ts';
import { LONGEST_TIMER } from '../../src/protocol/limits.ts';
import { opened, roomIn } from './roomIn.ts';

const entry = (event: RoomEvent): RoomEntry => ({ at: 0, ticket: null, event });

/** A lesson of 45 minutes that has begun, China's delegation of one with half as much time again. */
function begun(): RoomState {
  const events: readonly RoomEvent[] = [
    { kind: 'joined', member: 'm1', nickname: 'Ada', token: '0'.repeat(64), client: 'client-1' },
    { kind: 'seated', member: 'm1', seat: 'CHN', role: 'head' },
    { kind: 'extraTimeSet', seat: 'CHN', percent: 50 },
    { kind: 'started', plan: '45' },
  ];
  const state = roomIn([opened, ...events.map(entry)]);
  goOn(state, plannedTimer(state));
  return state;
}

function goOn(state: RoomState, event: RoomEvent | null): void {
  if (event) fold(state, entry(event));
}

type Timing = Extract<RoomCommand, { kind: 'setTimer' | 'extend' }>;
function order(state: RoomState, command: Timing, left: number): void {
  const events = eventsOfCommand(state, command, left);
  if (!events.ok) throw new Error(events.fault.code);
  for (const event of events.value) goOn(state, event);
}

it('a step whose timer was taken away has none until the next', () => {
  const state = begun();
  expect(state.timer?.left).toBe(120_000);
  order(state, { kind: 'setTimer', seconds: null }, 100_000);
  expect(plannedTimer(state)).toBeNull();
  const reason = { key: 'nothing', choice: null, params: {} } as const;
  for (const { nation } of state.table.thinkers())
    goOn(state, {
      kind: 'decided',
      seat: nation,
      decision: { slip: safeSlip(state.table.view(nation)), reason },
    });
  expect(plannedTimer(state)).toBeNull();
  goOn(state, {
    kind: 'submitted',
    seat: 'CHN',
    by: 'm1',
    signedBy: null,
    slip: safeSlip(state.table.view('CHN')),
  });
  expect(plannedTimer(state)).toMatchObject({ kind: 'timed', left: 90_000 });
});

it('a step that is extended gives extra time of the whole of it, once', () => {
  const state = begun();
  order(state, { kind: 'extend', seconds: 30 }, 10_000);
  expect(state.timer).toMatchObject({ left: 40_000, total: 150_000, isExtra: false });
  goOn(state, extraTimer(state));
  expect(state.timer).toMatchObject({ left: 75_000, total: 75_000, isExtra: true });
  order(state, { kind: 'extend', seconds: 60 }, 5_000);
  expect(state.timer).toMatchObject({ left: 65_000, total: 135_000, isExtra: true });
  expect(extraTimer(state)).toBeNull();
});

it('no timer is longer than a timer can be set to', () => {
  const state = begun();
  const most = LONGEST_TIMER;
  order(state, { kind: 'setTimer', seconds: most / 1000 }, 1);
  order(state, { kind: 'extend', seconds: 300 }, most - 1000);
  expect(state.timer).toMatchObject({ left: most, total: most });
  goOn(state, { kind: 'extraTimeSet', seat: 'CHN', percent: 200 });
  expect(extraTimer(state)).toMatchObject({ left: most });
});

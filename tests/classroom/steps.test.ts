import { expect, it } from 'vitest';
import type { RoomEntry, RoomEvent } from '../../src/classroom/room/entry.ts';
import { fold } from '../../src/classroom/room/fold.ts';
import { eventsOfCommand } from '../../src/classroom/room/roomCommands.ts';
import { type RoomState, stepOf } from '../../src/classroom/room/state.ts';
import { extraTimer, plannedTimer, standInDecision } from '../../src/classroom/room/steps.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import type { RoomCommand } from '../../src/protocol/commands.ts';
import { LONGEST_TIMER } from '../../src/protocol/limits.ts';
import { PLAN_OF, secondsOf } from '../../src/protocol/plans.ts';
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

/** Every seat passes, China's by its own hand. */
function handInAll(state: RoomState): void {
  const reason = { key: 'nothing', choice: null, params: {} } as const;
  for (const { nation } of state.table.thinkers())
    goOn(state, {
      kind: 'decided',
      seat: nation,
      decision: { slip: safeSlip(state.table.view(nation)), reason },
    });
  goOn(state, {
    kind: 'submitted',
    seat: 'CHN',
    by: 'm1',
    signedBy: null,
    slip: safeSlip(state.table.view('CHN')),
  });
}

type Timing = Extract<RoomCommand, { kind: 'setTimer' | 'extend' }>;
function order(state: RoomState, command: Timing, left: number): void {
  const events = eventsOfCommand(state, command, left);
  if (!events.ok) throw new Error(events.fault.code);
  for (const event of events.value) goOn(state, event);
}

it('a step whose timer was taken away has none until the next', () => {
  const state = begun();
  expect(state.timer?.left).toBe(90_000);
  order(state, { kind: 'setTimer', seconds: null }, 100_000);
  expect(plannedTimer(state)).toBeNull();
  const beat = state.beat;
  handInAll(state);
  expect(state.beat).toBe(beat + 1);
  expect(plannedTimer(state)).toMatchObject({ kind: 'timed', left: 60_000 });
});

it('a step that is extended gives extra time of the whole of it, once', () => {
  const state = begun();
  order(state, { kind: 'extend', seconds: 30 }, 10_000);
  expect(state.timer).toMatchObject({ left: 40_000, total: 120_000, isExtra: false });
  goOn(state, extraTimer(state));
  expect(state.timer).toMatchObject({ left: 60_000, total: 60_000, isExtra: true });
  order(state, { kind: 'extend', seconds: 60 }, 5_000);
  expect(state.timer).toMatchObject({ left: 65_000, total: 120_000, isExtra: true });
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

it('a pace shortens the steps of the years to come, and no speech', () => {
  const state = begun();
  goOn(state, { kind: 'paced', percent: 70 });
  expect(state.timer?.left).toBe(90_000);
  state.timer = null;
  expect(plannedTimer(state)).toMatchObject({ left: 63_000 });
  expect(secondsOf(PLAN_OF['45'], 'debate', 70)).toBe(PLAN_OF['45'].seconds.debate);
});

it('what was told ends with its step, and can be taken down before', () => {
  const state = begun();
  goOn(state, { kind: 'announced', text: 'Two minutes, please.' });
  goOn(state, { kind: 'paused', left: null });
  expect(state.announced).toBe('Two minutes, please.');
  handInAll(state);
  expect(stepOf(state)).toBe('answer');
  expect(state.announced).toBeNull();
  goOn(state, { kind: 'announced', text: 'Look up.' });
  const down = eventsOfCommand(state, { kind: 'announce', text: null }, null);
  expect(down).toMatchObject({ ok: true });
  if (down.ok) for (const event of down.value) goOn(state, event);
  expect(state.announced).toBeNull();
});

it('whoever is not waited for says what it drafted, or nothing to anybody; choices are left to a delegate', () => {
  const state = begun();
  const silent = { slip: { phase: 'offer', offers: [] } } as const;
  expect(standInDecision(state, 'CHN')).toMatchObject(silent);
  handInAll(state);
  expect(standInDecision(state, 'CHN')).toMatchObject({ slip: { phase: 'answer', word: null } });
  const slip = { phase: 'answer', answers: [], word: 'study' } as const;
  goOn(state, { kind: 'drafted', seat: 'CHN', slip, laidBy: null });
  expect(standInDecision(state, 'CHN')).toMatchObject({ slip });
  handInAll(state);
  expect(stepOf(state)).toBe('commit');
  expect(standInDecision(state, 'CHN')).toBeNull();
});

import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/classroom/clock.ts';
import { RoomTimekeeper } from '../../src/classroom/roomTimekeeper.ts';
import type { RoomOverview } from '../../src/protocol/replies.ts';
import { ownClassroom } from './ownClassroom.ts';
import { opened, roomIn } from './roomIn.ts';
import { Client, facilitatorAt } from './support.ts';

const classroom = ownClassroom();
const { clients } = classroom;

const overviewOf = (console: Client, room: string): RoomOverview | undefined =>
  console.replies
    .flatMap((reply) => (reply.kind === 'console' ? reply.rooms : []))
    .filter((one) => one.room === room)
    .at(-1);

describe('a game that must fit its lesson', () => {
  it('ends whole after the year that the facilitator named, with the debrief’s record', async () => {
    const { console, room, code } = await facilitatorAt(classroom.port, classroom.house.secret, 20);
    const student = new Client(classroom.port);
    clients.push(console, student);
    await student.join(code);
    await console.order(room, { kind: 'start', plan: '45' });
    await console.until(() => (overviewOf(console, room)?.untilEnd ?? 0) > 40 * 60_000);
    const overview = overviewOf(console, room);
    expect(overview?.expected).toBe(20);
    expect(overview?.untilEnd).toBeLessThanOrEqual(41 * 60_000);
    expect(await console.order(room, { kind: 'lastTurn', turn: 9 })).toMatchObject({
      fault: { code: 'noSuchTurn' },
    });
    await console.order(room, { kind: 'lastTurn', turn: 1 });
    await student.until(() => student.status?.lastTurn === 1);
    for (const step of ['offer', 'answer', 'commit'] as const) {
      await student.until(() => student.status?.step === step && student.view?.phase === step);
      await student.pass();
    }
    await student.until(() => student.status?.step === 'reveal');
    await console.order(room, { kind: 'moveOn', beat: student.status?.beat ?? 0, step: 'reveal' });
    await student.until(() => student.status?.stage === 'over');
    await student.until(() => student.view?.phase === 'over');
    student.request({ kind: 'record' });
    const { record } = await student.first('record');
    expect(record.endedEarly).toBe(true);
    expect(await console.order(room, { kind: 'lastTurn', turn: 2 })).toMatchObject({
      fault: { code: 'gameOver' },
    });
  });

  it('expects in each room its share of the students that it was opened for', async () => {
    const { console, rooms } = await facilitatorAt(classroom.port, classroom.house.secret, 35);
    clients.push(console);
    await console.until(() => rooms.every(({ room }) => overviewOf(console, room)));
    expect(rooms.map(({ room }) => overviewOf(console, room)?.expected)).toEqual([18, 17]);
  });

  it('splits a class into as many rooms as are wanted, and the wall knows the codes of all of them', async () => {
    const { console } = await facilitatorAt(classroom.port, classroom.house.secret);
    clients.push(console);
    const before = console.replies.length;
    const opening = { scenario: 'lesson', level: 'practised' } as const;
    await console.command({ kind: 'open', students: 25, rooms: 2, opening });
    const opened = await console.until(() =>
      console.replies.slice(before).find((reply) => reply.kind === 'opened'),
    );
    const rooms = opened.kind === 'opened' ? opened.rooms : [];
    await console.until(() => rooms.every(({ room }) => overviewOf(console, room)));
    expect(rooms.map(({ room }) => overviewOf(console, room)?.expected)).toEqual([13, 12]);
    const wall = new Client(classroom.port);
    clients.push(wall);
    const welcome = await wall.hello({ as: 'projector', code: rooms[1]?.code ?? '' });
    const codes = welcome.kind === 'welcome' && welcome.as === 'projector' ? welcome.codes : [];
    expect(codes.toSorted()).toEqual(rooms.map(({ code }) => code).toSorted());
  });

  it('ends when the facilitator says that the lesson does, whatever its plan would have', async () => {
    const { console, room } = await facilitatorAt(classroom.port, classroom.house.secret);
    clients.push(console);
    await console.order(room, { kind: 'start', plan: '45', minutes: 33 });
    await console.until(() => (overviewOf(console, room)?.untilEnd ?? Infinity) <= 33 * 60_000);
    expect(overviewOf(console, room)?.untilEnd).toBeGreaterThan(32 * 60_000);
  });

  it('can be given a bell of its own, or none', async () => {
    const { console, room } = await facilitatorAt(classroom.port, classroom.house.secret);
    clients.push(console);
    await console.order(room, { kind: 'bell', minutes: 30 });
    await console.until(() => (overviewOf(console, room)?.untilEnd ?? 0) > 29 * 60_000);
    await console.order(room, { kind: 'bell', minutes: null });
    await console.until(() => overviewOf(console, room)?.untilEnd === null);
  });
});

describe('the bell', () => {
  const clock = (date: number, steady: number): Clock & { now: { date: number; steady: number } } => {
    const now = { date, steady };
    return { now, date: () => now.date, steady: () => now.steady, after: () => () => {} };
  };
  const bell = { at: 1000, ticket: null, event: { kind: 'bellSet', left: 600_000 } } as const;

  it('runs on the steady clock, whatever the machine’s date does, and while the room is paused', () => {
    const time = clock(1000, 50);
    const keeper = new RoomTimekeeper(time, () => {});
    const state = roomIn([opened, bell, { at: 1000, ticket: null, event: { kind: 'paused', left: null } }]);
    keeper.takeUp(state);
    keeper.follow(state, bell.event);
    time.now.steady += 60_000;
    time.now.date = 99_999_999;
    expect(keeper.untilEnd(state)).toBe(540_000);
    time.now.steady += 900_000;
    expect(keeper.untilEnd(state)).toBe(0);
  });

  it('goes on after a restart from where the date says', () => {
    const state = roomIn([opened, bell]);
    const later = new RoomTimekeeper(clock(1000 + 120_000, 7), () => {});
    later.takeUp(state);
    expect(later.untilEnd(state)).toBe(480_000);
    // A date that was put back makes no lesson longer.
    const back = new RoomTimekeeper(clock(0, 7), () => {});
    back.takeUp(state);
    expect(back.untilEnd(state)).toBe(600_000);
  });
});

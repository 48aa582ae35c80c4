import { expect, it } from 'vitest';
import type { TimerStatus } from '../../src/protocol/replies.ts';
import { HeldClock } from './heldClock.ts';
import { type Client, classIn, classroomOn, dataFolder, roomOf } from './support.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

it.each([
  ['an hour ahead', HOUR],
  ['an hour back', -HOUR],
  ['to the beginning of dates', Number.NEGATIVE_INFINITY],
])('a date that is set %s while a class plays neither ends nor lengthens its timer', async (_, jump) => {
  const folder = dataFolder();
  const clock = new HeldClock();
  clock.wall = 2 * HOUR;
  const classroom = await classroomOn(folder.path, { clock });
  // What is told of a room waits for what was told of it just before: so the clock is let go on until everybody is in.
  const running = setInterval(() => clock.pass(SECOND / 20), 5);
  const { all, desk, room } = await classIn(classroom, 1);
  const [ada] = all as [Client];
  await ada.until(() => ada.status?.handedIn.length === 8);
  clearInterval(running);
  const timer = (): TimerStatus | null | undefined => ada.status?.timer;
  const live = roomOf(classroom, room);
  await desk.order(room, { kind: 'setTimer', seconds: 60 });
  clock.pass(20 * SECOND);
  expect(live.left).toBe(40 * SECOND);

  clock.wall = Math.max(0, clock.wall + jump);
  expect(live.left).toBe(40 * SECOND);
  // What is written and told at the new date says the same, to everybody.
  await desk.order(room, { kind: 'pause' });
  clock.pass(10 * SECOND);
  await ada.until(() => ada.status?.isPaused);
  expect(timer()).toMatchObject({ left: 40 * SECOND, isRunning: false });
  await desk.order(room, { kind: 'resume' });
  clock.pass(SECOND);
  await ada.until(() => ada.status?.isPaused === false);
  expect(timer()).toMatchObject({ left: 39 * SECOND, isRunning: true });
  clock.pass(39 * SECOND - 1);
  expect(live).toMatchObject({ left: 1, isSettled: true });
  clock.pass(1);
  await live.settled();
  clock.pass(SECOND);
  await ada.until(() => timer()?.left === 0);
  expect(classroom.problems).toEqual([]);
  await classroom.stop();
  folder.remove();
});

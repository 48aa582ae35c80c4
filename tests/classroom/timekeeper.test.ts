import { expect, it } from 'vitest';
import type { RoomState } from '../../src/classroom/room/state.ts';
import { RoomTimekeeper } from '../../src/classroom/roomTimekeeper.ts';
import { HeldClock } from './heldClock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A room with a timer of two minutes that was set at a date. */
const room = (at: number): RoomState =>
  ({ timer: { left: 2 * MINUTE, total: 2 * MINUTE, isExtra: false, at }, isPaused: false }) as RoomState;

function kept(clock: HeldClock) {
  let ups = 0;
  const time = new RoomTimekeeper(clock, () => {
    ups += 1;
  });
  return { time, ups: () => ups };
}

it.each([
  ['an hour ahead', HOUR],
  ['an hour back', -HOUR],
  ['to before the timer was set', -2_000_000],
])('a date that is set %s takes no time from a running timer and adds none', (_, jump) => {
  const clock = new HeldClock();
  const { time, ups } = kept(clock);
  const state = room(clock.wall);
  time.follow(state, { kind: 'timed', left: 2 * MINUTE, isExtra: false });
  clock.pass(MINUTE);
  clock.wall += jump;
  expect(time.left(state)).toBe(MINUTE);
  clock.pass(MINUTE - 1);
  expect(ups()).toBe(0);
  clock.pass(1);
  expect({ ups: ups(), left: time.left(state) }).toEqual({ ups: 1, left: 0 });
});

it.each([
  ['half a minute later', MINUTE / 2, 1.5 * MINUTE],
  ['by a clock that went back meanwhile', -HOUR, 2 * MINUTE],
  ['by a clock that jumped a day ahead', 24 * HOUR, MINUTE / 2],
])('after a restart %s a timer has what is left of it, and half a minute at least', (_, away, left) => {
  const clock = new HeldClock();
  const state = room(clock.wall);
  clock.wall += away;
  const { time, ups } = kept(clock);
  time.takeUp(state);
  expect(time.left(state)).toBe(left);
  clock.pass(left);
  expect(ups()).toBe(1);
});

it('a paused timer stands still, whatever the clock does', () => {
  const clock = new HeldClock();
  const { time, ups } = kept(clock);
  const state = { ...room(clock.wall), isPaused: true };
  time.takeUp(state);
  clock.pass(HOUR);
  clock.wall -= 3 * HOUR;
  expect({ ups: ups(), left: time.left(state) }).toEqual({ ups: 0, left: 2 * MINUTE });
});

import { expect, test } from 'vitest';
import { minutesUntil } from '../../../src/view/classroom/console/untilTime.ts';

const now = new Date(2026, 4, 4, 9, 58, 40);

test.each([
  ['10:45', 46],
  ['9:59', 1],
  ['12:58', 179],
  // Further away than a lesson lasts: the time has gone by, or it is no time at all.
  ['9:55', null],
  ['14:00', null],
  ['25:00', null],
  ['10:75', null],
  ['', null],
] as const)('at 9:58:40 a lesson that ends at %s has %s minutes', (time, minutes) => {
  expect(minutesUntil(time, now)).toBe(minutes);
});

test('a lesson may go on past midnight', () => {
  expect(minutesUntil('00:10', new Date(2026, 4, 4, 23, 40))).toBe(30);
});

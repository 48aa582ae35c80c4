import { expect, it } from 'vitest';
import { type Going, shownOnTheWay } from '../../../src/view/replay/stretch.ts';

const stepping: Going = { isStep: true, isFilmed: true, isShowing: false };

it.each([
  ['a beat on is animated', 3, 4, {}, { from: 3, to: 4 }],
  ['a year on is animated whole', 3, 8, {}, { from: 3, to: 8 }],
  ['a beat back settles at once', 4, 3, {}, null],
  ['a year back settles at once', 8, 3, {}, null],
  ['at the end nothing moves', 9, 9, {}, null],
  ['a jump on settles at once', 3, 8, { isStep: false }, null],
  ['a jump back settles at once', 8, 3, { isStep: false }, null],
  ['a step on in the middle of a film settles at once', 4, 5, { isShowing: true }, null],
  ['without films a step on settles at once', 3, 4, { isFilmed: false }, null],
] as const)('%s', (_name, from, to, how, shown) => {
  expect(shownOnTheWay(from, to, { ...stepping, ...how })).toEqual(shown);
});

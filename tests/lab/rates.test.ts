import { describe, expect, it } from 'vitest';
import { percent, perMille, wilson } from '../../src/lab/rates.ts';
import { atLeast, atMost, find, findEach, shareOf, within } from '../../src/lab/targets/finding.ts';
import { Pairs } from '../../src/lab/targets/pairs.ts';
import { worldBounded } from '../../src/lab/targets/streams.ts';
import { temperMatters } from '../../src/lab/targets/tempers.ts';
import { byNation } from '../../src/vocabulary/nations.ts';

it.each([
  [0, 0, 0],
  [1, 3, 333],
  [2, 3, 667],
  [5, 5, 1000],
])('%i of %i is %i per mille', (part, whole, expected) => {
  expect(perMille(part, whole)).toBe(expected);
});

it('writes thousandths as per cent', () => {
  expect([0, 5, 437, 1000].map(percent)).toEqual(['0.0 %', '0.5 %', '43.7 %', '100.0 %']);
});

// Worked out from the formula with a calculator; 0 of 10 and 10 of 10 are mirror images.
it.each([
  [0, 0, 0, 1000],
  [0, 10, 0, 278],
  [10, 10, 722, 1000],
  [5, 10, 237, 763],
  [80, 100, 711, 867],
  [4, 5, 376, 964],
])('knows %i of %i within %i to %i per mille', (part, whole, low, high) => {
  expect(wilson(part, whole)).toEqual({ low, high });
});

it.each([
  ['a rounded figure does not decide', 7999, 10_000, atLeast(800), false],
  ['the limit itself is enough', 8000, 10_000, atLeast(800), true],
  ['at most, and just that', 3, 5, atMost(600), true],
  ['a little more than at most', 6001, 10_000, atMost(600), false],
  ['the lower edge of a range', 1, 50, within(20, 400), true],
  ['below the range', 199, 10_000, within(20, 400), false],
  ['the upper edge of a range', 2, 5, within(20, 400), true],
  ['above the range', 4001, 10_000, within(20, 400), false],
  ['nothing counted is nothing shown', 0, 0, atMost(600), false],
])('%s', (_, part, whole, rule, passes) => {
  expect(find('endingsVary', shareOf('', part, whole), rule).passes).toBe(passes);
});

it('lets the figure furthest off stand for all, and leaves out what never came up', () => {
  const shares = [
    shareOf('never', 0, 0),
    shareOf('low', 1, 100),
    shareOf('high', 45, 100),
    shareOf('fine', 1, 5),
  ];
  const found = findEach('choicesTaken', shares, within(20, 400));
  expect(found).toMatchObject({ part: 45, whole: 100, passes: false, rule: 'within', limits: [20, 400] });
  expect(found.parts.map(({ id }) => id)).toEqual(['never', 'low', 'high', 'fine']);
  expect(findEach('choicesTaken', [], within(20, 400)).passes).toBe(false);
});

it('counts a pair as won only by a higher score', () => {
  const pairs = new Pairs(['FRA', 'TUR']);
  pairs.add('FRA', 60, 59);
  pairs.add('FRA', 60, 60);
  pairs.add('TUR', 10, 20);
  expect(pairs.shares()).toMatchObject([
    { id: 'FRA', part: 1, whole: 2, perMille: 500 },
    { id: 'TUR', part: 0, whole: 1 },
  ]);
});

describe('how much the worlds explain', () => {
  it.each([
    [
      'all of it',
      [
        [1, 1, 1],
        [5, 5, 5],
        [9, 9, 9],
      ],
      1000,
    ],
    [
      'nothing: the seats decide',
      [
        [1, 5, 9],
        [1, 5, 9],
        [1, 5, 9],
      ],
      0,
    ],
    [
      'nothing: all is the same',
      [
        [4, 4],
        [4, 4],
      ],
      0,
    ],
  ])('%s', (_, table, perMille) => {
    expect(worldBounded(table).perMille).toBe(perMille);
  });
});

describe('how much a temper matters', () => {
  const seats = (one: readonly [Record<string, number>, Record<string, number>]) =>
    byNation((nation) => (nation === 'FRA' ? one : ([{ calm: 10 }, { calm: 10 }] as const)));
  const about = (one: readonly [Record<string, number>, Record<string, number>]) =>
    ({ games: [10, 10], plain: [{ calm: 10 }, { calm: 10 }], turned: seats(one) }) as const;

  it('is measured in games that did not point to it', () => {
    const found = temperMatters(
      about([
        { calm: 4, storm: 6 },
        { calm: 8, storm: 2 },
      ]),
      ['calm', 'storm'],
    );
    expect(found).toMatchObject({ perMille: 200, passes: true });
  });
  it('is nothing where the second half does not bear it out', () => {
    expect(temperMatters(about([{ calm: 4, storm: 6 }, { calm: 10 }]), ['calm', 'storm']).passes).toBe(false);
  });
});

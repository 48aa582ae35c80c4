import { expect, it } from 'vitest';
import { percent, perMille, wilson } from '../../src/lab/rates.ts';
import { find, largest, shareOf } from '../../src/lab/targets/finding.ts';
import { Pairs } from '../../src/lab/targets/pairs.ts';

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

it('judges by the counts, not by the rounded figure', () => {
  const nearly = shareOf('', 7999, 10_000);
  expect(nearly.perMille).toBe(800);
  expect(find('beatsPassing', nearly, 'atLeast', 800, []).passes).toBe(false);
  expect(find('beatsPassing', shareOf('', 8000, 10_000), 'atLeast', 800, []).passes).toBe(true);
  expect(find('endingsVary', shareOf('', 3, 5), 'atMost', 600, []).passes).toBe(true);
  expect(find('endingsVary', shareOf('', 6001, 10_000), 'atMost', 600, []).passes).toBe(false);
  // Nothing counted is nothing shown.
  expect(find('endingsVary', shareOf('', 0, 0), 'atMost', 600, []).passes).toBe(false);
});

it('finds the largest share, and the first of equals', () => {
  const shares = [shareOf('a', 1, 3), shareOf('b', 667, 1000), shareOf('c', 2, 3), shareOf('d', 2000, 3000)];
  expect(largest(shares).id).toBe('b');
  expect(largest([]).whole).toBe(0);
});

it('counts a pair as won only by a higher score', () => {
  const pairs = new Pairs('beatsRandom');
  pairs.add('FRA', 60, 59);
  pairs.add('FRA', 60, 60);
  pairs.add('TUR', 10, 20);
  const { part, whole, parts } = pairs.finding();
  expect([part, whole]).toEqual([1, 3]);
  expect(parts.find(({ id }) => id === 'FRA')).toMatchObject({ part: 1, whole: 2, perMille: 500 });
});

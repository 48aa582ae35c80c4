import { expect, test } from 'vitest';
import { waysToSplit } from '../../../src/view/classroom/console/split.ts';

test.each([
  [1, [1]],
  [11, [1]],
  [12, [1, 2]],
  [24, [1, 2, 3, 4]],
  [35, [2, 3, 4, 5]],
  [200, [8, 9, 10, 11]],
] as const)('a class of %i can be split into %j rooms', (students, ways) => {
  expect(waysToSplit(students)).toEqual(ways);
});

import { expect, test } from 'vitest';
import { denser, type Fit, LOOSE } from '../../../src/view/classroom/projector/fit.ts';

test('a list is set closer before anything is left out, and the last is always there', () => {
  const ways: Fit[] = [LOOSE];
  for (let next = denser(LOOSE, 3); next; next = denser(next, 3)) ways.push(next);
  expect(ways).toEqual([
    { isClose: false, earlier: 0 },
    { isClose: true, earlier: 0 },
    { isClose: true, earlier: 1 },
    { isClose: true, earlier: 2 },
  ]);
});

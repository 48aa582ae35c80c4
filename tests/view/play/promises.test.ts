import { expect, it } from 'vitest';
import type { OpenPledge } from '../../../src/rules/position.ts';
import { promisesOf } from '../../../src/view/play/promises.ts';
import { position } from '../../support/positions.ts';

const pledge = (first: OpenPledge['first'], second: OpenPledge['second'], due: number): OpenPledge => ({
  first,
  second,
  terms: { mine: `from ${first}`, yours: `from ${second}`, due },
});

it('a seat owes its own half of each pledge, whoever proposed it, the most pressing first', () => {
  const pledges = [pledge('FRA', 'CHN', 5), pledge('DEU', 'FRA', 3), pledge('USA', 'JPN', 1)];
  const now = position([], [], { pledges });
  expect(promisesOf(now, 'FRA')).toEqual([
    { code: 'from FRA', to: 'DEU', due: 3 },
    { code: 'from FRA', to: 'CHN', due: 5 },
  ]);
  expect(promisesOf(now, 'RUS')).toEqual([]);
});

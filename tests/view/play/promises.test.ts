import { describe, expect, it } from 'vitest';
import { pledgeMachineSlot } from '../../../src/machines/slots.ts';
import type { OpenPledge, Position } from '../../../src/rules/position.ts';
import { priceOf } from '../../../src/rules/prices.ts';
import { loadOf, promisesOf } from '../../../src/view/play/promises.ts';
import { choice } from '../../../src/vocabulary/choices.ts';
import { engine } from '../../support/engines.ts';
import { position } from '../../support/positions.ts';

const pledge = (first: OpenPledge['first'], second: OpenPledge['second'], due: number): OpenPledge => ({
  first,
  second,
  terms: { mine: `from ${first}`, yours: `from ${second}`, due },
});

/** A position with one pledge, of which its machine says who still owes. */
function owing(open: OpenPledge, owes: 'open' | 'firstOwes' | 'secondOwes'): Position {
  const now = position([], [], { pledges: [open] });
  const states = [...now.states];
  states[pledgeMachineSlot(open.first, open.second)] = `"${owes}"`;
  return { ...now, states };
}

it('a seat owes its own half of each pledge, whoever proposed it, the most pressing first', () => {
  const pledges = [pledge('FRA', 'CHN', 5), pledge('DEU', 'FRA', 3), pledge('USA', 'JPN', 1)];
  const now = position([], [], { pledges });
  expect(promisesOf(now, 'FRA')).toEqual([
    { code: 'from FRA', to: 'DEU', due: 3 },
    { code: 'from FRA', to: 'CHN', due: 5 },
  ]);
  expect(promisesOf(now, 'RUS')).toEqual([]);
});

it('what a seat has done already it does not owe, whichever side of the pledge it is', () => {
  const open = pledge('FRA', 'CHN', 5);
  expect(promisesOf(owing(open, 'open'), 'FRA')).toHaveLength(1);
  expect(promisesOf(owing(open, 'secondOwes'), 'FRA')).toEqual([]);
  expect(promisesOf(owing(open, 'secondOwes'), 'CHN')).toHaveLength(1);
  expect(promisesOf(owing(open, 'firstOwes'), 'CHN')).toEqual([]);
  expect(promisesOf(owing(open, 'firstOwes'), 'FRA')).toHaveLength(1);
});

describe('what a year asks of a seat', () => {
  const terms = { mine: 'study', yours: 'publishOpenly', due: 1 };
  const open: OpenPledge = { first: 'FRA', second: 'CHN', terms };
  const price = (code: string): number =>
    priceOf(engine.prices, owing(open, 'open'), choice(code), 'FRA', []);

  it('counts a pledge that falls due this year, and no other', () => {
    const load = (due: number) =>
      loadOf(engine, owing({ ...open, terms: { ...terms, due } }, 'open'), 'FRA', [], []);
    const { turn } = owing(open, 'open');
    expect(load(turn)).toEqual({ choices: ['study'], capital: price('study') });
    expect(load(turn + 1).choices).toEqual([]);
  });

  it('counts nothing that was done in an earlier year', () => {
    const due = owing(open, 'open').turn;
    const now = owing({ ...open, terms: { ...terms, due } }, 'secondOwes');
    expect(loadOf(engine, now, 'FRA', [], [])).toEqual({ choices: [], capital: 0 });
  });

  it('counts once what is promised in two ways', () => {
    const deals = [{ act: 'laboratory', giver: 'FRA', receiver: 'CHN' }] as const;
    const due = owing(open, 'open').turn;
    const now = owing({ ...open, terms: { ...terms, mine: 'laboratory:CHN', due } }, 'open');
    expect(loadOf(engine, now, 'FRA', deals, ['study', 'study']).choices).toEqual([
      'laboratory:CHN',
      'study',
    ]);
  });
});

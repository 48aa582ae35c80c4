import { describe, expect, it } from 'vitest';
import { promisedTwice } from '../../../src/game/pledgeRules.ts';
import { pledgeMachineSlot } from '../../../src/machines/slots.ts';
import type { OpenPledge, Position } from '../../../src/rules/position.ts';
import { priceOf } from '../../../src/rules/prices.ts';
import { loadOf, promisedElsewhere, promisesOf } from '../../../src/view/play/promises.ts';
import { choice } from '../../../src/vocabulary/choices.ts';
import { engine } from '../../support/engines.ts';
import { pledges } from '../../support/play.ts';
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

describe('a deed that a pledge wants', () => {
  const wanted = pledges('DEU', 'FRA', { mine: 'treatyReview', yours: 'publishOpenly', due: 2 });
  const own = pledges('FRA', 'CHN', { mine: 'publishOpenly', yours: 'study', due: 2 });

  it('is promised elsewhere by an offer of one’s own to another, taken or not', () => {
    const to = { code: 'publishOpenly', to: 'CHN', how: 'offered' };
    expect(promisedElsewhere([wanted, own], [], wanted, 'FRA')).toEqual(to);
    expect(promisedTwice([wanted, own], [wanted], 'FRA')).toBe('publishOpenly');
  });

  it('is promised elsewhere by another’s offer that one takes', () => {
    const other = { ...wanted, by: 'JPN' } as const;
    expect(promisedElsewhere([wanted, other], [other], wanted, 'FRA')).toEqual({
      code: 'publishOpenly',
      to: 'JPN',
      how: 'taken',
    });
  });

  it('is free where the same two put it to each other, where another deed is promised, and to everybody else', () => {
    const crossed = { ...own, to: 'DEU' } as const;
    expect(promisedElsewhere([wanted, crossed], [wanted], wanted, 'FRA')).toBeNull();
    expect(promisedTwice([wanted, crossed], [wanted], 'FRA')).toBeNull();
    expect(promisedElsewhere([wanted], [wanted], wanted, 'FRA')).toBeNull();
    expect(promisedElsewhere([{ ...own, by: 'GBR' }], [], wanted, 'FRA')).toBeNull();
  });
});

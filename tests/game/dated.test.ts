import { describe, expect, it } from 'vitest';
import { priceOf } from '../../src/rules/prices.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import type { DatedChoice, Scenario } from '../../src/scenario/scenario.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { gives, turns } from '../support/play.ts';

const day = (date: string, seat: DatedChoice['seat'], choice: string): DatedChoice => ({
  date,
  seat,
  choice,
  text: 'A day.',
  source: '[1]',
});

const dated = (...calendar: readonly DatedChoice[]): Scenario => ({
  ...quiet,
  reveal: 'dated',
  calendar,
  sessions: [],
  agenda: [],
});

const TRUCE = [gives('USA', 'truce', 'CHN')];
const QUARREL = { offers: TRUCE, commits: { USA: ['truce:CHN'], CHN: ['raise:USA'] } };

describe('choices that are dated', () => {
  it('count in the order of their days: who raises a tariff after a truce is too late', () => {
    const late = gameOf(dated(day('2021-03-01', 'USA', 'truce:CHN'), day('2021-03-02', 'CHN', 'raise:USA')));
    turns(late, QUARREL);
    expect(late.turns[0]?.occurrences).toContainEqual(
      expect.objectContaining({ deed: 'cameToNothing', by: 'CHN', about: 'raise:USA' }),
    );
    const early = gameOf(dated(day('2021-03-02', 'USA', 'truce:CHN'), day('2021-03-01', 'CHN', 'raise:USA')));
    turns(early, QUARREL);
    expect(early.turns[0]?.occurrences.map(({ deed }) => deed)).not.toContain('cameToNothing');
  });

  it('count on the last day where none is known, truces after all others', () => {
    const game = gameOf(dated(day('2020-01-01', 'USA', 'truce:CHN')));
    turns(game, QUARREL);
    const deeds = game.turns[0]?.occurrences.map(({ deed }) => deed) ?? [];
    expect(deeds.indexOf('raised')).toBeGreaterThanOrEqual(0);
    expect(deeds.indexOf('truceAgreed')).toBeGreaterThan(deeds.indexOf('raised'));
  });

  it('cost what was said before the first, although the ones between have made it dearer', () => {
    const scenario = altered(
      dated(day('2021-01-01', 'CHN', 'found:RUS'), day('2021-02-01', 'GBR', 'impose:CHN')),
      { world: { tension: 69 } },
    );
    const game = gameOf(scenario);
    turns(game, {
      offers: [gives('CHN', 'found', 'RUS')],
      commits: { CHN: ['found:RUS'], GBR: ['impose:CHN'] },
    });
    expect(game.turns[0]?.ledger).toContainEqual(
      expect.objectContaining({ effect: 'price.impose', delta: -quiet.prices.impose }),
    );
    const { engine, position } = game;
    expect(priceOf(engine.prices, position, choice('raise:CHN'), 'GBR')).toBe(quiet.prices.raise + 1);
  });

  it.each([
    ['counts the tariff that the first one made', 2, 1],
    ['does not count its own', 1, 0],
  ])(
    'are each judged against the position by then: the second tariff of a year %s',
    (_told, before, isolated) => {
      const scenario = altered(
        dated(day('2021-01-01', 'GBR', 'impose:FRA'), day('2021-02-01', 'GBR', 'impose:DEU')),
        { tariffs: [{ by: 'GBR', on: 'RUS', level: before as 1 | 2 }] },
      );
      const game = gameOf(scenario);
      turns(game, { commits: { GBR: ['impose:FRA', 'impose:DEU'] } });
      expect(game.turns[0]?.ledger.filter(({ effect }) => effect === 'imposed.isolation')).toHaveLength(
        isolated,
      );
    },
  );

  it('void a pledge that others made impossible, as in a simultaneous year', () => {
    const rich = { capital: 12 };
    const scenario = altered(dated(day('2021-01-01', 'USA', 'fund:artemisBase')), {
      world: { artemisBase: 9 },
      national: { USA: rich, GBR: rich, FRA: rich },
    });
    const game = gameOf(scenario);
    const pledge = {
      by: 'GBR',
      to: 'FRA',
      act: 'pledge',
      role: 'give',
      terms: { mine: 'fund:artemisBase', yours: 'autonomyCompact', due: 1 },
    } as const;
    turns(game, { offers: [pledge], commits: { USA: ['fund:artemisBase'] } });
    const deeds = game.turns[0]?.occurrences.map(({ deed }) => deed) ?? [];
    expect(deeds).toContain('pledgeVoided');
    expect(deeds).not.toContain('pledgeBroken');
  });
});

it('breaks all recorded news of a dated year, in the order of its days', () => {
  const item = { kind: 'recorded', chance: 1, body: '.', source: '[1]', shifts: [] } as const;
  const news = ['2021-05-01', '2021-02-01', '2021-11', '2021-03-09', '2021-08-08', '2021-02-01'].map(
    (date, at) => ({
      ...item,
      id: `${date}/${at}`,
      date,
      turns: [1, 1] as const,
      headline: date,
    }),
  );
  const game = gameOf({ ...dated(), news });
  const order = ['2021-02-01/1', '2021-02-01/5', '2021-03-09/3', '2021-05-01/0', '2021-08-08/4', '2021-11/2'];
  expect(game.position.news).toEqual(order);
});

it('refuses a calendar with a day or a choice that there is not', () => {
  const faults = parseScenario(dated(day('2021-02-30', 'USA', 'lend'), day('2021-02-01', 'USA', 'conquer')));
  expect(faults.ok ? [] : faults.fault.map(({ path }) => path)).toEqual([
    'calendar[1].choice',
    'calendar[0].date',
  ]);
});

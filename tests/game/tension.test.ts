import { describe, expect, it } from 'vitest';
import { priceOf } from '../../src/rules/prices.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import type { Deal } from '../../src/vocabulary/talk.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { answerTo, answerToOffer, deeds, gives, loans, talk, turns, world } from '../support/play.ts';

/** No yearly effect on tension but its drift, which is quick enough for a thaw within a game. */
const still = altered(quiet, {
  coefficients: { ...quiet.coefficients, tensionDrift: { ...quiet.coefficients.tensionDrift, value: 3 } },
  systems: ['courting', 'programmes', 'pledges'],
  effects: quiet.effects.filter(({ on, measure }) => on !== 'yearEnded' || measure !== 'tension'),
  tariffs: [{ by: 'USA', on: 'CHN', level: 1 }],
  national: { CHN: { capital: 18 }, FRA: { capital: 9 }, USA: { capital: 9 } },
});
const at = (tension: number) => altered(still, { world: { tension } });

/** China and Russia have founded the ILRS; France, Germany and Türkiye stand outside. */
function founded(tension: number) {
  return turns(gameOf(at(tension)), {
    offers: [gives('CHN', 'found', 'RUS')],
    commits: { CHN: ['found:RUS'] },
  });
}

describe('in high tension', () => {
  const rows: readonly (readonly [string, Nation, string, Deal | null, 0 | 1])[] = [
    ['a loan across the divide', 'CHN', 'lend', { act: 'loan', giver: 'CHN', receiver: 'GBR' }, 1],
    ['a loan within a camp', 'CHN', 'lend', { act: 'loan', giver: 'CHN', receiver: 'RUS' }, 0],
    ['a loan to who stands outside', 'CHN', 'lend', { act: 'loan', giver: 'CHN', receiver: 'TUR' }, 0],
    ['a gift across', 'CHN', 'give:GBR', null, 1],
    ['a laboratory across', 'CHN', 'laboratory:JPN', null, 1],
    ['a place for the other camp', 'CHN', 'place:GBR', null, 1],
    ['an exchange across', 'CHN', 'exchange:USA', null, 1],
    ['a tariff across', 'CHN', 'impose:GBR', null, 1],
    ['export rules against the other camp', 'USA', 'tightenExports:RUS', null, 1],
    ['lifting a tariff across', 'USA', 'lift:CHN', null, 0],
    ['a truce across', 'USA', 'truce:CHN', null, 0],
    ['a choice at home', 'USA', 'study', null, 0],
  ];
  it.each(rows)('%s costs more or not', (_what, seat, code, deal, extra) => {
    const game = founded(69);
    const { engine, position } = game;
    const deals = deal ? [deal] : [];
    const price = (tension: number): number => {
      const there = gameOf(at(tension)).position;
      return priceOf(engine.prices, { ...there, states: position.states }, choice(code), seat, deals);
    };
    expect(price(70) - price(69)).toBe(extra);
    expect(price(100) - price(70)).toBe(0);
  });
});

describe('tension', () => {
  it('drifts towards its baseline from either side, and rests there', () => {
    const { value: drift } = still.coefficients.tensionDrift;
    const { value: baseline } = still.coefficients.tensionBaseline;
    for (const [from, expected] of [
      [baseline + 10, baseline + 10 - drift],
      [baseline - 10, baseline - 10 + drift],
      [baseline + 1, baseline],
      [baseline, baseline],
    ] as const) {
      expect(world(turns(gameOf(at(from)), {}), 'tension'), `from ${from}`).toBe(expected);
    }
  });

  it('closes the channels at 90, and opens them only under 80', () => {
    // It falls by one a year here, so that every number has its year.
    const drift = { ...still.coefficients.tensionDrift, value: 1 };
    const slow = altered(at(91), { turns: 15, coefficients: { ...still.coefficients, tensionDrift: drift } });
    const game = gameOf(slow);
    const years: Record<number, string> = {};
    while (world(game, 'tension') > 78) {
      const { turn } = game.position;
      turns(game, {});
      const told = deeds(game, turn).filter((deed) => deed.startsWith('channels'));
      years[world(game, 'tension')] = told.join();
    }
    expect(Object.entries(years).filter(([, told]) => told !== '')).toEqual([
      ['79', 'channelsThawed'],
      ['90', 'channelsFroze'],
    ]);
  });

  it('stops what crosses the divide while they are closed, and nothing else', () => {
    const game = founded(91);
    expect(deeds(game, 1)).toContain('channelsFroze');
    expect(answerToOffer(game, ...loans('CHN', 'GBR'))).toBe('refused.frozen');
    expect(answerToOffer(game, ...loans('CHN', 'RUS'))).toBe('ok');
    while (!deeds(game, game.position.turn - 1).includes('channelsThawed')) {
      expect(answerToOffer(game, ...loans('CHN', 'GBR'))).toBe('refused.frozen');
      turns(game, {});
    }
    expect(answerToOffer(game, ...loans('CHN', 'GBR'))).toBe('ok');
  });

  it('keeps a nation from a second framework while they are closed', () => {
    const game = founded(91);
    talk(game, {});
    expect(answerTo(game, 'GBR', 'join')).toBe('refused.frozen');
    expect(answerTo(game, 'RUS', 'sign')).toBe('refused.frozen');
    expect(answerTo(game, 'FRA', 'sign')).toBe('ok');
    expect(answerTo(game, 'FRA', 'join')).toBe('ok');
    // Both in one year: the second of them would make it dual.
    expect(answerTo(game, 'FRA', 'sign', 'join')).toBe('refused.frozen');
    expect(answerTo(game, 'FRA', 'join', 'sign')).toBe('refused.frozen');
  });
});

import { describe, expect, it } from 'vitest';
import { swapWithLeastTrusted } from '../../src/debrief/leastTrusted.ts';
import { trustOf } from '../../src/rules/position.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { turns } from '../support/play.ts';

const story = { ...quiet, sessions: [] };

describe('whose chair a class swaps into', () => {
  it('is the one trusted least at the end, from where three turns cost most of that trust', () => {
    const wary = altered(story, { trust: { 'FRA>USA': 28 } });
    const game = turns(
      gameOf(wary, 3),
      {},
      { commits: { USA: ['impose:FRA'] } },
      {},
      { commits: { USA: ['raise:FRA'] } },
      {},
      {},
    );
    const swap = swapWithLeastTrusted(game, 'FRA');
    const least = Math.min(
      ...NATIONS.filter((one) => one !== 'FRA').map((one) => trustOf(game.position, 'FRA', one)),
    );
    expect(swap).toEqual({ was: 'FRA', chair: 'USA', first: 2, last: 4, trust: least });
  });

  it('is of equals the first in the fixed order, and of equal turns the earliest', () => {
    const even = altered(story, {
      trust: Object.fromEntries(NATIONS.map((one) => [`JPN>${one}`, 40])),
    });
    const game = turns(gameOf(even, 3), {}, {}, {}, {});
    const lowest = Math.min(
      ...NATIONS.map((one) => (one === 'JPN' ? 100 : trustOf(game.position, 'JPN', one))),
    );
    const first = NATIONS.find((one) => one !== 'JPN' && trustOf(game.position, 'JPN', one) === lowest);
    expect(swapWithLeastTrusted(game, 'JPN')).toMatchObject({ chair: first, first: 1, last: 3 });
  });

  it('is as many turns as were played, and none before one is over', () => {
    expect(swapWithLeastTrusted(gameOf(story, 3), 'JPN')).toBeNull();
    expect(swapWithLeastTrusted(turns(gameOf(story, 3), {}), 'JPN')).toMatchObject({ first: 1, last: 1 });
  });
});

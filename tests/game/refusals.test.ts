import { describe, expect, it } from 'vitest';
import { copyGame } from '../../src/game/game.ts';
import { refusedLately } from '../../src/game/refusals.ts';
import { viewOf } from '../../src/game/view.ts';
import { gameOf, quiet } from '../support/engines.ts';
import { asks, gives, loans, pledges, talk, turns } from '../support/play.ts';

const loan = asks('PAK', 'loan', 'CHN');

describe('the record of Talk', () => {
  it('holds every offer in the order of the table and whether it was taken, for all to see', () => {
    const offers = [...loans('CHN', 'TUR'), gives('CHN', 'place', 'PAK'), loan];
    const game = turns(gameOf(quiet), { offers, declined: ['place'] }, {});
    const told = [
      { offer: offers[0], taken: true },
      { offer: offers[1], taken: false },
      { offer: offers[2], taken: true },
    ];
    expect(game.turns[0]?.talk).toEqual(told);
    expect(game.turns[1]?.talk).toEqual([]);
    expect(viewOf(game, 'DEU').turns[0]?.talk).toEqual(told);
  });

  it('is filled only once all have answered, and a copy keeps its own', () => {
    const game = gameOf(quiet);
    const copy = copyGame(game);
    talk(game, { offers: [loan] });
    expect(game.turns[0]?.talk).toHaveLength(1);
    expect(copy.turns[0]?.talk).toEqual([]);
  });
});

describe('what was refused lately', () => {
  const game = turns(gameOf(quiet), { offers: [loan], declined: ['loan'] }, {}, {});
  const view = viewOf(game, 'PAK');

  it('is what the same nation turned down within so many years', () => {
    expect(view.turn).toBe(4);
    expect(refusedLately(view, loan, 2)).toBe(false);
    expect(refusedLately(view, loan, 3)).toBe(true);
    expect(refusedLately(view, asks('PAK', 'loan', 'RUS'), 3)).toBe(false);
    expect(refusedLately(view, asks('PAK', 'place', 'CHN'), 3)).toBe(false);
    expect(refusedLately(view, gives('CHN', 'loan', 'PAK'), 3)).toBe(false);
  });

  it('is nothing that was taken since', () => {
    const since = turns(gameOf(quiet), { offers: [loan], declined: ['loan'] }, { offers: [loan] });
    expect(refusedLately(viewOf(since, 'PAK'), loan, 5)).toBe(false);
  });

  it('tells pledges apart by what they ask for', () => {
    const wish = pledges('GBR', 'FRA', { mine: 'convene', yours: 'autonomyCompact', due: 2 });
    const asked = viewOf(turns(gameOf(quiet), { offers: [wish], declined: ['pledge'] }), 'GBR');
    const dearer = pledges('GBR', 'FRA', { mine: 'shareAsteroid', yours: 'autonomyCompact', due: 3 });
    expect(refusedLately(asked, dearer, 1)).toBe(true);
    const other = pledges('GBR', 'FRA', { mine: 'convene', yours: 'join', due: 3 });
    expect(refusedLately(asked, other, 1)).toBe(false);
  });
});

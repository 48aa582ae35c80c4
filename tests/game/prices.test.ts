import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { costsMoreAgain, priceOf } from '../../src/rules/prices.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { turns } from '../support/play.ts';

const rich = altered(quiet, {
  systems: ['courting', 'programmes'],
  national: Object.fromEntries(NATIONS.map((nation) => [nation, { capital: 20 }])),
});
const price = (game: Game, seat: Nation, code: string): number =>
  priceOf(game.engine.prices, game.position, choice(code), seat);

describe('the price of doing the same again', () => {
  const extra = rich.coefficients.repeatPrice.value;

  it('is higher in the year after, whoever it is aimed at, and then as before', () => {
    const game = gameOf(rich);
    const first = price(game, 'GBR', 'impose:FRA');
    turns(game, { commits: { GBR: ['impose:FRA'] } });
    expect(extra).toBeGreaterThan(0);
    expect(price(game, 'GBR', 'impose:DEU')).toBe(first + extra);
    // Other kinds and other seats pay what they paid.
    expect(price(game, 'GBR', 'convene')).toBe(rich.prices.convene);
    expect(price(game, 'DEU', 'impose:FRA')).toBe(first);
    turns(game, {});
    expect(price(game, 'GBR', 'impose:DEU')).toBe(first);
  });

  it('is not higher after an act that came to nothing', () => {
    const full = altered(rich, { world: { artemisBase: 9 } });
    const game = turns(gameOf(full), { commits: { USA: ['fund:artemisBase'], GBR: ['fund:artemisBase'] } });
    expect(price(game, 'USA', 'fund:usReactor')).toBe(rich.prices.fund + extra);
    expect(price(game, 'GBR', 'fund:artemisBase')).toBe(rich.prices.fund);
  });

  it.each([
    { code: 'impose:FRA', isDearer: true },
    { code: 'study', isDearer: true },
    { code: 'lift:CHN', isDearer: true },
    { code: 'court:KEN', isDearer: false },
  ])('is told of beforehand: $code', ({ code, isDearer }) => {
    expect(costsMoreAgain(choice(code))).toBe(isDearer);
  });

  it('of courting rises by its own rule instead', () => {
    const game = gameOf(rich);
    const first = price(game, 'USA', 'court:NZL');
    turns(game, { commits: { USA: ['court:KOR'] } });
    expect(price(game, 'USA', 'court:NZL')).toBe(first + rich.coefficients.courtingRise.value);
  });
});

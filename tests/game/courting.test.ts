import { describe, expect, it } from 'vitest';
import type { Game } from '../../src/game/game.ts';
import { countryState } from '../../src/machines/states.ts';
import { priceOf } from '../../src/rules/prices.ts';
import { choice } from '../../src/vocabulary/choices.ts';
import { nationalSlot } from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { answerTo, deeds, gives, moved, talk, turns, world } from '../support/play.ts';

const rich = altered(quiet, {
  systems: ['courting'],
  national: { CHN: { capital: 20 }, USA: { capital: 20 }, RUS: { capital: 20 }, FRA: { capital: 20 } },
});
const opened = (): Game =>
  turns(gameOf(rich), { offers: [gives('CHN', 'found', 'RUS')], commits: { CHN: ['found:RUS'] } });
const price = (game: Game, seat: Nation, code: string): number =>
  priceOf(game.engine.prices, game.position, choice(code), seat);
const weights = (game: Game): readonly number[] => [world(game, 'accordsWeight'), world(game, 'ilrsWeight')];

describe('courting', () => {
  it('wins a country and its weight for the camp', () => {
    const game = opened();
    const [accords, ilrs] = weights(game);
    turns(game, { commits: { USA: ['court:KOR'], RUS: ['court:SRB'] } });
    expect(weights(game)).toEqual([(accords ?? 0) + 2, (ilrs ?? 0) + 2]);
    expect(countryState(game.position.states, 'KOR')).toBe('accords');
    expect(countryState(game.position.states, 'SRB')).toBe('ilrs');
    expect(deeds(game, 2)).toEqual(
      expect.arrayContaining(['courted USA', 'acceded USA', 'courted RUS', 'acceded RUS']),
    );
    expect(answerTo(talk(game, {}), 'USA', 'court:KOR')).toBe('refused.state');
  });

  it('grows dearer with each country that the camp has courted, and not for the other camp', () => {
    const game = opened();
    const before = {
      usa: price(game, 'USA', 'court:NZL'),
      chn: price(game, 'CHN', 'court:BLR'),
      rus: price(game, 'RUS', 'court:BLR'),
    };
    turns(game, { commits: { USA: ['court:KOR'] } });
    const rise = rich.coefficients.courtingRise.value;
    expect(rise).toBeGreaterThan(0);
    expect(price(game, 'USA', 'court:NZL')).toBe(before.usa + rise);
    expect(price(game, 'CHN', 'court:BLR')).toBe(before.chn);
    turns(game, { commits: { USA: ['court:SGP'], CHN: ['court:SRB'] } });
    expect(price(game, 'USA', 'court:NZL')).toBe(before.usa + 2 * rise);
    // One camp, two recruiters.
    expect(price(game, 'RUS', 'court:BLR')).toBe(before.rus + rise);
  });

  it('costs more where a country leans to the other side', () => {
    const game = opened();
    const lean = rich.coefficients.leanPrice.value;
    // Poland and Egypt have the same base price and lean apart; Thailand leans to both, Kenya to neither.
    expect(price(game, 'USA', 'court:EGY') - price(game, 'USA', 'court:POL')).toBe(lean);
    expect(price(game, 'CHN', 'court:POL') - price(game, 'CHN', 'court:EGY')).toBe(lean);
    expect(price(game, 'CHN', 'court:THA')).toBe(price(game, 'USA', 'court:THA'));
    expect(price(game, 'CHN', 'court:KEN')).toBe(price(game, 'USA', 'court:KEN'));
  });

  it('by both leaders in one year makes a dual member that weighs half in each', () => {
    const game = opened();
    const [accords, ilrs] = weights(game);
    turns(game, { commits: { USA: ['court:THA'], CHN: ['court:THA'] } });
    expect(countryState(game.position.states, 'THA')).toBe('both');
    expect(weights(game)).toEqual([(accords ?? 0) + 1, (ilrs ?? 0) + 1]);
  });

  it('by both leaders one after the other comes to the same', () => {
    const game = opened();
    const [accords, ilrs] = weights(game);
    turns(game, { commits: { CHN: ['court:THA'] } });
    expect(weights(game)).toEqual([accords, (ilrs ?? 0) + 2]);
    turns(game, { commits: { USA: ['court:THA'] } });
    expect(weights(game)).toEqual([(accords ?? 0) + 1, (ilrs ?? 0) + 1]);
    expect(game.turns[2]?.occurrences.find(({ deed }) => deed === 'acceded')).toMatchObject({
      backers: 1,
      country: 'THA',
    });
  });

  it('by two recruiters of one camp comes to nothing for the second, who pays nothing', () => {
    const game = opened();
    turns(game, { commits: { CHN: ['court:SRB'], RUS: ['court:SRB'] } });
    expect(deeds(game, 2)).toContain('cameToNothing RUS');
    expect(moved(game, 2, nationalSlot('capital', 'RUS'), (effect) => effect.startsWith('price.'))).toBe(0);
  });
});

describe('a seat in both frameworks', () => {
  it('weighs half in each, whichever it entered first', () => {
    for (const [first, second] of [
      ['sign', 'join'],
      ['join', 'sign'],
    ] as const) {
      const game = opened();
      const [accords, ilrs] = weights(game);
      turns(game, { commits: { FRA: [first] } }, { commits: { FRA: [second] } });
      expect(weights(game)).toEqual([(accords ?? 0) + 1, (ilrs ?? 0) + 1]);
    }
  });

  it('weighs half in each when it entered both in one year', () => {
    const game = opened();
    const [accords, ilrs] = weights(game);
    turns(game, { commits: { FRA: ['sign', 'join'] } });
    expect(weights(game)).toEqual([(accords ?? 0) + 1, (ilrs ?? 0) + 1]);
  });

  it('weighs fully again in the one that it stays in', () => {
    const game = opened();
    const [accords, ilrs] = weights(game);
    turns(game, { commits: { FRA: ['sign', 'join'] } }, { commits: { FRA: ['withdraw'] } });
    expect(weights(game)).toEqual([accords, (ilrs ?? 0) + 2]);
    turns(game, { commits: { FRA: ['leave'] } });
    expect(weights(game)).toEqual([accords, ilrs]);
  });

  it('weighs half when it founds the ILRS as a signatory', () => {
    const game = gameOf(rich);
    const [accords] = weights(game);
    turns(game, { offers: [gives('CHN', 'found', 'JPN')], commits: { CHN: ['found:JPN'] } });
    expect(weights(game)).toEqual([(accords ?? 0) - 1, 3]);
  });
});

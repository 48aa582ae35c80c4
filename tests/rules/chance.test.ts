import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamOf, textHash } from '../../src/rules/chance.ts';

const numbers = (seed: number, turn: number, stream: string, count = 8): readonly number[] => {
  const chance = streamOf(seed, turn, stream);
  return Array.from({ length: count }, () => chance.below(1_000_000));
};

describe('chance', () => {
  it('gives these numbers on every machine, for ever', () => {
    expect(numbers(1, 1, 'news', 4)).toMatchInlineSnapshot(`
      [
        865931,
        444225,
        252626,
        54561,
      ]
    `);
    expect(numbers(0xffffffff, 15, 'lander:CHN', 4)).toMatchInlineSnapshot(`
      [
        463467,
        520079,
        122245,
        495840,
      ]
    `);
    expect(textHash('1,731 grams')).toMatchInlineSnapshot(`1141992422`);
  });

  it('is the same for the same key and another for another', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.nat(20), (seed, turn) => {
        expect(numbers(seed, turn, 'news')).toEqual(numbers(seed, turn, 'news'));
        expect(numbers(seed, turn, 'news')).not.toEqual(numbers(seed, turn + 1, 'news'));
        expect(numbers(seed, turn, 'news')).not.toEqual(numbers((seed + 1) >>> 0, turn, 'news'));
        expect(numbers(seed, turn, 'news')).not.toEqual(numbers(seed, turn, 'lander'));
      }),
      { seed: 1731 },
    );
  });

  it('stays within its bound and reaches both ends', () => {
    const chance = streamOf(3, 1, 'test');
    const drawn = Array.from({ length: 600 }, () => chance.below(6));
    expect(new Set(drawn)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
    expect([chance.below(1), chance.below(0)]).toEqual([0, 0]);
    expect(chance.pick([])).toBeUndefined();
    expect(chance.pick(['only'])).toBe('only');
  });

  it('happens about as often as it says', () => {
    for (const percent of [0, 20, 45, 100]) {
      let count = 0;
      for (let seed = 0; seed < 4000; seed += 1)
        count += streamOf(seed, 8, 'landerRisk:CHN').happens(percent) ? 1 : 0;
      expect(Math.abs(count / 40 - percent), `${percent} per cent`).toBeLessThan(3);
    }
  });

  it('of neighbouring turns is not alike', () => {
    // Two streams that ran in step would draw equal numbers far more often than one time in ten.
    let equal = 0;
    for (let seed = 0; seed < 2000; seed += 1) {
      equal += streamOf(seed, 1, 'news').below(10) === streamOf(seed, 2, 'news').below(10) ? 1 : 0;
    }
    expect(equal).toBeGreaterThan(120);
    expect(equal).toBeLessThan(280);
  });
});

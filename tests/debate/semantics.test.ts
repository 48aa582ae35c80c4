import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLDS } from '../../src/debate/semantics.ts';
import { SEMANTICS, type Semantics } from '../../src/vocabulary/debate.ts';

function strength(
  semantics: Semantics,
  base: number,
  attackers: readonly number[],
  supporters: readonly number[],
): number {
  const fold = FOLDS[semantics];
  const folded = (strengths: readonly number[]): number =>
    strengths.reduce((sum, one) => fold.add(sum, one), fold.empty);
  return fold.settle(base, folded(attackers), folded(supporters));
}

// Worked out by hand from the two formulas.
const VECTORS: readonly (readonly [
  base: number,
  attackers: readonly number[],
  supporters: readonly number[],
  dfQuad: number,
  quadratic: number,
])[] = [
  [0.5, [0.8, 0.2], [0.6], 0.38, 0.431034],
  [0.5, [1, 0.9, 0.9], [1], 0.5, 0.117925],
  [0, [], [0.9], 0.9, 0.447514],
  [0.7, [0.4], [0.5, 0.5], 0.805, 0.779412],
];

describe.each(VECTORS)('%d under attacks of %j and supports of %j', (base, attackers, supporters, df, qu) => {
  it('comes to what the formulas say, to six digits', () => {
    expect(strength('dfQuad', base, attackers, supporters).toFixed(6)).toBe(df.toFixed(6));
    expect(strength('quadratic', base, attackers, supporters).toFixed(6)).toBe(qu.toFixed(6));
  });
});

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const some = fc.array(unit, { maxLength: 8 });
/** What adding up eight doubles may lose. */
const TINY = 1e-12;

describe.each(SEMANTICS)('%s', (semantics) => {
  it('stays within 0 and 1', () => {
    fc.assert(
      fc.property(unit, some, some, (base, attackers, supporters) => {
        const found = strength(semantics, base, attackers, supporters);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leaves a base score as it is where nothing bears on it', () => {
    fc.assert(
      fc.property(unit, (base) => {
        expect(strength(semantics, base, [], [])).toBe(base);
      }),
    );
  });

  it('never falls by another supporter, nor rises by another attacker', () => {
    fc.assert(
      fc.property(unit, some, some, unit, (base, attackers, supporters, one) => {
        const before = strength(semantics, base, attackers, supporters);
        expect(strength(semantics, base, attackers, [...supporters, one])).toBeGreaterThanOrEqual(
          before - TINY,
        );
        expect(strength(semantics, base, [...attackers, one], supporters)).toBeLessThanOrEqual(before + TINY);
      }),
    );
  });

  it('never falls by a stronger supporter or base score, nor rises by a stronger attacker', () => {
    fc.assert(
      fc.property(unit, unit, some, some, unit, (one, other, attackers, supporters, base) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const by = (weak: number, strong: number): void => expect(strong).toBeGreaterThanOrEqual(weak - TINY);
        by(
          strength(semantics, base, attackers, [...supporters, low]),
          strength(semantics, base, attackers, [...supporters, high]),
        );
        by(
          strength(semantics, base, [...attackers, high], supporters),
          strength(semantics, base, [...attackers, low], supporters),
        );
        by(strength(semantics, low, attackers, supporters), strength(semantics, high, attackers, supporters));
      }),
    );
  });

  it('is moved by neither side where both are as strong', () => {
    fc.assert(
      fc.property(unit, some, (base, both) => {
        expect(strength(semantics, base, both, both)).toBeCloseTo(base, 12);
      }),
    );
  });
});

it('DF-QuAD no longer moves once both sides are certain; quadratic energy does', () => {
  expect(strength('dfQuad', 0.5, [1], [1])).toBe(strength('dfQuad', 0.5, [1, 0.9, 0.9], [1]));
  expect(strength('quadratic', 0.5, [1, 0.9, 0.9], [1])).toBeLessThan(strength('quadratic', 0.5, [1], [1]));
});

import type { Semantics } from '../vocabulary/debate.ts';

/**
 * How the strengths of what attacks and supports an argument are put together with its own base score. Strengths and
 * base scores are 0 to 1. Only products, sums and quotients, folded one by one in a fixed order: the same bits on every
 * machine.
 */
export interface Fold {
  /** What is put together of no strengths at all. */
  readonly empty: number;
  add(folded: number, strength: number): number;
  /** The strength of an argument of this base score under these attackers and supporters. */
  settle(base: number, attacks: number, supports: number): number;
}

/**
 * DF-QuAD (Rago, Toni, Aurisicchio and Baroni, KR 2016): how sure it is that at least one attacker lands, against how
 * sure that at least one supporter does. Once both are certain nothing more moves it, which is why base scores keep
 * clear of 0 and 1.
 */
const dfQuad: Fold = {
  // What is folded is the product of all doubts, 1 - strength.
  empty: 1,
  add: (doubt, strength) => doubt * (1 - strength),
  settle: (base, attackDoubt, supportDoubt) => {
    const attack = 1 - attackDoubt;
    const support = 1 - supportDoubt;
    return attack >= support ? base - base * (attack - support) : base + (1 - base) * (support - attack);
  },
};

/** How far an energy carries, 0 to 1. */
function reach(energy: number): number {
  if (energy <= 0) return 0;
  const square = energy * energy;
  return square / (1 + square);
}

/** Quadratic energy (Potyka, KR 2018): strengths add up, and their sum moves the base score ever less. */
const quadratic: Fold = {
  empty: 0,
  add: (sum, strength) => sum + strength,
  settle: (base, attacks, supports) => {
    const energy = supports - attacks;
    return base + (1 - base) * reach(energy) - base * reach(-energy);
  },
};

export const FOLDS: Readonly<Record<Semantics, Fold>> = { dfQuad, quadratic };

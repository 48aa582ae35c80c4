import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FlowLink, perMille, weighFlow } from '../../src/debate/flow.ts';
import { FOLDS, type Fold } from '../../src/debate/semantics.ts';
import { SEMANTICS } from '../../src/vocabulary/debate.ts';
import { type DrawnFlow, flows, isSound, rearranged } from './flows.ts';

const { dfQuad, quadratic } = FOLDS;
/** What folding doubles may lose. */
const TINY = 1e-12;
const pro = (under: number, claim = ''): FlowLink => ({ claim, under, relation: 'support' });
const con = (under: number, claim = ''): FlowLink => ({ claim, under, relation: 'attack' });

function weigh(
  flow: readonly FlowLink[],
  bases: readonly number[],
  fold: Fold = dfQuad,
  isPresent?: readonly number[],
): { readonly whole: number; readonly strengths: readonly number[] } {
  const strengths = new Float64Array(flow.length);
  return { whole: weighFlow(flow, bases, 0.5, fold, strengths, isPresent), strengths: [...strengths] };
}

describe('a flow', () => {
  it('with nothing on it leaves the resolution at its opening', () => {
    expect(weigh([], []).whole).toBe(0.5);
  });

  // One argument for, and one that answers it.
  const answered = [pro(-1), con(0)];
  it('is settled from its last argument to its first, by hand under DF-QuAD', () => {
    const { whole, strengths } = weigh(answered, [0.8, 0.5]);
    expect(strengths[1]).toBe(0.5);
    expect(strengths[0]).toBeCloseTo(0.4, 12); // 0.8 - 0.8 * 0.5
    expect(whole).toBeCloseTo(0.7, 12); // 0.5 + 0.5 * 0.4
  });

  it('and by hand under quadratic energy', () => {
    const { whole, strengths } = weigh(answered, [0.8, 0.5], quadratic);
    expect(strengths[0]).toBeCloseTo(0.64, 12); // h(0.5) = 0.2, 0.8 - 0.8 * 0.2
    expect(whole.toFixed(6)).toBe('0.645289'); // h(0.64) = 0.290579
  });

  it('of three levels and both sides, by hand', () => {
    //  resolution 0.5
    //    + 0 (0.6)  - 2 (0.5)  + 3 (0.4) under 2
    //    - 1 (0.5)
    const { whole, strengths } = weigh([pro(-1), con(-1), con(0), pro(2)], [0.6, 0.5, 0.5, 0.4]);
    expect(strengths[2]).toBeCloseTo(0.7, 12); // 0.5 + 0.5 * 0.4
    expect(strengths[0]).toBeCloseTo(0.18, 12); // 0.6 - 0.6 * 0.7
    expect(whole).toBeCloseTo(0.34, 12); // 0.5 - 0.5 * (0.5 - 0.18)
  });

  it("folds siblings in the order of their claims' ids, whichever was placed first", () => {
    // A fold that writes the strengths one behind the other: what is folded first stands in front.
    const order: Fold = {
      empty: 0,
      add: (folded, strength) => folded * 10 + strength,
      settle: (base, attacks, supports) => base + attacks * 1000 + supports,
    };
    const flow = [con(-1, 'E9'), pro(-1, 'T2'), con(-1, 'C4'), con(-1, 'E10'), pro(-1, 'C8')];
    // By id the attacks stand as C4, E10, E9, and the supports as C8, T2.
    expect(weigh(flow, [1, 2, 3, 4, 5], order).whole).toBe(341_052.5);
  });

  it('leaves an argument that nobody answers at its full strength', () => {
    const { strengths } = weigh([pro(-1), con(-1), con(0), con(2)], [0.6, 0.55, 0.5, 0.5]);
    expect(strengths[1]).toBe(0.55);
    expect(strengths[3]).toBe(0.5);
    expect(strengths[0]).toBeLessThan(0.6);
  });

  it('loses with a missing parent whatever hangs on it', () => {
    const flow = [pro(-1), con(0), pro(1), con(-1)];
    const bases = [0.7, 0.5, 0.4, 0.3];
    expect(weigh(flow, bases, dfQuad, [0, 1, 1, 0]).whole).toBe(0.5);
    expect(weigh(flow, bases, dfQuad, [0, 1, 1, 1]).whole).toBe(weigh([con(-1)], [0.3]).whole);
    expect(weigh(flow, bases, dfQuad, [1, 0, 1, 1]).whole).toBe(weigh([pro(-1), con(-1)], [0.7, 0.3]).whole);
  });
});

describe.each(SEMANTICS)('%s on any flow', (semantics) => {
  const fold = FOLDS[semantics];

  it('stays within 0 and 1, and makes unanswered arguments as strong as their base scores', () => {
    fc.assert(
      fc.property(flows(), ({ flow, bases }) => {
        const { whole, strengths } = weigh(flow, bases, fold);
        for (const one of [whole, ...strengths]) expect(one >= 0 && one <= 1).toBe(true);
        flow.forEach((_, place) => {
          if (flow.every(({ under }) => under !== place)) expect(strengths[place]).toBe(bases[place]);
        });
      }),
    );
  });

  it('weighs a flow with parts left out as it weighs what is left', () => {
    fc.assert(
      fc.property(flows(), fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), (drawn, kept) => {
        const { flow, bases } = drawn;
        const isPresent = flow.map((_, place) => (kept[place] ? 1 : 0));
        const left = flow.flatMap((_, place) => (isSound(flow, isPresent, place) ? [place] : []));
        const pruned = left.map((place) => {
          const link = flow[place] as FlowLink;
          return { ...link, under: left.indexOf(link.under) };
        });
        const found = weigh(flow, bases, fold, isPresent).whole;
        expect(found).toBe(
          weigh(
            pruned,
            left.map((place) => bases[place] as number),
            fold,
          ).whole,
        );
      }),
    );
  });
});

describe.each(SEMANTICS)('%s on any flow, with one argument more', (semantics) => {
  const fold = FOLDS[semantics];
  const drawn = fc.record({
    before: flows(12),
    under: fc.nat(),
    base: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  });
  /** The strength of what is answered or supported, before and after; of the resolution itself where it is none. */
  const moved = ({ flow, bases }: DrawnFlow, under: number, base: number, link: typeof pro) => {
    const was = weigh(flow, bases, fold);
    const is = weigh([...flow, link(under, 'Z')], [...bases, base], fold);
    return under === -1
      ? { was: was.whole, is: is.whole }
      : { was: was.strengths[under] as number, is: is.strengths[under] as number };
  };

  it('an attacker never strengthens what it attacks, a supporter never weakens what it supports', () => {
    fc.assert(
      fc.property(drawn, ({ before, under, base }) => {
        const place = (under % (before.flow.length + 1)) - 1;
        const attacked = moved(before, place, base, con);
        expect(attacked.is).toBeLessThanOrEqual(attacked.was + TINY);
        const supported = moved(before, place, base, pro);
        expect(supported.is).toBeGreaterThanOrEqual(supported.was - TINY);
      }),
    );
  });
});

it.each(SEMANTICS)('%s gives the very same strengths in whatever order siblings arrive', (semantics) => {
  fc.assert(
    fc.property(flows(14, 2), fc.array(fc.nat(), { minLength: 14, maxLength: 14 }), (drawn, draws) => {
      const other = rearranged(drawn, draws);
      expect(weigh(other.flow, other.bases, FOLDS[semantics]).whole).toBe(
        weigh(drawn.flow, drawn.bases, FOLDS[semantics]).whole,
      );
    }),
    { numRuns: 300 },
  );
});

it('enters the game as a whole number of thousandths', () => {
  expect([0, 0.0004, 0.0005, 0.4996, 1].map(perMille)).toEqual([0, 0, 1, 500, 1000]);
});

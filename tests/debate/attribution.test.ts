import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attribution, attribute, EXACT_UP_TO } from '../../src/debate/attribution.ts';
import { type FlowLink, weighFlow } from '../../src/debate/flow.ts';
import { FOLDS } from '../../src/debate/semantics.ts';
import { SEMANTICS, type Semantics } from '../../src/vocabulary/debate.ts';
import { type DrawnFlow, flows } from './flows.ts';

const OPENING = 0.5;
const pro = (under: number): FlowLink => ({ claim: '', under, relation: 'support' });
const con = (under: number): FlowLink => ({ claim: '', under, relation: 'attack' });

const shared = (
  { flow, bases }: DrawnFlow,
  semantics: Semantics,
  seed = 1,
  exactUpTo?: number,
): Attribution => attribute(flow, bases, OPENING, FOLDS[semantics], seed, exactUpTo);

const movedBy = ({ flow, bases }: DrawnFlow, semantics: Semantics): number =>
  weighFlow(flow, bases, OPENING, FOLDS[semantics], new Float64Array(flow.length)) - OPENING;

const sum = ({ shares }: Attribution): number => shares.reduce((all, one) => all + one, 0);

/** A flow of twelve arguments on three levels, as a debate leaves it. */
const TWELVE: DrawnFlow = {
  flow: [
    ...[pro(-1), pro(-1), con(-1), con(0), pro(0), con(2), con(1), pro(3)],
    ...[con(-1), con(4), con(8), pro(6)],
  ],
  bases: [0.55, 0.65, 0.45, 0.55, 0.4, 0.5, 0.65, 0.3, 0.55, 0.45, 0.6, 0.5],
};
/** Thirteen: more than are counted. */
const THIRTEEN: DrawnFlow = { flow: [...TWELVE.flow, con(-1)], bases: [...TWELVE.bases, 0.5] };

describe('who swung a debate', () => {
  it('is nobody where nothing was said', () => {
    expect(shared({ flow: [], bases: [] }, 'dfQuad')).toEqual({ shares: [], exact: true });
  });

  it('is, of one argument, all that it did', () => {
    expect(shared({ flow: [pro(-1)], bases: [0.6] }, 'dfQuad').shares[0]).toBeCloseTo(0.3, 12);
  });

  it('is, of an argument and its answer, the mean over both orders by hand', () => {
    // With both: 0.5 + 0.5 * 0.8 * (1 - 0.5) = 0.7. The answer alone does nothing.
    const { shares } = shared({ flow: [pro(-1), con(0)], bases: [0.8, 0.5] }, 'dfQuad');
    expect(shares[0]).toBeCloseTo((0.4 + 0.2) / 2, 12);
    expect(shares[1]).toBeCloseTo((0 - 0.2) / 2, 12);
  });

  it('is exact for as many arguments as a debate holds', () => {
    expect(EXACT_UP_TO).toBe(12);
    expect(shared(TWELVE, 'dfQuad').exact).toBe(true);
  });
});

describe.each(SEMANTICS)('shares under %s', (semantics) => {
  it('add up to the final strength less the opening', () => {
    fc.assert(
      fc.property(flows(9), (drawn) => {
        const found = shared(drawn, semantics);
        expect(found.exact).toBe(true);
        expect(sum(found)).toBeCloseTo(movedBy(drawn, semantics), 10);
      }),
      { numRuns: 60 },
    );
    expect(sum(shared(TWELVE, semantics))).toBeCloseTo(movedBy(TWELVE, semantics), 10);
  });

  it('are equal for arguments that are alike', () => {
    const flow = [con(-1), pro(-1), pro(-1), con(1), con(2)];
    const { shares } = shared({ flow, bases: [0.4, 0.6, 0.6, 0.5, 0.5] }, semantics);
    expect(shares[1]).toBeCloseTo(shares[2] as number, 12);
    expect(shares[3]).toBeCloseTo(shares[4] as number, 12);
    expect(shares[1]).not.toBeCloseTo(shares[3] as number, 2);
  });

  it('are nothing for whatever hangs on an argument that counts nothing', () => {
    // An argument without any strength that nobody supports is as good as missing.
    const { shares } = shared({ flow: [con(-1), con(0), pro(1)], bases: [0, 0.6, 0.6] }, semantics);
    for (const share of shares) expect(share).toBeCloseTo(0, 12);
  });

  it('count an argument only where all above it are there', () => {
    // Without its parent the last does nothing, so of both orders one gives it nothing: half of what it does in the other.
    const drawn: DrawnFlow = { flow: [pro(-1), pro(0)], bases: [0.4, 0.6] };
    const both = movedBy(drawn, semantics);
    const alone = movedBy({ flow: [pro(-1)], bases: [0.4] }, semantics);
    const { shares } = shared(drawn, semantics);
    expect(shares[1]).toBeCloseTo((both - alone) / 2, 12);
    expect(shares[0]).toBeCloseTo((both + alone) / 2, 12);
  });

  it('speak against the resolution where an argument took from it', () => {
    const { shares } = shared({ flow: [pro(-1), con(-1)], bases: [0.5, 0.5] }, semantics);
    expect(shares[0]).toBeGreaterThan(0);
    expect(shares[1]).toBeLessThan(0);
  });

  it('are a sample where there are too many orders: said so, the same by the same seed', () => {
    const found = shared(THIRTEEN, semantics, 7);
    expect(found.exact).toBe(false);
    expect(shared(THIRTEEN, semantics, 7)).toEqual(found);
    expect(shared(THIRTEEN, semantics, 8).shares).not.toEqual(found.shares);
    // Each order hands out all that there is, so a sample adds up as well.
    expect(sum(found)).toBeCloseTo(movedBy(THIRTEEN, semantics), 10);
  });

  it('come near the exact ones in a sample of the same twelve', () => {
    const exact = shared(TWELVE, semantics);
    for (const seed of [1, 2, 3]) {
      const sample = shared(TWELVE, semantics, seed, 0);
      expect(sample.exact).toBe(false);
      sample.shares.forEach((share, place) => {
        expect(Math.abs(share - (exact.shares[place] as number)), `argument ${place}`).toBeLessThan(0.02);
      });
    }
  });
});

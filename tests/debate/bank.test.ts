import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askable, type Bank, bankOf, placeable, relationUnder } from '../../src/debate/bank.ts';
import type { Claim, Resolution } from '../../src/scenario/scenario.ts';
import { type Argument, RESOLUTIONS, type Side, SPEECHES } from '../../src/vocabulary/debate.ts';
import { engine } from '../support/engines.ts';
import { debateOn, SPEAKERS, spoken } from './spoken.ts';

const claim = (id: string, attacks: readonly string[] = [], supports: readonly string[] = []): Claim => ({
  id,
  text: id,
  kind: 'text',
  source: 'judgement',
  weight: id,
  evidence: [],
  attacks,
  supports,
});

const resolution: Resolution = {
  id: 'openData',
  title: 'x',
  text: 'x',
  cost: 'x',
  threshold: 'majority',
  broad: false,
  timely: [],
  affirmative: ['A', 'B'],
  negative: ['N'],
};

/** A and N attack each other, S and B support each other: two rings. */
const bank: Bank = bankOf({
  resolutions: [resolution],
  claims: [claim('A', ['N']), claim('B', [], ['S']), claim('N', ['A']), claim('S', [], ['A', 'B'])],
});

const said = (side: Side, id: string, under = -1, relation: Argument['relation'] = 'support'): Argument => ({
  claim: id,
  under,
  relation,
  by: side === 'affirmative' ? 'FRA' : 'RUS',
  side,
  speech: 0,
});
const open = (side: Side, ...flow: readonly Argument[]): readonly string[] =>
  placeable(bank, 'openData', flow, side).map(
    (one) => `${one.claim.id} ${one.relation === 'attack' ? 'x' : '>'} ${one.under}`,
  );

describe('what a side may place', () => {
  it('at first is what speaks to the resolution itself', () => {
    expect(open('affirmative')).toEqual(['A > -1', 'B > -1']);
    expect(open('negative')).toEqual(['N x -1']);
  });

  it('is what attacks the other side and supports its own', () => {
    const flow = [said('affirmative', 'A'), said('affirmative', 'B')];
    expect(open('negative', ...flow)).toEqual(['N x -1', 'N x 0']);
    expect(open('affirmative', ...flow)).toEqual(['S > 0', 'S > 1']);
  });

  it('never is what it has said already, wherever that stands', () => {
    const flow = [said('affirmative', 'A'), said('negative', 'N', 0, 'attack')];
    expect(open('affirmative', ...flow)).toEqual(['B > -1', 'S > 0']);
    expect(open('negative', ...flow)).toEqual([]);
  });

  it('nor what the other side has said', () => {
    // N may be put under A, and S under B, were they not in the other side's mouth.
    const flow = [said('negative', 'B', -1, 'attack'), said('affirmative', 'A'), said('affirmative', 'S', 1)];
    expect(open('negative', ...flow)).toEqual(['N x -1', 'N x 1']);
    expect(open('affirmative', ...flow, said('negative', 'N', 1, 'attack'))).toEqual([]);
  });

  it('follows no ring of the bank round and round', () => {
    const flow: Argument[] = [said('affirmative', 'A')];
    let side: Side = 'negative';
    for (let step = 0; step < 20; step += 1) {
      const [next] = placeable(bank, 'openData', flow, side).filter(({ under }) => under >= 0);
      if (next) flow.push(said(side, next.claim.id, next.under, next.relation));
      side = side === 'negative' ? 'affirmative' : 'negative';
    }
    // Each of four claims has been said once at most.
    expect(flow.length).toBeLessThanOrEqual(4);
    flow.forEach(({ under }, place) => {
      expect(under).toBeLessThan(place);
    });
  });

  it('is nothing on a resolution or under a claim that the bank lacks', () => {
    expect(placeable(bank, 'jointPool', [], 'affirmative')).toEqual([]);
    expect(bank.replies('Z', 'friend')).toEqual([]);
    expect(bank.replies('Z', 'opponent')).toEqual([]);
  });
});

describe('how a claim bears on what it is put under', () => {
  const flow = [said('affirmative', 'A'), said('negative', 'N', 0, 'attack')];
  it.each([
    ['S', 0, 'affirmative', 'support'],
    ['A', 1, 'affirmative', null], // its side has said that
    ['N', 0, 'negative', null], // and so has the other
    ['A', -1, 'negative', null], // it is the other side's
    ['N', -1, 'affirmative', null], // speaks for the other side only
    ['S', 1, 'affirmative', null], // has nothing to do with it
    ['S', 0, 'negative', null], // would help the other side
    ['A', 7, 'negative', null], // nothing stands there
    ['Z', 0, 'negative', null], // no such claim
  ] as const)('%s under %i by the %s: %s', (id, under, side, relation) => {
    expect(relationUnder(bank, 'openData', flow, side, id, under)).toBe(relation);
  });

  it.each([
    ['A', -1, 'affirmative', 'support'],
    ['N', -1, 'negative', 'attack'],
    ['N', 0, 'negative', 'attack'],
    ['B', 0, 'affirmative', 'support'],
  ] as const)('while nobody has said it, %s under %i by the %s: %s', (id, under, side, relation) => {
    const others = [said('affirmative', 'S'), said('negative', 'N', 0, 'attack')];
    const before = id === 'N' ? [said('affirmative', 'A')] : others;
    expect(relationUnder(bank, 'openData', before, side, id, under)).toBe(relation);
  });
});

describe('what may be asked about', () => {
  const flow = [said('affirmative', 'A'), said('negative', 'N', 0, 'attack'), said('affirmative', 'B')];
  it("is each of the other side's arguments, once", () => {
    expect(askable(flow, 'negative', [])).toEqual([0, 2]);
    expect(askable(flow, 'negative', [2])).toEqual([0]);
    expect(askable(flow, 'affirmative', [0])).toEqual([1]);
    expect(askable([], 'affirmative', [])).toEqual([]);
  });
});

describe.each(RESOLUTIONS)('any legal speeches on %s', (id) => {
  it('leave a tree of at most twelve arguments, each bearing on its parent, no claim twice', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 16, maxLength: 16 }), (draws) => {
        const { flow, questioned, speech } = spoken(engine, debateOn(id), draws);
        expect(speech).toBe(8);
        expect(flow.length).toBeLessThanOrEqual(12);
        expect(new Set(questioned).size).toBe(questioned.length);
        expect(new Set(flow.map(({ claim: one }) => one)).size).toBe(flow.length);
        flow.forEach((argument, place) => {
          const { under, side, claim: one, relation, by, speech: given } = argument;
          expect(under >= -1 && under < place).toBe(true);
          expect(relationUnder(engine.bank, id, flow.slice(0, place), side, one, under)).toBe(relation);
          const parent = flow[under];
          // Every argument helps the side that placed it.
          if (parent) expect(relation === 'support').toBe(parent.side === side);
          else expect(relation === 'support').toBe(side === 'affirmative');
          expect(by).toBe(SPEAKERS[side][SPEECHES[given]?.speaker ?? 0]);
        });
      }),
      { numRuns: 25 },
    );
  });
});

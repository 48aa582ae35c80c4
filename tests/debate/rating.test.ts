import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_BASE, MOST_BASE, scoreOf } from '../../src/debate/baseScores.ts';
import { ballotsOn, basesOf, hearingOf } from '../../src/debate/hearing.ts';
import { ratedBase } from '../../src/debate/rating.ts';
import { MOST_WITHIN } from '../../src/rules/told.ts';
import type { Claim } from '../../src/scenario/scenario.ts';
import type { Rating } from '../../src/vocabulary/facilitator.ts';
import { engine } from '../support/engines.ts';
import { opening } from '../support/positions.ts';
import { debateOn, heard, inDebate } from './spoken.ts';

const { claims } = engine.scenario;
const anyWithin = fc.integer({ min: 0, max: MOST_WITHIN });
const anyBase = fc.integer({ min: 0, max: 1000 });

describe('a rating by the room', () => {
  it('never moves a base score past its limit, nor out of the scale, whatever the claim and whoever makes it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...claims),
        fc.boolean(),
        fc.integer({ min: 0, max: 100 }),
        fc.boolean(),
        anyBase,
        anyWithin,
        (claim: Claim, onTable, standing, isQuestioned, base, within) => {
          const found = scoreOf(engine.scenario, claim, onTable, standing, isQuestioned);
          const rated = scoreOf(engine.scenario, claim, onTable, standing, isQuestioned, { base, within });
          expect(Math.abs(rated.total - found.total)).toBeLessThanOrEqual(within);
          expect(rated.total).toBeGreaterThanOrEqual(LEAST_BASE);
          expect(rated.total).toBeLessThanOrEqual(MOST_BASE);
          expect(Number.isInteger(rated.total)).toBe(true);
          expect(rated.room).toBe(rated.total - found.total);
        },
      ),
    );
  });

  it('is the base score itself where it lies within the limit', () => {
    expect(ratedBase(500, { base: 560, within: 200 })).toBe(560);
    expect(ratedBase(500, { base: 900, within: 200 })).toBe(700);
    expect(ratedBase(500, { base: 0, within: 200 })).toBe(300);
    expect(ratedBase(500, { base: 900, within: 0 })).toBe(500);
  });

  it('counts in every ballot of the debate, for either side alike', () => {
    const [pro, con] = (['affirmative', 'negative'] as const).map(
      (side) => engine.bank.openings('openData', side)[0]?.claim.id as string,
    );
    const said = [pro, con].reduce(
      (debate, claim) =>
        heard(engine, debate, {
          phase: 'debate',
          placements: [{ claim: claim as string, under: -1 }],
          question: null,
        }),
      debateOn('openData'),
    );
    const strengths = (ratings: readonly Rating[]): readonly number[] => {
      const hearing = hearingOf(
        engine,
        inDebate({ ...said, room: { within: 300, ratings } }, opening),
        'dfQuad',
      );
      for (const base of basesOf(hearing, { claim: pro as string, by: 'FRA' }, false))
        expect(base).toBeGreaterThan(0);
      return ballotsOn(hearing, said.flow, []).map(({ strength }) => strength);
    };
    const plain = strengths([]);
    const raised = strengths([{ claim: pro as string, base: 1000 }]);
    const against = strengths([{ claim: con as string, base: 1000 }]);
    plain.forEach((strength, at) => {
      expect(raised[at]).toBeGreaterThan(strength);
      expect(against[at]).toBeLessThan(strength);
    });
  });
});

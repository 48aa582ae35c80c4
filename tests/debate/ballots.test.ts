import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perMille, weighFlow } from '../../src/debate/flow.ts';
import {
  audiencesOf,
  type Ballot,
  ballotOf,
  ballotsOn,
  basesOf,
  deciding,
  hearingOf,
  isAdoptedBy,
  isFor,
  neededOf,
} from '../../src/debate/hearing.ts';
import { openingOrder, pivotOf, turnsAlone } from '../../src/debate/pivot.ts';
import { FOLDS } from '../../src/debate/semantics.ts';
import { createEngine, type Engine } from '../../src/game/engine.ts';
import type { OpenDebate } from '../../src/rules/position.ts';
import type { Resolution } from '../../src/scenario/scenario.ts';
import {
  type Audience,
  CONGRESS,
  RESOLUTIONS,
  type ResolutionId,
  type Semantics,
} from '../../src/vocabulary/debate.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { engine } from '../support/engines.ts';
import { position, toward } from '../support/positions.ts';
import { debateOn, heard, inDebate, SPEAKERS, spoken } from './spoken.ts';

const resolutionOf = (id: ResolutionId): Resolution => engine.bank.resolutions.get(id) as Resolution;
const hearingFor = (debate: OpenDebate, semantics: Semantics = 'dfQuad', at?: Engine) =>
  hearingOf(at ?? engine, inDebate(debate), semantics);

const margin = (audience: Audience, by: number): Ballot => ballotOf(audience, 500 + by, 0);
const vote = (...margins: readonly number[]): readonly Ballot[] =>
  margins.map((by, place) => margin(NATIONS[place] as Audience, by));

describe('a ballot', () => {
  it.each([
    [501, 0, true],
    [500, 0, false],
    [499, 0, false],
    [400, 101, true],
    [400, 100, false],
    [700, -199, true],
    [700, -200, false],
    [700, -201, false],
  ])('of strength %i and lean %i is for it: %s', (strength, lean, aye) => {
    const ballot = ballotOf('FRA', strength, lean);
    expect(ballot.margin).toBe(strength + lean - 500);
    expect(isFor(ballot)).toBe(aye);
  });
});

describe('a threshold', () => {
  // biome-ignore format: a table
  const needs: readonly (readonly [ResolutionId, Resolution['threshold'], count: number, needed: number])[] = [
    ['openData', 'majority', 5, 3], ['openData', 'majority', 4, 3], ['openData', 'majority', 1, 1],
    ['safetyZones', 'twoThirds', 5, 4], ['safetyZones', 'twoThirds', 6, 4], ['safetyZones', 'twoThirds', 9, 6],
    ['jointPool', 'leaders', 2, 2], ['narrowLaw', 'congress', 5, 3],
  ];
  it.each(needs)('%s: %s of %i takes %i', (id, threshold, count, needed) => {
    expect(resolutionOf(id).threshold).toBe(threshold);
    expect(neededOf(resolutionOf(id), count)).toBe(needed);
  });

  // biome-ignore format: a table
  const votes: readonly (readonly [ResolutionId, readonly number[], boolean])[] = [
    ['openData', [1, 1, 1, -1, -1], true],
    ['openData', [1, 1, 0, -1, -1], false],
    ['openData', [250, 250, -1, -1, -1], false],
    ['openData', [1, 1, -1, -1], false],
    ['safetyZones', [1, 1, 1, 1, -1], true],
    ['safetyZones', [1, 1, 1, 0, 0], false],
    ['narrowLaw', [1, 1, 1, -9, -9], true],
    ['narrowLaw', [9, 9, 0, 0, 0], false],
    // China and the United States come first; the others only advise.
    ['jointPool', [1, 1, -9, -9, -9], true],
    ['jointPool', [1, 0, 9, 9, 9], false],
    ['jointPool', [-1, 1, 9, 9, 9], false],
  ];
  it.each(votes)('%s by %j: %s', (id, margins, isAdopted) => {
    expect(isAdoptedBy(resolutionOf(id), vote(...margins))).toBe(isAdopted);
  });

  it('of the leaders counts theirs alone', () => {
    const ballots = vote(1, 2, 3, 4, 5);
    expect(deciding(resolutionOf('jointPool'), ballots).map(({ audience }) => audience)).toEqual([
      'CHN',
      'USA',
    ]);
    expect(deciding(resolutionOf('openData'), ballots)).toEqual(ballots);
  });
});

describe('the audience', () => {
  const speakers = [...SPEAKERS.affirmative, ...SPEAKERS.negative];
  it('is every nation that does not speak, and of a law the five parts of Congress', () => {
    const listeners = NATIONS.filter((nation) => !speakers.includes(nation));
    expect(listeners).toHaveLength(5);
    for (const id of RESOLUTIONS) {
      const expected = resolutionOf(id).threshold === 'congress' ? CONGRESS : listeners;
      expect(audiencesOf(resolutionOf(id), speakers), id).toEqual(expected);
      expect(hearingFor(debateOn(id)).audiences).toEqual(expected);
    }
  });

  // biome-ignore format: a table
  const orders: readonly (readonly [ResolutionId, string, readonly number[], readonly number[]])[] = [
    ['openData', 'the clearest first, equals in their order', [-10, -300, 0, 40, -40], [-300, 40, -40, -10, 0]],
    ['openData', 'last the one that carried it alone, be another closer', [90, -300, -5, 40, 60], [-300, 90, 60, -5, 40]],
    ['openData', 'last the one that it lacked alone, be another closer', [90, -300, -40, 3, -60], [-300, 90, -60, 3, -40]],
    // China and the United States decide; what others say is advice.
    ['jointPool', 'advice before all that counts', [10, 300, 3, 2, 1], [3, 2, 1, 300, 10]],
  ];
  it.each(orders)('opens its ballots on %s: %s', (id, _, margins, opened) => {
    expect(openingOrder(resolutionOf(id), vote(...margins)).map((ballot) => ballot.margin)).toEqual(opened);
  });

  it('opens last the ballot on which the result hangs, so that nothing is decided before it', () => {
    const margins = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.constantFrom(...RESOLUTIONS), margins, (id, given) => {
        const resolution = resolutionOf(id);
        const ballots = vote(...given);
        const pivot = pivotOf(resolution, ballots);
        if (!pivot || !turnsAlone(resolution, ballots, pivot)) return;
        expect(openingOrder(resolution, ballots).at(-1)).toBe(pivot);
      }),
    );
  });

  it('is asked only while there is a debate', () => {
    expect(() => hearingOf(engine, position(), 'dfQuad')).toThrow('no debate');
  });
});

/** What a resolution is worth before anything is said. */
const PRESUMED = engine.coefficient('presumption');

describe('ballots on a flow', () => {
  it('before a word is said are the presumption and the leans alone', () => {
    const hearing = hearingFor(debateOn('openData'));
    ballotsOn(hearing, [], []).forEach((ballot, place) => {
      expect(ballot.strength).toBe(PRESUMED);
      expect(ballot.margin).toBe(PRESUMED - 500 + (hearing.leans[place]?.total ?? 0));
    });
  });

  it('are each strength in its own ears, by its trust in who speaks', () => {
    const at = position([], [toward('CHN', 'FRA', 90), toward('GBR', 'FRA', 10)]);
    const open = debateOn('openData');
    const debate = heard(engine, open, {
      phase: 'debate',
      placements: [{ claim: engine.bank.openings('openData', 'affirmative')[0]?.claim.id ?? '', under: -1 }],
      question: null,
    });
    const hearing = hearingOf(engine, inDebate(debate, at), 'dfQuad');
    const ballots = ballotsOn(hearing, debate.flow, []);
    const strengthFor = (nation: Audience): number =>
      ballots.find(({ audience }) => audience === nation)?.strength ?? 0;
    expect(strengthFor('CHN')).toBeGreaterThan(strengthFor('GBR'));
    expect(strengthFor('GBR')).toBeGreaterThan(PRESUMED);
  });

  const draws = fc.array(fc.nat(), { minLength: 16, maxLength: 16 });
  const sessions = fc.tuple(fc.constantFrom(...RESOLUTIONS), fc.constantFrom('dfQuad', 'quadratic'), draws);
  const twin = createEngine(engine.authored);

  it('are the same for the same speeches, in another engine too', () => {
    fc.assert(
      fc.property(sessions, ([id, semantics, drawn]) => {
        const once = spoken(engine, debateOn(id), drawn);
        const again = spoken(twin, debateOn(id), drawn);
        expect(again).toEqual(once);
        const ballots = ballotsOn(hearingFor(once, semantics as Semantics), once.flow, once.questioned);
        expect(
          ballotsOn(hearingFor(again, semantics as Semantics, twin), again.flow, again.questioned),
        ).toEqual(ballots);
      }),
      { numRuns: 60 },
    );
  });

  it('are whole numbers that the flow, the base scores and the lean account for', () => {
    fc.assert(
      fc.property(sessions, ([id, semantics, drawn]) => {
        const { flow, questioned, ...rest } = spoken(engine, debateOn(id), drawn);
        const hearing = hearingFor({ ...rest, flow, questioned }, semantics as Semantics);
        ballotsOn(hearing, flow, questioned).forEach((ballot, place) => {
          const bases = flow.map(
            (argument, at) => (basesOf(hearing, argument, questioned.includes(at))[place] as number) / 1000,
          );
          const whole = weighFlow(
            flow,
            bases,
            engine.coefficient('presumption') / 1000,
            FOLDS[semantics as Semantics],
            new Float64Array(flow.length),
          );
          expect(ballot.strength).toBe(perMille(whole));
          expect(ballot.lean).toBe(hearing.leans[place]?.total);
          expect(Number.isInteger(ballot.margin)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });
});

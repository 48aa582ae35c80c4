import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotWay, markPlace, planChamber, segmentOf } from '../../../src/view/scene/chamber.ts';
import { boxAround, distance, distanceToSegment, overlaps, polar } from '../../../src/view/scene/geometry.ts';
import { GRAIN_ANGLE } from '../../../src/view/scene/layout.ts';
import { placeNames } from '../../../src/view/scene/names.ts';
import type { AssemblyPicture } from '../../../src/view/scene/picture.ts';
import { clearance } from '../../../src/view/scene/routes.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { layoutFor, tokensFor } from './sample.ts';

const SIZES = [
  ['a desk', 1000, 640, 1],
  ['a wide window', 1440, 900, 1],
  ['a projector', 1920, 1080, 1.6],
  ['a tablet', 740, 820, 1],
  ['a phone', 390, 420, 1],
  ['a phone held upright', 390, 844, 1],
  ['a small phone', 320, 340, 1],
  ['a phone with larger text', 390, 420, 1.5],
] as const;

const prestiges = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 9 });
const four = fc.shuffledSubarray([...NATIONS], { minLength: 2, maxLength: 4 });

function assemblyOf(speakers: readonly Nation[], seats = 0): AssemblyPicture {
  const half = Math.ceil(speakers.length / 2);
  return {
    for: speakers.slice(0, half),
    against: speakers.slice(half),
    speaking: speakers[0] ?? null,
    ballots: {},
    congress: Array.from({ length: seats }, () => 'closed' as const),
  };
}

describe.each(SIZES)('a debate on %s (%i x %i, text x %f)', (_, width, height, textScale) => {
  const layout = layoutFor(width, height, textScale);
  const { centre, chamber } = layout;

  it('joins its speakers to the ring across no text, no other token and not the Moon', () => {
    fc.assert(
      fc.property(
        prestiges,
        four,
        fc.constantFrom(0, 5),
        fc.constantFrom(...NATIONS),
        (list, who, seats, seat) => {
          const tokens = tokensFor(layout, list);
          const plan = planChamber(layout, tokens, assemblyOf(who, seats));
          const names = [...placeNames(layout, tokens, seat, null).values()].map(({ box }) => box);
          const bands = layout.bands.flatMap(({ label }) => (label ? [label] : []));
          for (const { nation, track } of plan.ties) {
            for (const box of [...names, ...bands, ...layout.panels]) {
              expect(clearance(track, box), `${nation}'s thread at a text`).toBeGreaterThan(2);
            }
            track.points.forEach((point, index) => {
              expect(distance(point, centre)).toBeGreaterThan(layout.moonRadius);
              const next = track.points[index + 1];
              if (!next) return;
              for (const other of NATIONS) {
                if (other === nation) continue;
                expect(distanceToSegment(tokens[other], point, next)).toBeGreaterThan(layout.reach);
              }
            });
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('puts each mark on its own token, off every text and off the samples', () => {
    fc.assert(
      fc.property(prestiges, fc.constantFrom(...NATIONS), (list, seat) => {
        const tokens = tokensFor(layout, list);
        const names = [...placeNames(layout, tokens, seat, null).values()].map(({ box }) => box);
        for (const nation of NATIONS) {
          const at = markPlace(layout, nation, tokens[nation]);
          const box = boxAround(at, 2 * chamber.mark, 2 * chamber.mark);
          for (const text of [...names, ...layout.panels]) expect(overlaps(box, text)).toBe(false);
          const grain = polar(tokens[nation], GRAIN_ANGLE, layout.discRadius + 2);
          expect(distance(at, grain)).toBeGreaterThan(chamber.mark + 3);
          // The code in the middle of the disc stays free.
          expect(distance(at, tokens[nation])).toBeGreaterThan(chamber.mark + layout.codeSize / 2);
          expect(distance(at, centre)).toBeGreaterThan(layout.moonRadius);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('seats Congress in the gap below Washington, beside neither half nor under a thread', () => {
    const tokens = tokensFor(
      layout,
      NATIONS.map(() => 50),
    );
    const plan = planChamber(layout, tokens, assemblyOf(['USA', 'CHN', 'JPN', 'TUR'], 5));
    expect(plan.seats).toHaveLength(5);
    expect(plan.listeners).toEqual([]);
    expect(plan.ballots).toBe(5);
    const ends = Object.values(plan.halves).flatMap(({ from, to }) => [from, to]);
    for (const [index, seat] of plan.seats.entries()) {
      expect(seat.y).toBeLessThan(centre.y);
      for (const end of ends) {
        expect(distance(seat, polar(centre, end, chamber.ring))).toBeGreaterThan(chamber.seats.radius);
      }
      for (const other of plan.seats.slice(index + 1)) {
        expect(distance(seat, other)).toBeGreaterThan(2 * chamber.seats.radius);
      }
      for (const lane of Object.values(chamber.lanes)) {
        expect(lane - distance(seat, centre)).toBeGreaterThan(chamber.seats.radius);
      }
    }
  });
});

describe('the ring of a debate', () => {
  const layout = layoutFor(1000, 640);
  const tokens = tokensFor(
    layout,
    NATIONS.map(() => 50),
  );
  const planOf = (assembly: AssemblyPicture) => planChamber(layout, tokens, assembly);

  it('turns its affirmative half to where the affirmative stands', () => {
    const isLeft = (speakers: readonly Nation[]) => {
      const { from, to } = planOf(assemblyOf(speakers)).halves.for;
      return Math.cos((from + to) / 2) < 0;
    };
    expect(isLeft(['CHN', 'RUS', 'GBR', 'FRA'])).toBe(false);
    expect(isLeft(['GBR', 'FRA', 'CHN', 'RUS'])).toBe(true);
    // Where it makes no difference, for is on the left.
    expect(isLeft(['CHN', 'GBR', 'RUS', 'FRA'])).toBe(true);
  });

  it('leaves a gap on two sides, and every nation that does not speak listens', () => {
    const plan = planOf(assemblyOf(['CHN', 'RUS', 'GBR', 'FRA']));
    expect(plan.listeners).toEqual(
      NATIONS.filter((nation) => !['CHN', 'RUS', 'GBR', 'FRA'].includes(nation)),
    );
    expect(plan.ballots).toBe(5);
    const [left, right] = [plan.halves.against, plan.halves.for];
    expect(left.from - Math.PI / 2).toBeGreaterThan(0.1);
    expect(right.from).toBeLessThan(Math.PI / 2 - 0.1);
    expect(left.to).toBeLessThan(1.5 * Math.PI - 0.1);
    expect(right.to).toBeGreaterThan(-Math.PI / 2 + 0.1);
  });

  it('fills from below, a ballot a part, each half with room for all', () => {
    const plan = planOf(assemblyOf(['CHN', 'RUS', 'GBR', 'FRA']));
    for (const stand of ['for', 'against'] as const) {
      let height = Number.POSITIVE_INFINITY;
      for (let index = 0; index < plan.ballots; index += 1) {
        const { from, to } = segmentOf(plan, stand, index, layout.chamber.ring);
        const middle = polar({ x: 0, y: 0 }, (from + to) / 2, 1);
        expect(middle.y).toBeLessThan(height);
        height = middle.y;
        if (index === 0) continue;
        const before = segmentOf(plan, stand, index - 1, layout.chamber.ring);
        expect(Math.abs(from - before.to) * layout.chamber.ring).toBeGreaterThan(2);
      }
      const last = segmentOf(plan, stand, plan.ballots - 1, layout.chamber.ring);
      expect(Math.abs(last.to - plan.halves[stand].to)).toBeLessThan(0.05);
    }
  });

  it('is where a ballot’s light arrives, round the Moon and not through it', () => {
    const plan = planOf(assemblyOf(['CHN', 'RUS', 'GBR', 'FRA']));
    for (const nation of plan.listeners) {
      for (const stand of ['for', 'against'] as const) {
        const segment = segmentOf(plan, stand, 0, layout.chamber.ring);
        const { points } = ballotWay(layout, markPlace(layout, nation, tokens[nation]), segment);
        const end = points[points.length - 1] ?? layout.centre;
        const goal = polar(layout.centre, (segment.from + segment.to) / 2, layout.chamber.ring);
        expect(distance(end, goal)).toBeLessThan(1);
        for (const point of points) {
          expect(distance(point, layout.centre)).toBeGreaterThan(layout.moonRadius);
        }
      }
    }
  });

  it('joins one who speaks alone once', () => {
    const plan = planOf({ ...assemblyOf([]), for: ['CHN'], against: ['USA'] });
    expect(plan.ties.map(({ nation, stand }) => [nation, stand])).toEqual([
      ['CHN', 'for'],
      ['USA', 'against'],
    ]);
    expect(plan.ballots).toBe(7);
  });
});

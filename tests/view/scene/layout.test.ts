import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, distance, distanceToBox, overlaps } from '../../../src/view/scene/geometry.ts';
import { discBox, nationAt, orbitOf, tokenAt } from '../../../src/view/scene/layout.ts';
import { placeNames } from '../../../src/view/scene/names.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { layoutFor, tokensFor } from './sample.ts';

const SIZES = [
  ['a desk', 1000, 640, 1],
  ['a desk beside full panels', 940, 660, 1],
  ['a wide window', 1440, 900, 1],
  ['a projector', 1920, 1080, 1.6],
  ['a desk with larger text', 1000, 640, 1.4],
  ['a tablet', 740, 820, 1],
  ['a phone', 390, 420, 1],
  ['a phone between bars', 374, 388, 1],
  ['a small phone', 320, 340, 1],
  ['a phone with larger text', 390, 420, 1.5],
] as const;
const prestiges = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 9 });

describe.each(SIZES)('on %s (%i x %i, text x %f)', (_, width, height, textScale) => {
  const layout = layoutFor(width, height, textScale);
  const canvas = { x: 0, y: 0, width, height };

  it('puts the nation with more prestige nearer, for every pair', () => {
    for (let prestige = 0; prestige < 100; prestige += 1) {
      expect(orbitOf(layout, prestige + 1)).toBeLessThan(orbitOf(layout, prestige));
    }
    fc.assert(
      fc.property(prestiges, (list) => {
        const tokens = tokensFor(layout, list);
        const reach = NATIONS.map((nation) => distance(tokens[nation], layout.centre));
        for (const [a, first] of reach.entries()) {
          for (const [b, second] of reach.entries()) {
            const more = (list[a] ?? 0) - (list[b] ?? 0);
            if (more > 0) expect(first).toBeLessThan(second - 0.2);
            if (more === 0) expect(first).toBeCloseTo(second, 6);
          }
        }
      }),
    );
  });

  it('keeps tokens and names off each other, off the Moon, off the corner panels and in the canvas', () => {
    fc.assert(
      fc.property(
        prestiges,
        fc.constantFrom(...NATIONS),
        fc.constantFrom(...NATIONS),
        (list, seat, chosen) => {
          const tokens = tokensFor(layout, list);
          const picked = chosen === seat ? null : chosen;
          const names = placeNames(layout, tokens, seat, picked);
          const panels = layout.panels;
          for (const nation of NATIONS) {
            const disc = discBox(layout, tokens[nation]);
            expect(contains(canvas, disc)).toBe(true);
            expect(distance(tokens[nation], layout.centre)).toBeGreaterThan(layout.moonRadius + layout.reach);
            expect(panels.some((panel) => overlaps(panel, disc))).toBe(false);
            for (const other of NATIONS) {
              if (other !== nation) {
                expect(distance(tokens[nation], tokens[other])).toBeGreaterThan(2 * layout.reach - 1);
              }
              const name = names.get(other);
              if (name) expect(overlaps(disc, name.box), `${other}'s name on ${nation}`).toBe(false);
            }
          }
          const boxes = [...names.values()].map((place) => place.box);
          const { buttons } = layout.corners;
          const labels = layout.bands.flatMap((band) => (band.label ? [band.label] : []));
          for (const [index, box] of boxes.entries()) {
            if (picked) expect(overlaps(box, buttons), 'a name under the page’s buttons').toBe(false);
            expect(labels.some((label) => overlaps(box, label))).toBe(false);
            expect(contains(canvas, box)).toBe(true);
            expect(distanceToBox(layout.centre, box)).toBeGreaterThan(layout.laneRadius);
            for (const other of [...boxes.slice(index + 1), ...panels])
              expect(overlaps(box, other)).toBe(false);
          }
          if (!picked) expect(names.has(seat)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('labels bands clear of tokens and names', () => {
    // One number alone would say nothing: a small canvas that has room for no more has none.
    const labelled = layout.bands.filter((band) => band.label).length;
    expect(labelled).not.toBe(1);
    if (layout.form === 'wide') expect(labelled).toBeGreaterThan(1);
    fc.assert(
      fc.property(prestiges, (list) => {
        const tokens = tokensFor(layout, list);
        for (const band of layout.bands) {
          if (!band.label) continue;
          const middle = { x: band.label.x + band.label.width / 2, y: band.label.y + band.label.height / 2 };
          for (const nation of NATIONS) {
            expect(distance(middle, tokens[nation])).toBeGreaterThan(layout.reach + 0.36 * band.label.height);
          }
          if (layout.names === 'all') {
            for (const name of placeNames(layout, tokens, null, null).values()) {
              expect(overlaps(name.box, band.label)).toBe(false);
            }
          }
        }
      }),
    );
  });

  it('writes no text under 14 px', () => {
    expect(Math.min(layout.codeSize, layout.nameSize, layout.noteSize)).toBeGreaterThanOrEqual(14);
  });

  it('finds the nation under a finger, and none between', () => {
    const tokens = tokensFor(layout, [80, 70, 60, 50, 40, 30, 20, 10, 0]);
    for (const nation of NATIONS) {
      const at = tokens[nation];
      expect(nationAt(layout, tokens, { x: at.x + 5, y: at.y - 6 })).toBe(nation);
    }
    expect(nationAt(layout, tokens, layout.centre)).toBeNull();
  });
});

it('shows all nine names where there is room, larger ones on a projector', () => {
  expect(layoutFor(1000, 640).names).toBe('all');
  expect(layoutFor(1920, 1080, 1.6).names).toBe('all');
  expect(layoutFor(1920, 1080, 1.6).nameSize).toBeGreaterThanOrEqual(24);
  expect(layoutFor(390, 420).names).toBe('few');
  expect(tokenAt(layoutFor(390, 420), 'USA', 50).x).toBeCloseTo(195, 6);
});

it('shows all nine names at every height of a desk, so that none come and go with a line of text', () => {
  for (const width of [940, 970, 1010]) {
    for (let height = 660; height <= 760; height += 4) {
      expect(layoutFor(width, height).names, `${width} x ${height}`).toBe('all');
    }
  }
});

describe('on the smallest board of a phone', () => {
  const layout = layoutFor(374, 321);

  it.each(['CHN', 'RUS', 'FRA', 'JPN'] as const)('%s has its own name at its token', (seat) => {
    const tokens = tokensFor(layout, [50, 50, 50, 50, 50, 50, 50, 50, 50]);
    expect(placeNames(layout, tokens, seat, null).get(seat)).toMatchObject({ docked: false });
  });

  it('puts it at the edge rather than where it would seem to be another’s', () => {
    const tokens = tokensFor(layout, [50, 50, 50, 50, 50, 50, 50, 50, 50]);
    expect(placeNames(layout, tokens, 'USA', null).get('USA')).toMatchObject({ docked: true });
  });

  it('puts it on no token, no panel and not past the edge', () => {
    fc.assert(
      fc.property(prestiges, fc.constantFrom(...NATIONS), (list, seat) => {
        const tokens = tokensFor(layout, list);
        const name = placeNames(layout, tokens, seat, null).get(seat);
        if (!name) throw new Error(`no name for ${seat}`);
        expect(contains({ x: 0, y: 0, width: 374, height: 321 }, name.box)).toBe(true);
        const taken = [...NATIONS.map((nation) => discBox(layout, tokens[nation])), ...layout.panels];
        expect(taken.some((box) => overlaps(box, name.box))).toBe(false);
      }),
    );
  });
});

it.each([
  [1440, 880],
  [800, 880],
])('on a wall of %i x %i no text is smaller than asked for: rather names go', (width, height) => {
  const layout = layoutFor(width, height, 1, 24);
  const { codeSize, names, nameSize, noteSize, panels } = layout;
  expect(Math.min(codeSize, nameSize, noteSize)).toBeGreaterThanOrEqual(24);
  expect(names).toBe('few');
  for (const nation of NATIONS) {
    for (let prestige = 0; prestige <= 100; prestige += 5) {
      const disc = discBox(layout, tokenAt(layout, nation, prestige));
      expect(panels.some((panel) => overlaps(panel, disc))).toBe(false);
    }
  }
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToSegment, type Track } from '../../../src/view/scene/geometry.ts';
import { placeNames } from '../../../src/view/scene/names.ts';
import { clearance, routeBetween } from '../../../src/view/scene/routes.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { layoutFor, tokensFor } from './sample.ts';

const SIZES = [
  ['a desk', 1000, 640],
  ['a projector', 1500, 1000],
  ['a phone', 390, 420],
] as const;
const PAIRS = NATIONS.flatMap((a, index) => NATIONS.slice(index + 1).map((b): [Nation, Nation] => [a, b]));

function nearest(track: Track, point: { x: number; y: number }): number {
  return Math.min(
    ...track.points.slice(1).map((next, index) => {
      const from = track.points[index] ?? next;
      return distanceToSegment(point, from, next);
    }),
  );
}

describe.each(SIZES)('light on %s', (_, width, height) => {
  const layout = layoutFor(width, height);

  it('crosses no text, no other token and not the Moon, for any prestiges', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 9 }),
        fc.constantFrom(...NATIONS),
        (list, seat) => {
          const tokens = tokensFor(layout, list);
          const names = placeNames(layout, tokens, seat, null);
          const labels = [...names.values()].map((place) => place.box);
          const bands = layout.bands.flatMap((band) => (band.label ? [band.label] : []));
          const texts = [...labels, ...bands, ...layout.panels];
          for (const [a, b] of PAIRS) {
            const track = routeBetween(layout, a, b, { tokens, texts });
            expect(track.length).toBeGreaterThan(0);
            for (const text of texts) {
              expect(
                clearance(track, text),
                `${a}-${b} over ${JSON.stringify(text)} ${list.join()}`,
              ).toBeGreaterThan(1);
            }
            expect(nearest(track, layout.centre)).toBeGreaterThan(layout.moonRadius + 4);
            for (const other of NATIONS) {
              if (other === a || other === b) continue;
              expect(
                nearest(track, tokens[other]),
                `${a}-${b} through ${other} ${list.join()}`,
              ).toBeGreaterThan(layout.discRadius);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('takes the same way for the same picture', () => {
  const layout = layoutFor(1000, 640);
  const tokens = tokensFor(layout, [60, 70, 50, 40, 40, 40, 45, 20, 15]);
  const obstacles = { tokens, texts: [] };
  expect(routeBetween(layout, 'CHN', 'PAK', obstacles)).toEqual(
    routeBetween(layout, 'CHN', 'PAK', obstacles),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, placeCards } from '../../../src/view/scene/cards.ts';
import { contains, distanceToBox, overlaps } from '../../../src/view/scene/geometry.ts';
import { NATIONS, type Nation } from '../../../src/vocabulary/nations.ts';
import { layoutFor, tokensFor } from './sample.ts';

describe('the cards of the Words', () => {
  it('all find a place in the canvas and never lie on each other', () => {
    const layout = layoutFor(1000, 640);
    const canvas = { x: 0, y: 0, width: 1000, height: 640 };
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 9, maxLength: 9 }),
        fc.array(fc.integer({ min: 80, max: 132 }), { minLength: 9, maxLength: 9 }),
        (prestiges, widths) => {
          const sizes = new Map<Nation, { width: number; height: number }>(
            NATIONS.map((nation, index) => [nation, { width: widths[index] ?? 100, height: 88 }]),
          );
          const placed = placeCards(layout, tokensFor(layout, prestiges), sizes);
          expect(placed.size).toBe(9);
          const boxes = [...placed.values()];
          for (const [index, box] of boxes.entries()) {
            expect(contains(canvas, box)).toBe(true);
            for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keep off the legend, the programmes and the middle of the Moon where there is room', () => {
    const layout = layoutFor(970, 690);
    const sizes = new Map(NATIONS.map((nation) => [nation, { width: 118, height: 70 }]));
    for (const list of [
      [62, 70, 40, 45, 48, 44, 50, 25, 20],
      [30, 30, 30, 30, 30, 30, 30, 30, 30],
      [5, 10, 0, 15, 5, 0, 10, 5, 0],
    ]) {
      for (const box of placeCards(layout, tokensFor(layout, list), sizes).values()) {
        expect(layout.panels.some((panel) => overlaps(panel, box))).toBe(false);
        expect(distanceToBox(layout.centre, box)).toBeGreaterThan(layout.moonRadius * 0.7);
      }
    }
  });

  it('break a Word into lines that fit, and end what is too long in an ellipsis', () => {
    const measure = (text: string) => text.length;
    expect(breakLines('lends samples to six', 13, 3, measure)).toEqual(['lends samples', 'to six']);
    expect(breakLines('one two three four', 5, 2, measure)).toEqual(['one', 'two…']);
    expect(breakLines('Unbreakablylongword', 8, 3, measure)).toEqual(['Unbreak…']);
  });
});

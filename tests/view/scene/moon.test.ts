import { describe, expect, it } from 'vitest';
import { litShare, shadeMoon } from '../../../src/view/scene/moon.ts';
import { paletteOf } from '../../../src/view/scene/palette.ts';

const SIZE = 96;
const EVEN = { data: new Uint8ClampedArray(SIZE * SIZE * 4).fill(180), size: SIZE };
const { moon } = paletteOf('night');

/** Where light turns to shade on the Moon's middle row, from -1 at its left edge to 1 at its right. */
function edgeOf(pixels: Uint8ClampedArray, row = SIZE / 2): number {
  let least = 256;
  let most = 0;
  const values = Array.from({ length: SIZE - 4 }, (_, index) => pixels[(row * SIZE + index + 2) * 4] ?? 0);
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const at = values.findIndex((value) => value > (least + most) / 2);
  return ((at + 2.5) / SIZE) * 2 - 1;
}

describe('the Moon', () => {
  it('waxes from a crescent to full as the clock runs', () => {
    const shares = Array.from({ length: 11 }, (_, step) => litShare(step / 10));
    expect(shares[0]).toBeLessThan(0.25);
    expect(shares[10]).toBeGreaterThan(0.99);
    for (const [index, share] of shares.entries()) {
      if (index > 0) expect(share).toBeGreaterThan(shares[index - 1] ?? 1);
    }
  });

  it('is lit from the right, up to the true edge of its phase', () => {
    for (const clock of [0.2, 0.4, 0.6]) {
      // On the equator the edge divides the width as the lit share says.
      expect(Math.abs(edgeOf(shadeMoon(EVEN, clock, moon)) - (1 - 2 * litShare(clock)))).toBeLessThan(0.15);
    }
    expect(edgeOf(shadeMoon(EVEN, 0.2, moon))).toBeGreaterThan(edgeOf(shadeMoon(EVEN, 0.6, moon)));
  });

  it('is nothing outside its disc and solid inside', () => {
    const pixels = shadeMoon(EVEN, 0.5, moon);
    expect(pixels[3]).toBe(0);
    expect(pixels[((SIZE / 2) * SIZE + SIZE / 2) * 4 + 3]).toBe(255);
  });

  it('lets the sky through its unlit part by day', () => {
    const pixels = shadeMoon(EVEN, 0, paletteOf('day').moon);
    expect(pixels[((SIZE / 2) * SIZE + 8) * 4 + 3]).toBeLessThan(200);
  });
});

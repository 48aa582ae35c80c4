import type { Box } from './geometry.ts';

/** Puts small pictures side by side on one texture. Pure. */

export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Free pixels around each picture, so that none bleeds into the next when it is scaled. */
const GAP = 2;

/**
 * Lays boxes out in rows, the highest first, in whole pixels.
 * @param widest how wide a row may grow; a box that is wider still gets a row of its own
 * @returns a place for each box in the order given, and the size of all
 */
export function pack(extents: readonly Extent[], widest: number): { places: readonly Box[]; size: Extent } {
  const places: Box[] = [];
  const order = extents.map((extent, index) => ({ ...extent, index }));
  order.sort((a, b) => b.height - a.height || a.index - b.index);
  let x = GAP;
  let y = GAP;
  let row = 0;
  let width = 0;
  for (const extent of order) {
    if (x > GAP && x + extent.width + GAP > widest) {
      x = GAP;
      y += row + 2 * GAP;
      row = 0;
    }
    places[extent.index] = { x, y, width: extent.width, height: extent.height };
    x += extent.width + 2 * GAP;
    row = Math.max(row, extent.height);
    width = Math.max(width, x);
  }
  return { places, size: { width, height: y + row + GAP } };
}

import { type ByNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import {
  type Box,
  boxAround,
  clamp,
  contains,
  distance,
  distanceToBox,
  overlaps,
  type Point,
} from './geometry.ts';
import { ANGLES, type BoardLayout, discBox } from './layout.ts';

/** Where the cards with the nine Words lie on a wide board. Pure. */

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Places a card for each nation: near its token, in the canvas, never on another card, and off the tokens, the corners
 * that hold words and the Moon's face as far as possible. Every nation that is asked for gets a place.
 */
export function placeCards(
  layout: BoardLayout,
  tokens: ByNation<Point>,
  sizes: ReadonlyMap<Nation, CardSize>,
): ReadonlyMap<Nation, Box> {
  const placed = new Map<Nation, Box>();
  const canvas = { x: 6, y: 6, width: layout.width - 12, height: layout.height - 12 };
  for (const nation of NATIONS) {
    const size = sizes.get(nation);
    if (!size) continue;
    const at = tokens[nation];
    let best: Box | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const spot of spotsAround(layout, nation, at, size)) {
      const box = boxAround(
        {
          x: clamp(spot.x, canvas.x + size.width / 2, canvas.x + canvas.width - size.width / 2),
          y: clamp(spot.y, canvas.y + size.height / 2, canvas.y + canvas.height - size.height / 2),
        },
        size.width,
        size.height,
      );
      if (!contains(canvas, box)) continue;
      if ([...placed.values()].some((other) => overlaps(growSideways(other), box))) continue;
      const covered = NATIONS.filter((other) => overlaps(box, discBox(layout, tokens[other]))).length;
      const middle = { x: box.x + size.width / 2, y: box.y + size.height / 2 };
      const signs = layout.panels.filter((panel) => overlaps(box, panel)).length;
      const face = Math.max(0, layout.moonRadius + 6 - distanceToBox(layout.centre, box));
      const cost = covered * 400 + signs * 320 + face * 2 + distance(middle, at);
      if (cost < least) {
        least = cost;
        best = box;
      }
    }
    if (best) placed.set(nation, best);
  }
  return placed;
}

function growSideways(box: Box): Box {
  return { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10 };
}

/** Places close to a token first, then a grid over the whole canvas, so that one is always left. */
function spotsAround(layout: BoardLayout, nation: Nation, at: Point, size: CardSize): Point[] {
  const spots: Point[] = [];
  const outward = ANGLES[nation];
  for (const far of [26, 42, 66]) {
    for (const turn of [0, 0.35, -0.35, 0.8, -0.8, 1.3, -1.3, 2, -2, 2.6, -2.6, 3.1]) {
      const angle = outward + turn;
      const x = Math.cos(angle);
      const y = Math.sin(angle);
      // As far out as the card's own half needs in that direction.
      const half = Math.min(
        size.width / 2 / Math.max(0.001, Math.abs(x)),
        size.height / 2 / Math.max(0.001, Math.abs(y)),
      );
      const reach = layout.reach + far + half;
      spots.push({ x: at.x + x * reach, y: at.y + y * reach });
    }
  }
  for (let y = size.height / 2; y < layout.height; y += size.height / 2 + 6) {
    for (let x = size.width / 2; x < layout.width; x += size.width / 2 + 6) spots.push({ x, y });
  }
  return spots;
}

/**
 * Breaks a text into lines of at most `width` pixels, at most `most` of them; what is too long ends in an ellipsis.
 */
export function breakLines(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line) lines.push(line);
  const kept = lines.slice(0, most);
  const last = kept.length - 1;
  return kept.map((entry, index) => {
    if (measure(entry) <= width && (index < last || lines.length <= most)) return entry;
    let short = entry;
    while (short.length > 1 && measure(`${short}…`) > width) short = short.slice(0, -1).trimEnd();
    return `${short}…`;
  });
}

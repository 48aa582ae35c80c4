import { type ByNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import {
  type Box,
  boxAround,
  contains,
  crossesBox,
  distanceToBox,
  grow,
  overlaps,
  type Point,
} from './geometry.ts';
import { type BoardLayout, CLEAR_OF_LIGHT, discBox, nameBox, nameSide } from './layout.ts';

const BESIDE_GAP = 2;

/** Where a name stands; `docked` when it had to leave its token for the canvas's edge. */
export interface NamePlace {
  readonly box: Box;
  readonly docked: boolean;
}

/**
 * Where names go: all of them beside their tokens, or on a small canvas only those that are wanted, outside their
 * tokens where neither a token nor a ray of light can come, else at the upper edge of the canvas.
 * @param seat whose eyes the board is seen with, if anybody's
 * @param picked the nation whose relations are shown alone: the page's own buttons then lie in the upper left and
 *   name it, so that a name without a free place may be left out
 */
export function placeNames(
  layout: BoardLayout,
  tokens: ByNation<Point>,
  seat: Nation | null,
  picked: Nation | null,
): ReadonlyMap<Nation, NamePlace> {
  const placed = new Map<Nation, NamePlace>();
  if (layout.names === 'all') {
    for (const nation of NATIONS)
      placed.set(nation, { box: nameBox(layout, nation, tokens[nation]), docked: false });
    return placed;
  }
  const { buttons, docks } = layout.corners;
  const discs = NATIONS.map((nation) => discBox(layout, tokens[nation]));
  const bands = layout.bands.flatMap((band) => (band.label ? [band.label] : []));
  const solid = [...layout.panels, ...discs, ...bands, ...(picked ? [buttons] : [])];
  const wanted = new Set([picked, seat].filter((nation): nation is Nation => nation !== null));
  for (const [place, nation] of [...wanted].entries()) {
    const home = nameBox(layout, nation, tokens[nation]);
    const taken = [...solid, ...[...placed.values()].map((place) => place.box)];
    const isFree = (spot: Box) => !taken.some((other) => overlaps(spot, other));
    // The edge is kept for whoever may still need it.
    const kept = place + 1 < wanted.size ? docks : [];
    const beside = besides(layout, nation, tokens).find(
      (spot) =>
        contains(canvasOf(layout), spot) &&
        isFree(spot) &&
        !kept.some((dock) => overlaps(spot, dock)) &&
        isOffRays(layout, tokens, spot),
    );
    // Whoever is picked stands by name on the page's button; far from its token the name would only puzzle.
    const docked = beside || nation === picked ? undefined : edges(layout, home.width).find(isFree);
    if (beside) placed.set(nation, { box: beside, docked: false });
    else if (docked) placed.set(nation, { box: docked, docked: true });
  }
  return placed;
}

function canvasOf(layout: BoardLayout): Box {
  return { x: 2, y: 2, width: layout.width - 4, height: layout.height - 4 };
}

/**
 * A name's usual place, those a little to its sides, and right and left of its token, along the outer edge: there only
 * where it is not as near to another's token, whose name it would seem to be.
 */
function besides(layout: BoardLayout, nation: Nation, tokens: ByNation<Point>): readonly Box[] {
  const at = tokens[nation];
  const home = nameBox(layout, nation, at);
  const y = at.y + nameSide(nation) * (layout.reach - home.height / 2);
  const aside = layout.reach + BESIDE_GAP + home.width / 2;
  const apart = layout.reach + home.height;
  const others = NATIONS.filter((other) => other !== nation).map((other) => tokens[other]);
  return [
    ...[0, 0.25, -0.25, 0.5, -0.5].map((part) => ({ ...home, x: home.x + part * home.width })),
    ...[aside, -aside]
      .map((off) => boxAround({ x: at.x + off, y }, home.width, home.height))
      .filter((spot) => others.every((other) => distanceToBox(other, spot) > apart)),
  ];
}

/** The outer ends of both docks, and the place below the right one, where the next token to the right leaves room. */
function edges(layout: BoardLayout, width: number): readonly Box[] {
  const [left, right] = layout.corners.docks;
  const end = { ...right, x: right.x + right.width - width, width };
  return [{ ...left, width }, end, { ...end, y: end.y + end.height }];
}

/** Whether a box leaves free what light needs at the very least: each token's ray inward, and the ring. */
function isOffRays(layout: BoardLayout, tokens: ByNation<Point>, box: Box): boolean {
  const roomy = grow(box, CLEAR_OF_LIGHT);
  return (
    distanceToBox(layout.centre, box) > layout.laneRadius + CLEAR_OF_LIGHT &&
    !NATIONS.some((nation) => crossesBox(layout.centre, tokens[nation], roomy))
  );
}

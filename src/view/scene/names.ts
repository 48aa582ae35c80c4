import { type ByNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { type Box, contains, crossesBox, distanceToBox, grow, overlaps, type Point } from './geometry.ts';
import { type BoardLayout, CLEAR_OF_LIGHT, discBox, nameBox } from './layout.ts';

/** Where a name stands; `docked` when it had to leave its token for the canvas's edge. */
export interface NamePlace {
  readonly box: Box;
  readonly docked: boolean;
}

/**
 * Where names go: all of them beside their tokens, or on a small canvas only those that are wanted, outside their
 * tokens where neither a token nor a ray of light can come, else at the upper edge of the canvas.
 * @param wanted at most two nations, the first docks left, the second right
 */
export function placeNames(
  layout: BoardLayout,
  tokens: ByNation<Point>,
  wanted: readonly Nation[],
): ReadonlyMap<Nation, NamePlace> {
  const placed = new Map<Nation, NamePlace>();
  if (layout.names === 'all') {
    for (const nation of NATIONS)
      placed.set(nation, { box: nameBox(layout, nation, tokens[nation]), docked: false });
    return placed;
  }
  const canvas = { x: 2, y: 2, width: layout.width - 4, height: layout.height - 4 };
  const solid = [
    ...layout.panels,
    ...layout.docks,
    ...NATIONS.map((nation) => discBox(layout, tokens[nation])),
  ];
  for (const [index, nation] of wanted.entries()) {
    const home = nameBox(layout, nation, tokens[nation]);
    const spots = [0, 0.25, -0.25, 0.5, -0.5].map((part) => ({ ...home, x: home.x + part * home.width }));
    const box = spots.find(
      (spot) =>
        contains(canvas, spot) &&
        !solid.some((other) => overlaps(spot, other)) &&
        ![...placed.values()].some((other) => overlaps(spot, other.box)) &&
        isOffRays(layout, tokens, spot),
    );
    const dock = layout.docks[index];
    if (box) placed.set(nation, { box, docked: false });
    else if (dock)
      placed.set(nation, { box: { ...dock, width: Math.min(dock.width, home.width) }, docked: true });
  }
  const right = wanted[1] && placed.get(wanted[1]);
  if (wanted[1] && right?.docked) {
    const dock = layout.docks[1];
    if (dock) {
      placed.set(wanted[1], {
        docked: true,
        box: { ...right.box, x: dock.x + dock.width - right.box.width },
      });
    }
  }
  return placed;
}

/** Whether a box leaves free what light needs at the very least: each token's ray inward, and the ring. */
function isOffRays(layout: BoardLayout, tokens: ByNation<Point>, box: Box): boolean {
  const roomy = grow(box, CLEAR_OF_LIGHT);
  return (
    distanceToBox(layout.centre, box) > layout.laneRadius + CLEAR_OF_LIGHT &&
    !NATIONS.some((nation) => crossesBox(layout.centre, tokens[nation], roomy))
  );
}

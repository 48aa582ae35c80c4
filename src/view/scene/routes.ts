import { type ByNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import {
  type Box,
  crossesBox,
  distance,
  distanceToBox,
  distanceToSegment,
  grow,
  mix,
  type Path,
  type Point,
  polar,
  stretchOf,
  type Track,
  trackOf,
  turnBetween,
} from './geometry.ts';
import { ANGLES, type BoardLayout, CLEAR_OF_LIGHT } from './layout.ts';

/**
 * The ways that light takes between nations: bent around the Moon, past every other token, across no text.
 * Pure: same tokens and texts, same ways.
 */

/** What light keeps clear of. */
export interface Obstacles {
  readonly tokens: ByNation<Point>;
  readonly texts: readonly Box[];
}

/** Half the width of what runs along a way: two strands of trust and a tariff between them. */
export const HALF_WIDTH = 5;
const STEPS = 40;

/**
 * How suddenly a way turns inward, from a gentle bow to nearly straight in, round and straight out; and how much of
 * its ends runs along the tokens' own rays, so that neighbours are passed on the inside.
 */
const BENDS = [
  { power: 2, ray: 0 },
  { power: 2.6, ray: 0 },
  { power: 3.6, ray: 0.2 },
  { power: 5, ray: 0.5 },
  { power: 12, ray: 0.7 },
] as const;

export function pairKey(a: Nation, b: Nation): string {
  return NATIONS.indexOf(a) < NATIONS.indexOf(b) ? `${a}-${b}` : `${b}-${a}`;
}

/** The way from one nation's disc to another's, trimmed at both discs. */
export function routeBetween(layout: BoardLayout, from: Nation, to: Nation, obstacles: Obstacles): Track {
  const path = trackOf(findPath(layout, from, to, obstacles));
  const edge = layout.reach + 2;
  return stretchOf(path, edge, path.length - edge);
}

function findPath(layout: BoardLayout, from: Nation, to: Nation, obstacles: Obstacles): Path {
  const start = obstacles.tokens[from];
  const end = obstacles.tokens[to];
  const reachA = distance(start, layout.centre);
  const reachB = distance(end, layout.centre);
  const turn = turnBetween(ANGLES[from], ANGLES[to]);
  const others = NATIONS.filter((nation) => nation !== from && nation !== to);
  const discs = others.map((nation) => obstacles.tokens[nation]);
  const boxes = obstacles.texts.map((box) => grow(box, CLEAR_OF_LIGHT));
  // As a straight line would pass, were the Moon not in the way.
  const natural = Math.max(layout.laneRadius + 2, ((reachA + reachB) / 2) * Math.cos(turn / 2));
  const furthest = layout.outerRadius + layout.reach;
  const middles: number[] = [natural];
  for (let off = 10; off < furthest; off += 10) {
    if (natural - off >= layout.laneRadius) middles.push(natural - off);
    if (natural + off <= furthest) middles.push(natural + off);
  }
  middles.push(layout.laneRadius);
  for (const middle of middles) {
    for (const bend of BENDS) {
      const path = bow(layout.centre, ANGLES[from], turn, reachA, reachB, middle, bend);
      if (isFree(layout, path, discs, boxes)) return path;
    }
  }
  // Straight in, round the Moon where nothing ever stands, straight out.
  return dive(layout, ANGLES[from], turn, reachA, reachB);
}

function bow(
  centre: Point,
  angle: number,
  turn: number,
  reachA: number,
  reachB: number,
  middle: number,
  bend: (typeof BENDS)[number],
): Path {
  const base = (reachA + reachB) / 2;
  return Array.from({ length: STEPS + 1 }, (_, index) => {
    const t = index / STEPS;
    const swell = 1 - Math.abs(2 * t - 1) ** bend.power;
    const around = mix(t, t * t * (3 - 2 * t), bend.ray);
    const straight = mix(reachA, reachB, t);
    return polar(centre, angle + turn * around, straight + (middle - base) * swell);
  });
}

function dive(layout: BoardLayout, angle: number, turn: number, reachA: number, reachB: number): Path {
  const { centre, laneRadius } = layout;
  const corner = Math.min(0.16, Math.abs(turn) / 4) * Math.sign(turn);
  const points: Point[] = [polar(centre, angle, reachA)];
  const bendFrom = (at: number, radius: number, toward: number) => {
    for (let index = 0; index <= 8; index += 1) {
      const t = index / 8;
      // A rounded corner between the ray and the ring.
      const r = mix(Math.min(radius, laneRadius + 14), laneRadius, 1 - (1 - t) ** 2);
      points.push(polar(centre, at + toward * t * t, r));
    }
  };
  bendFrom(angle, reachA, corner);
  for (let index = 1; index < STEPS; index += 1) {
    points.push(polar(centre, angle + corner + (turn - 2 * corner) * (index / STEPS), laneRadius));
  }
  const tail = points.length;
  bendFrom(angle + turn, reachB, -corner);
  points.push(...points.splice(tail).reverse());
  points.push(polar(centre, angle + turn, reachB));
  return points;
}

function isFree(layout: BoardLayout, path: Path, discs: readonly Point[], boxes: readonly Box[]): boolean {
  const clear = layout.reach + HALF_WIDTH;
  const first = path[0];
  const last = path[path.length - 1];
  if (!first || !last) return false;
  for (let index = 1; index < path.length; index += 1) {
    const a = path[index - 1];
    const b = path[index];
    if (!a || !b) return false;
    if (distanceToSegment(layout.centre, a, b) < layout.laneRadius - 1) return false;
    if (outside(layout, b)) return false;
    for (const disc of discs) if (distanceToSegment(disc, a, b) < clear) return false;
    // Under its own disc a way is not drawn.
    if (distance(b, first) < layout.reach || distance(a, last) < layout.reach) continue;
    for (const box of boxes) if (crossesBox(a, b, box)) return false;
  }
  return true;
}

function outside(layout: BoardLayout, point: Point): boolean {
  return point.x < 8 || point.y < 8 || point.x > layout.width - 8 || point.y > layout.height - 8;
}

/** The least distance from a way to a text, in pixels; for tests and for placing what must keep clear. */
export function clearance(track: Track, box: Box): number {
  let least = Number.POSITIVE_INFINITY;
  track.points.forEach((point, index) => {
    const next = track.points[index + 1];
    if (next && crossesBox(point, next, box)) least = 0;
    least = Math.min(least, distanceToBox(point, box));
  });
  return least;
}

/** Plane geometry in CSS pixels, y pointing down. Nothing here knows the game. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of at least two points. */
export type Path = readonly Point[];

const FULL_TURN = Math.PI * 2;

export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

export function mix(from: number, to: number, t: number): number {
  return from + (to - from) * t;
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothstep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/** The point at an angle (radians, clockwise from the right) and distance. */
export function polar(centre: Point, angle: number, radius: number): Point {
  return { x: centre.x + Math.cos(angle) * radius, y: centre.y + Math.sin(angle) * radius };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The turn from one angle to another by the shorter way, in (-pi, pi]. */
export function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % FULL_TURN) + FULL_TURN) % FULL_TURN;
  return turn > Math.PI ? turn - FULL_TURN : turn;
}

export function boxAround(centre: Point, width: number, height: number): Box {
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
}

export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** How far a point lies from a box; 0 inside it. */
export function distanceToBox(point: Point, box: Box): number {
  const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
  const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

/** How far a point lies from the stretch between two points. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const t = square === 0 ? 0 : clamp(((point.x - from.x) * dx + (point.y - from.y) * dy) / square, 0, 1);
  return Math.hypot(point.x - from.x - t * dx, point.y - from.y - t * dy);
}

/** Whether the stretch between two points touches a box (Liang and Barsky's clipping). */
export function crossesBox(from: Point, to: Point, box: Box): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  const edges: readonly (readonly [number, number])[] = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ];
  for (const [slope, gap] of edges) {
    if (slope === 0) {
      if (gap < 0) return false;
    } else if (slope < 0) {
      enter = Math.max(enter, gap / slope);
    } else {
      leave = Math.min(leave, gap / slope);
    }
    if (enter > leave) return false;
  }
  return true;
}

/** A path with the distance of each of its points from the start, so that one can walk along it. */
export interface Track {
  readonly points: Path;
  readonly marks: readonly number[];
  readonly length: number;
}

/** A place on a track with the direction of travel there. */
export interface Place extends Point {
  readonly angle: number;
}

export function trackOf(points: Path): Track {
  const marks: number[] = [];
  let length = 0;
  let last: Point | undefined;
  for (const point of points) {
    if (last) length += distance(last, point);
    marks.push(length);
    last = point;
  }
  return { points, marks, length };
}

/** The place `along` pixels from the start; clamped to the ends. */
export function placeOn(track: Track, along: number): Place {
  const { points, marks } = track;
  let low = 0;
  let high = points.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((marks[middle] ?? 0) <= along) low = middle;
    else high = middle;
  }
  const from = points[low] ?? { x: 0, y: 0 };
  const to = points[high] ?? from;
  const start = marks[low] ?? 0;
  const stretch = (marks[high] ?? 0) - start;
  const t = stretch === 0 ? 0 : clamp((along - start) / stretch, 0, 1);
  return {
    x: mix(from.x, to.x, t),
    y: mix(from.y, to.y, t),
    angle: Math.atan2(to.y - from.y, to.x - from.x),
  };
}

/** The track between two distances, with its own ends. */
export function stretchOf(track: Track, from: number, to: number): Track {
  const start = clamp(from, 0, track.length);
  const end = clamp(to, start, track.length);
  const inner = track.points.filter((_, index) => {
    const mark = track.marks[index] ?? 0;
    return mark > start && mark < end;
  });
  return trackOf([placeOn(track, start), ...inner, placeOn(track, end)]);
}

export function reversed(track: Track): Track {
  return trackOf([...track.points].reverse());
}

/** The track moved sideways (to the right of travel) by `widest` in its middle, by nothing at its ends. */
export function bowed(track: Track, widest: number): Track {
  const points = track.points.map((point, index) => {
    const before = track.points[Math.max(0, index - 1)] ?? point;
    const after = track.points[Math.min(track.points.length - 1, index + 1)] ?? point;
    const run = distance(before, after) || 1;
    const t = track.length === 0 ? 0 : (track.marks[index] ?? 0) / track.length;
    const by = widest * Math.sin(Math.PI * t) ** 0.6;
    return { x: point.x - ((after.y - before.y) / run) * by, y: point.y + ((after.x - before.x) / run) * by };
  });
  return trackOf(points);
}

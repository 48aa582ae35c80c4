import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import {
  clamp,
  distance,
  type Point,
  polar,
  reversed,
  type Track,
  trackOf,
  turnBetween,
} from './geometry.ts';
import { ANGLES, type BoardLayout, GRAIN_ANGLE } from './layout.ts';
import type { AssemblyPicture } from './picture.ts';

/**
 * Where a debate stands on the board: a ring around the Moon in two halves, one for each side, that fill from below;
 * and the ways to it. Pure: no colours, and no way leaves its token's own ray but on a circle where nothing stands.
 */

export type Stand = 'for' | 'against';

/** A part of the ring, from its lower end to its upper; angles in radians, clockwise from the right. */
export interface Arc {
  readonly from: number;
  readonly to: number;
}

/** What joins a speaker to its side. */
export interface Tie {
  readonly nation: Nation;
  readonly stand: Stand;
  readonly track: Track;
}

export interface ChamberPlan {
  readonly halves: Readonly<Record<Stand, Arc>>;
  /** How many ballots there are in all: each half has room for every one of them. */
  readonly ballots: number;
  readonly ties: readonly Tie[];
  readonly listeners: readonly Nation[];
  /** The seats of Congress from left to right; none where nations decide. */
  readonly seats: readonly Point[];
}

const UP = -Math.PI / 2;
const DOWN = Math.PI / 2;
/** How far inside its half a thread joins the ring that comes from the other side, in radians. */
const INSET = 0.09;
const STEP = 0.06; // of what is drawn round, in radians

/** Plans a debate's chamber. @param tokens where the nations stand */
export function planChamber(
  layout: BoardLayout,
  tokens: Readonly<Record<Nation, Point>>,
  assembly: AssemblyPicture,
): ChamberPlan {
  const { chamber, centre } = layout;
  const count = assembly.congress.length;
  const speakers = [...assembly.for, ...assembly.against];
  const listeners = count > 0 ? [] : NATIONS.filter((nation) => !speakers.includes(nation));
  const top = Math.max(chamber.gap, (count * chamber.seats.step) / 2 + 4 / chamber.ring);
  const halves = halvesOf(assembly, top, chamber.gap);
  const tie = (stand: Stand) => (nation: Nation) => ({
    nation,
    stand,
    track: tieOf(layout, nation, tokens[nation], halves[stand], chamber.lanes[stand]),
  });
  return {
    halves,
    ballots: count > 0 ? count : listeners.length,
    ties: [...assembly.for.map(tie('for')), ...assembly.against.map(tie('against'))],
    listeners,
    seats: Array.from({ length: count }, (_, index) =>
      polar(centre, UP + (index - (count - 1) / 2) * chamber.seats.step, chamber.seats.ring),
    ),
  };
}

/** The affirmative's half is the left one, or the right one if then fewer threads run round the Moon. */
export function halvesOf(
  assembly: Pick<AssemblyPicture, Stand>,
  top: number,
  bottom: number,
): Readonly<Record<Stand, Arc>> {
  const left = { from: DOWN + bottom, to: UP + 2 * Math.PI - top };
  const right = { from: DOWN - bottom, to: UP + top };
  const detour = (nations: readonly Nation[], half: Arc) =>
    nations.reduce((sum, nation) => sum + Math.abs(turnInto(ANGLES[nation], half)), 0);
  const straight = detour(assembly.for, left) + detour(assembly.against, right);
  const crossed = detour(assembly.for, right) + detour(assembly.against, left);
  return straight <= crossed + 0.01 ? { for: left, against: right } : { for: right, against: left };
}

/** By how much one turns to come from a direction into a half, the shorter way; 0 within it. */
function turnInto(angle: number, { from, to }: Arc): number {
  const middle = (from + to) / 2;
  const half = Math.abs(to - from) / 2;
  const off = turnBetween(middle, angle);
  if (Math.abs(off) <= half) return 0;
  return -(Math.abs(off) - half) * Math.sign(off);
}

function tieOf(layout: BoardLayout, nation: Nation, token: Point, half: Arc, lane: number): Track {
  const { chamber, centre } = layout;
  const angle = ANGLES[nation];
  const start = markPlace(layout, nation, token);
  const edge = chamber.ring + chamber.ringWidth / 2;
  const turn = turnInto(angle, half);
  // From the ring outward, so that a dash touches it.
  if (turn === 0) return trackOf([polar(centre, angle, edge), start]);
  return reversed(trackOf(round(centre, angle, turn + INSET * Math.sign(turn), start, lane, edge)));
}

/** From a point straight in along a ray, round on a circle, and in to the end, with rounded corners. */
function round(
  centre: Point,
  angle: number,
  turn: number,
  start: Point,
  lane: number,
  end: number,
): readonly Point[] {
  const sense = Math.sign(turn);
  const full = Math.abs(turn);
  const corner = Math.min(7 / lane, full / 3);
  const points = [start];
  const high = clamp(distance(start, centre) - lane, 0, 7);
  for (let part = 0; part <= 4; part += 1) {
    const t = part / 4;
    points.push(polar(centre, angle + sense * corner * t * t, lane + high * (1 - t) ** 2));
  }
  const steps = Math.max(1, Math.ceil((full - 2 * corner) / STEP));
  for (let step = 1; step <= steps; step += 1) {
    points.push(polar(centre, angle + sense * (corner + ((full - 2 * corner) * step) / steps), lane));
  }
  for (let part = 1; part <= 4; part += 1) {
    const t = part / 4;
    points.push(polar(centre, angle + sense * (full - corner * (1 - t) ** 2), lane + (end - lane) * t * t));
  }
  return points;
}

/** Where the mark of a nation's stand or ballot lies: on its token's rim towards the Moon, beside its samples. */
export function markPlace(layout: BoardLayout, nation: Nation, token: Point): Point {
  const { reach, chamber } = layout;
  const inward = ANGLES[nation] + Math.PI;
  const off = turnBetween(GRAIN_ANGLE, inward);
  const apart = 2 * Math.asin(Math.min(1, (chamber.mark * 1.9) / (2 * reach)));
  const angle = Math.abs(off) < apart ? GRAIN_ANGLE + apart * (off < 0 ? -1 : 1) : inward;
  return polar(token, angle, reach);
}

/** One ballot's part of a half, counted from below. @param gap left free between two parts, in pixels */
export function segmentOf(plan: ChamberPlan, stand: Stand, index: number, ring: number, gap = 3): Arc {
  const { from, to } = plan.halves[stand];
  const step = (to - from) / Math.max(1, plan.ballots);
  const air = (Math.sign(step) * Math.min(gap / ring, Math.abs(step) * 0.3)) / 2;
  return { from: from + step * index + air, to: from + step * (index + 1) - air };
}

/** The way of a ballot's light from where it was given to its part of the ring. */
export function ballotWay(layout: BoardLayout, from: Point, segment: Arc): Track {
  const { chamber, centre } = layout;
  const angle = Math.atan2(from.y - centre.y, from.x - centre.x);
  const turn = turnBetween(angle, (segment.from + segment.to) / 2);
  if (Math.abs(turn) < 0.05) return trackOf([from, polar(centre, angle + turn, chamber.ring)]);
  const lane = Math.min(distance(from, centre), chamber.lanes.for);
  return trackOf(round(centre, angle, turn, from, lane, chamber.ring));
}

import type { Arc, ChamberPlan, Stand } from './chamber.ts';
import { segmentOf } from './chamber.ts';
import type { Point } from './geometry.ts';
import { roundBox, strokeTrack } from './ink.ts';
import type { BoardLayout } from './layout.ts';
import { fade, type Palette } from './palette.ts';
import type { Pen } from './sheet.ts';

/**
 * How a debate is drawn. What is for a resolution is solid and filled, what is against it dashed and hollow: one
 * colour does for both.
 */

/** The marks of a debate, each drawn around the pen's origin. */
export const MARKS = ['up', 'down', 'yes', 'no', 'closed'] as const;
export type Mark = (typeof MARKS)[number];

/** How thick a thread to the chamber is. */
const THREAD = 2.2;
const DASHES = [6, 5] as const;

/** The ring without ballots: two thin arcs whose ends stand out, and on them the ballots that are opened. */
export function drawRing(
  pen: Pen,
  centre: Point,
  layout: BoardLayout,
  palette: Palette,
  plan: ChamberPlan,
  opened: Readonly<Record<Stand, number>>,
): void {
  const { ring, ringWidth } = layout.chamber;
  pen.save();
  for (const stand of ['for', 'against'] as const) {
    const half = plan.halves[stand];
    light(pen, palette, 7);
    pen.strokeStyle = fade(palette.chamber, palette.adds ? 0.75 : 0.8);
    pen.lineWidth = 1.6;
    sweep(pen, centre, ring, half);
    pen.stroke();
    for (const end of [half.from, half.to]) drawPost(pen, centre, ring, ringWidth + 2, end);
    for (let index = 0; index < opened[stand]; index += 1) {
      drawSegment(pen, centre, layout, palette, stand, segmentOf(plan, stand, index, ring));
    }
  }
  pen.restore();
}

function drawPost(pen: Pen, centre: Point, ring: number, width: number, angle: number): void {
  pen.beginPath();
  for (const far of [ring - width / 2, ring + width / 2]) {
    pen.lineTo(centre.x + Math.cos(angle) * far, centre.y + Math.sin(angle) * far);
  }
  pen.stroke();
}

function drawSegment(
  pen: Pen,
  centre: Point,
  { chamber }: BoardLayout,
  palette: Palette,
  stand: Stand,
  segment: Arc,
): void {
  const { ring, ringWidth } = chamber;
  pen.save();
  pen.lineCap = 'butt';
  if (stand === 'for') {
    light(pen, palette, 9);
    pen.strokeStyle = palette.chamber;
    pen.lineWidth = ringWidth;
    sweep(pen, centre, ring, segment);
    pen.stroke();
  } else {
    // Its inside is cleared of the ring's own line.
    const back = segment.to < segment.from;
    pen.beginPath();
    pen.arc(centre.x, centre.y, ring + ringWidth / 2, segment.from, segment.to, back);
    pen.arc(centre.x, centre.y, ring - ringWidth / 2, segment.to, segment.from, !back);
    pen.closePath();
    pen.fillStyle = palette.textEdge;
    pen.fill();
    light(pen, palette, 5);
    pen.strokeStyle = palette.chamber;
    pen.lineWidth = 1.4;
    pen.stroke();
  }
  pen.restore();
}

function sweep(pen: Pen, centre: Point, radius: number, { from, to }: Arc): void {
  pen.beginPath();
  pen.arc(centre.x, centre.y, radius, from, to, to < from);
}

/** What joins the speakers to their half, and the light on those who listen. */
export function drawTies(
  pen: Pen,
  layout: BoardLayout,
  palette: Palette,
  plan: ChamberPlan,
  tokens: Readonly<Record<string, Point>>,
): void {
  for (const nation of plan.listeners) {
    const at = tokens[nation];
    if (at) drawLit(pen, at.x, at.y, layout.reach, palette);
  }
  for (const { stand, track } of plan.ties) {
    pen.save();
    pen.lineJoin = 'round';
    light(pen, palette, 8);
    strokeTie(pen, palette, stand, Math.max(1, layout.weight), () => strokeTrack(pen, track));
    pen.restore();
  }
}

function strokeTie(pen: Pen, palette: Palette, stand: Stand, weight: number, stroke: () => void): void {
  pen.strokeStyle = palette.chamber;
  pen.lineWidth = THREAD * weight;
  pen.lineCap = stand === 'for' ? 'round' : 'butt';
  pen.setLineDash(stand === 'for' ? [] : [...DASHES]);
  stroke();
  pen.setLineDash([]);
}

/** A thread as the legend shows it. */
export function drawTieSample(
  pen: Pen,
  palette: Palette,
  stand: Stand,
  x: number,
  y: number,
  width: number,
): void {
  pen.save();
  strokeTie(pen, palette, stand, 1, () => {
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + width, y);
    pen.stroke();
  });
  pen.restore();
}

/** Who listens stands in a soft light with a thin rim. */
export function drawLit(pen: Pen, x: number, y: number, reach: number, palette: Palette): void {
  const far = reach * 1.3;
  const soft = pen.createRadialGradient(x, y, reach * 0.7, x, y, far);
  soft.addColorStop(0, fade(palette.hearing, palette.adds ? 0.4 : 1));
  soft.addColorStop(0.4, fade(palette.hearing, palette.adds ? 0.22 : 0.9));
  soft.addColorStop(1, fade(palette.hearing, 0));
  pen.fillStyle = soft;
  pen.beginPath();
  pen.arc(x, y, far, 0, Math.PI * 2);
  pen.fill();
  pen.strokeStyle = fade(palette.chamber, 0.75);
  pen.lineWidth = 1;
  pen.beginPath();
  pen.arc(x, y, reach + 1.5, 0, Math.PI * 2);
  pen.stroke();
}

/** Who has the floor: a circle between two arcs, which are at its sides because names stand above or below. */
export function drawFloor(pen: Pen, reach: number, palette: Palette): void {
  pen.save();
  light(pen, palette, 8);
  pen.strokeStyle = palette.chamber;
  pen.lineWidth = 2.2;
  pen.beginPath();
  pen.arc(0, 0, reach + 1, 0, Math.PI * 2);
  pen.stroke();
  pen.lineWidth = 1.8;
  pen.lineCap = 'round';
  for (const [radius, spread] of [
    [reach + 5, 0.5],
    [reach + 9, 0.34],
  ] as const) {
    for (const side of [0, Math.PI]) {
      pen.beginPath();
      pen.arc(0, 0, radius, side - spread, side + spread);
      pen.stroke();
    }
  }
  pen.restore();
}

/** A mark whose half side is `half`. */
export function drawMark(pen: Pen, mark: Mark, half: number, palette: Palette): void {
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  const line = Math.max(1.5, half * 0.22);
  pen.lineWidth = line;
  pen.strokeStyle = palette.chamber;
  if (mark === 'up' || mark === 'down') {
    pen.fillStyle = mark === 'up' ? palette.chamber : palette.panel;
    pen.beginPath();
    pen.arc(0, 0, half - line / 2, 0, Math.PI * 2);
    pen.fill();
    pen.stroke();
    pen.strokeStyle = mark === 'up' ? palette.panel : palette.chamber;
    arrow(pen, half * 0.52, mark === 'up' ? -1 : 1);
  } else {
    const side = mark === 'closed' ? half * 0.55 : half * 0.82;
    pen.fillStyle = mark === 'yes' ? palette.chamber : palette.panel;
    roundBox(pen, -side, -side, 2 * side, 2 * side, half * 0.2);
    pen.fill();
    pen.stroke();
  }
  pen.restore();
}

function arrow(pen: Pen, size: number, way: -1 | 1): void {
  pen.beginPath();
  pen.moveTo(0, -way * size);
  pen.lineTo(0, way * size);
  pen.moveTo(-size * 0.75, way * size * 0.2);
  pen.lineTo(0, way * size);
  pen.lineTo(size * 0.75, way * size * 0.2);
  pen.stroke();
}

/** A ballot's light on its way: a soft dot with a white heart. */
export function drawSpark(pen: Pen, radius: number, palette: Palette): void {
  const soft = pen.createRadialGradient(0, 0, 0, 0, 0, radius);
  soft.addColorStop(0, palette.chamber);
  soft.addColorStop(0.3, fade(palette.chamber, 0.75));
  soft.addColorStop(1, fade(palette.chamber, 0));
  pen.fillStyle = soft;
  pen.fillRect(-radius, -radius, 2 * radius, 2 * radius);
}

function light(pen: Pen, palette: Palette, blur: number): void {
  if (!palette.adds) return;
  pen.shadowColor = fade(palette.chamber, 0.8);
  pen.shadowBlur = blur;
}

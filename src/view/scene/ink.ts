import { placeOn, type Track } from './geometry.ts';
import { fade } from './palette.ts';
import type { Pen } from './sheet.ts';

/** Strokes along tracks with the 2D canvas. Pixels are CSS pixels. */

export function strokeTrack(pen: Pen, track: Track): void {
  pen.beginPath();
  track.points.forEach((point, index) => {
    if (index === 0) pen.moveTo(point.x, point.y);
    else pen.lineTo(point.x, point.y);
  });
  pen.stroke();
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dashes: readonly number[];
  readonly glow: number; // 0-1
  readonly alpha: number; // 0-1
}

/** A thread of light that brightens on its way, so that its direction shows even in a still. */
export function drawThread(pen: Pen, track: Track, stroke: Stroke): void {
  pen.save();
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  const first = track.points[0];
  const last = track.points[track.points.length - 1];
  if (first && last) {
    const wash = pen.createLinearGradient(first.x, first.y, last.x, last.y);
    wash.addColorStop(0, fade(stroke.colour, stroke.alpha * 0.3));
    wash.addColorStop(0.55, fade(stroke.colour, stroke.alpha * 0.8));
    wash.addColorStop(1, fade(stroke.colour, stroke.alpha));
    if (stroke.glow > 0) {
      pen.shadowColor = fade(stroke.colour, stroke.alpha * 0.55 * stroke.glow);
      pen.shadowBlur = 6 + 9 * stroke.glow;
    }
    pen.strokeStyle = wash;
    pen.lineWidth = stroke.width;
    pen.setLineDash([...stroke.dashes]);
    strokeTrack(pen, track);
  }
  pen.restore();
}

/** A small arrowhead on a track, `along` pixels from its start, pointing the way of travel. */
export function drawArrow(pen: Pen, track: Track, along: number, size: number, colour: string): void {
  const at = placeOn(track, along);
  pen.save();
  pen.translate(at.x, at.y);
  pen.rotate(at.angle);
  pen.fillStyle = colour;
  pen.beginPath();
  pen.moveTo(size, 0);
  pen.lineTo(-size * 0.7, -size * 0.75);
  pen.lineTo(-size * 0.25, 0);
  pen.lineTo(-size * 0.7, size * 0.75);
  pen.closePath();
  pen.fill();
  pen.restore();
}

/** A tariff: a broken line with barbs that bite the way of travel, more of them at higher levels. */
export function drawBarbs(
  pen: Pen,
  track: Track,
  from: number,
  to: number,
  level: number,
  colour: string,
): void {
  const gap = [34, 24, 16][Math.min(3, Math.max(1, level)) - 1] ?? 24;
  const size = 3.4 + level * 0.5;
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = 1.4;
  pen.lineCap = 'round';
  for (let along = from + gap / 2; along < to; along += gap) {
    const at = placeOn(track, along);
    pen.save();
    pen.translate(at.x, at.y);
    pen.rotate(at.angle);
    pen.beginPath();
    pen.moveTo(-size, -size);
    pen.lineTo(0, 0);
    pen.lineTo(-size, size);
    pen.stroke();
    pen.restore();
  }
  pen.restore();
}

export function drawBroken(pen: Pen, track: Track, colour: string, width: number): void {
  pen.save();
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.setLineDash([9, 5]);
  strokeTrack(pen, track);
  pen.restore();
}

/** A truce: one thin bar across the way, drawn at its middle. */
export function drawTruce(pen: Pen, track: Track, colour: string, half: number): void {
  const at = placeOn(track, track.length / 2);
  pen.save();
  pen.translate(at.x, at.y);
  pen.rotate(at.angle);
  pen.fillStyle = colour;
  pen.fillRect(-1.25, -half, 2.5, 2 * half);
  pen.restore();
}

/** How a text looks: family and weight as in CSS, size in pixels. */
export interface Lettering {
  readonly family: string;
  readonly weight: number;
  readonly size: number;
  readonly colour: string;
  /** A thin edge in the ground's colour, so that the text reads on lines and on the Moon. */
  readonly edge?: string;
  readonly align?: CanvasTextAlign;
}

/** Writes a line of text whose capitals are centred on `y`. */
export function write(pen: Pen, text: string, x: number, y: number, look: Lettering): void {
  pen.save();
  pen.font = `${look.weight} ${look.size}px ${look.family}`;
  pen.textAlign = look.align ?? 'center';
  pen.textBaseline = 'alphabetic';
  const base = y + look.size * 0.36; // capitals are about 0.72 of the size high
  if (look.edge) {
    pen.lineJoin = 'round';
    pen.lineWidth = 3.5;
    pen.strokeStyle = look.edge;
    pen.strokeText(text, x, base);
  }
  pen.fillStyle = look.colour;
  pen.fillText(text, x, base);
  pen.restore();
}

/** A box with rounded corners as the pen's path. */
export function roundBox(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
}

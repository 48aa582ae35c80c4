import type { Nation } from '../../vocabulary/nations.ts';
import { polar } from './geometry.ts';
import { write } from './ink.ts';
import { type BoardLayout, GRAIN_ANGLE } from './layout.ts';
import { fade, type Palette } from './palette.ts';
import type { NationPicture } from './picture.ts';
import type { Pen } from './sheet.ts';

/** Camp rings around a disc: Accords one violet ring, ILRS two teal ones, both all three, none a dotted grey one. */
export function drawRings(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  weight: number,
  palette: Palette,
  camps: { readonly signed: boolean; readonly member: boolean },
): void {
  pen.save();
  const ring = (r: number, width: number) => {
    pen.lineWidth = width * weight;
    pen.beginPath();
    pen.arc(x, y, r, 0, Math.PI * 2);
    pen.stroke();
  };
  if (palette.adds && (camps.signed || camps.member)) {
    pen.shadowColor = camps.signed ? palette.accords : palette.ilrs;
    pen.shadowBlur = 10 * weight;
  }
  if (camps.signed) {
    pen.strokeStyle = palette.accords;
    ring(radius, 2.8);
  }
  if (camps.member) {
    pen.strokeStyle = palette.ilrs;
    const inner = camps.signed ? radius + 4.2 * weight : radius;
    ring(inner, 1.9);
    ring(inner + (camps.signed ? 4 : 4.4) * weight, 1.7);
  }
  if (!camps.signed && !camps.member) {
    pen.strokeStyle = palette.unaligned;
    pen.lineCap = 'round';
    pen.setLineDash([0.1, 5.2 * weight]);
    ring(radius, 2.4);
  }
  pen.restore();
}

/** A grain of the Moon: gold, and nothing else is. */
export function drawGrain(pen: Pen, x: number, y: number, size: number, palette: Palette): void {
  pen.save();
  pen.translate(x, y);
  if (palette.adds) {
    const glow = pen.createRadialGradient(0, 0, 0, 0, 0, size * 2.4);
    glow.addColorStop(0, fade(palette.gold, 0.55));
    glow.addColorStop(1, fade(palette.gold, 0));
    pen.fillStyle = glow;
    pen.fillRect(-size * 2.4, -size * 2.4, size * 4.8, size * 4.8);
  }
  // An uneven crystal: lit from the upper left.
  const outline: readonly (readonly [number, number])[] = [
    [-0.75, -0.5],
    [0.05, -1.05],
    [0.9, -0.4],
    [0.75, 0.6],
    [-0.1, 1],
    [-0.95, 0.45],
  ];
  pen.beginPath();
  for (const [px, py] of outline) pen.lineTo(px * size, py * size);
  pen.closePath();
  const shine = pen.createLinearGradient(-size, -size, size, size);
  shine.addColorStop(0, '#fff3c9');
  shine.addColorStop(0.45, palette.gold);
  shine.addColorStop(1, palette.goldDeep);
  pen.fillStyle = shine;
  pen.fill();
  pen.strokeStyle = fade(palette.goldDeep, 0.85);
  pen.lineWidth = 0.8;
  pen.stroke();
  pen.strokeStyle = fade(palette.goldDeep, 0.55);
  pen.beginPath();
  pen.moveTo(-0.75 * size, -0.5 * size);
  pen.lineTo(0.1 * size, 0);
  pen.lineTo(0.9 * size, -0.4 * size);
  pen.moveTo(0.1 * size, 0);
  pen.lineTo(-0.1 * size, size);
  pen.stroke();
  pen.restore();
}

/** Half the side of the square that a token's sheet needs, glow included. */
export function tokenExtent(layout: BoardLayout): number {
  return layout.reach + 14 * Math.max(1, layout.weight);
}

/** A nation's disc with its code, its rings, its grain of gold, and the mark of one's own seat. */
export function drawToken(
  pen: Pen,
  layout: BoardLayout,
  palette: Palette,
  nation: Nation,
  state: Pick<NationPicture, 'signed' | 'member' | 'samples'>,
  own: boolean,
  family: string,
): void {
  const middle = tokenExtent(layout);
  const radius = layout.discRadius;
  pen.save();
  pen.shadowColor = palette.adds ? 'rgba(0, 0, 0, 0.65)' : 'rgba(40, 60, 100, 0.28)';
  pen.shadowBlur = 10;
  pen.shadowOffsetY = 2;
  const body = pen.createLinearGradient(0, middle - radius, 0, middle + radius);
  body.addColorStop(0, palette.discTop);
  body.addColorStop(1, palette.discBottom);
  pen.fillStyle = body;
  pen.beginPath();
  pen.arc(middle, middle, radius, 0, Math.PI * 2);
  pen.fill();
  pen.restore();
  // Light from above on the rim.
  const rim = pen.createLinearGradient(0, middle - radius, 0, middle + radius * 0.4);
  rim.addColorStop(0, fade('#ffffff', palette.adds ? 0.16 : 0.9));
  rim.addColorStop(1, fade('#ffffff', 0));
  pen.strokeStyle = rim;
  pen.lineWidth = 1.2;
  pen.beginPath();
  pen.arc(middle, middle, radius - 2.4, 0, Math.PI * 2);
  pen.stroke();
  if (own) lightDisc(pen, middle, radius, palette);
  drawRings(pen, middle, middle, radius, Math.max(1, layout.weight), palette, state);
  write(pen, nation, middle, middle, {
    family,
    weight: 700,
    size: layout.codeSize,
    colour: palette.text,
  });
  if (state.samples) {
    const at = polar({ x: middle, y: middle }, GRAIN_ANGLE, radius + 2);
    drawGrain(pen, at.x, at.y, 5.6 * Math.max(1, layout.weight), palette);
  }
}

/** One's own seat: its disc is lit from within. */
function lightDisc(pen: Pen, middle: number, radius: number, palette: Palette): void {
  const glow = pen.createRadialGradient(middle, middle, radius * 0.2, middle, middle, radius);
  const colour = palette.adds ? '#7f97dd' : '#b9cbee';
  glow.addColorStop(0, fade(colour, palette.adds ? 0.1 : 0.2));
  glow.addColorStop(1, fade(colour, palette.adds ? 0.62 : 0.85));
  pen.fillStyle = glow;
  pen.beginPath();
  pen.arc(middle, middle, radius - 1, 0, Math.PI * 2);
  pen.fill();
}

/** The ring of the nation that is picked: four white arcs and a soft light. */
export function drawFocus(pen: Pen, layout: BoardLayout, palette: Palette): void {
  const middle = tokenExtent(layout);
  const radius = layout.reach + 4;
  pen.save();
  pen.strokeStyle = palette.focus;
  pen.lineWidth = 2.4 * Math.max(1, layout.weight);
  pen.lineCap = 'round';
  if (palette.adds) {
    pen.shadowColor = palette.focus;
    pen.shadowBlur = 8;
  }
  for (let quarter = 0; quarter < 4; quarter += 1) {
    const at = Math.PI / 4 + (quarter * Math.PI) / 2;
    pen.beginPath();
    pen.arc(middle, middle, radius, at - 0.5, at + 0.5);
    pen.stroke();
  }
  pen.restore();
}

/** One's own seat: a line under its name, so that the lit disc isn't the only sign. */
export function drawSeatMark(pen: Pen, middle: number, y: number, width: number, palette: Palette): void {
  pen.fillStyle = fade(palette.textEdge, 0.85);
  pen.fillRect(middle - width / 2 - 1, y - 1, width + 2, 4);
  pen.fillStyle = palette.focus;
  pen.fillRect(middle - width / 2, y, width, 2);
}

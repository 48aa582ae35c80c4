import { PROGRAMMES, type Programme } from '../../vocabulary/measures.ts';
import { fade, type Palette } from './palette.ts';
import type { BoardPicture } from './picture.ts';
import type { Pen } from './sheet.ts';

/**
 * What stands at the Moon's south pole. Each of a programme's ten steps adds one part. Coordinates are hundredths of
 * the Moon's radius, x from the Moon's middle, y from the ground, up being negative.
 */

/** Where each programme stands, left to right: violet, then teal. */
export const SITES: Readonly<Record<Programme, number>> = {
  usReactor: -60,
  artemisBase: -29,
  ilrsBase: 29,
  ilrsPlant: 60,
};

/** Larger than life, or nobody could see them. */
const GROWN = 1.45;

/** The ground's height at a site: the edge of a latitude circle seen from a little above the pole. */
export function groundAt(x: number): number {
  return 52 + 18 * Math.sqrt(Math.max(0, 1 - (x / 72) ** 2));
}

/** Draws all four with the Moon's middle at the pen's origin. */
export function drawBases(
  pen: Pen,
  moonRadius: number,
  palette: Palette,
  steps: BoardPicture['programmes'],
  only: Programme | null = null,
): void {
  pen.save();
  pen.scale(moonRadius / 100, moonRadius / 100);
  // Their light falls on the Moon and not into the sky.
  pen.beginPath();
  pen.arc(0, 0, 99.5, 0, Math.PI * 2);
  pen.clip();
  // Towers stand farther back than settlements.
  for (const programme of [...PROGRAMMES].reverse()) {
    if (steps[programme] === 0 || (only && only !== programme)) continue;
    const colour = programme === 'artemisBase' || programme === 'usReactor' ? palette.accords : palette.ilrs;
    pen.save();
    pen.translate(SITES[programme], groundAt(SITES[programme]));
    pen.scale(GROWN, GROWN);
    lightGround(pen, colour, steps[programme], palette);
    const kit = { pen, colour, palette };
    if (programme === 'artemisBase') drawSettlement(kit, steps[programme], 1);
    else if (programme === 'ilrsBase') drawSettlement(kit, steps[programme], -1);
    else if (programme === 'ilrsPlant') drawPlant(kit, steps[programme]);
    else drawReactor(kit, steps[programme]);
    pen.restore();
  }
  pen.restore();
}

interface Kit {
  readonly pen: Pen;
  readonly colour: string;
  readonly palette: Palette;
}

const SHELL_LIGHT = '#f4f6fb';
const SHELL_DARK = '#59617a';
const SHADE = '#0a0d18';

/** The light that a settlement spills on the ground grows with it. */
function lightGround(pen: Pen, colour: string, steps: number, palette: Palette): void {
  const wide = 16 + steps * 1.5;
  pen.save();
  pen.scale(1, 0.42);
  const pool = pen.createRadialGradient(0, 0, 0, 0, 0, wide);
  pool.addColorStop(0, fade(colour, palette.adds ? 0.75 : 0.55));
  pool.addColorStop(0.5, fade(colour, palette.adds ? 0.28 : 0.2));
  pool.addColorStop(1, fade(colour, 0));
  pen.fillStyle = pool;
  pen.fillRect(-wide, -wide, 2 * wide, 2 * wide);
  pen.restore();
}

function drawSettlement(kit: Kit, steps: number, hand: 1 | -1): void {
  const { pen } = kit;
  pen.save();
  pen.scale(hand, 1); // the two camps' bases mirror each other; shells stay lit from the right
  const parts: readonly (() => void)[] = [
    () => lander(kit, -14),
    () => dome(kit, -3, 6.5),
    () => panel(kit, -18, 14),
    () => dome(kit, 8, 8),
    () => tunnel(kit, -2, 8),
    () => (hand === 1 ? dish(kit, 17, 8) : silo(kit, 17, 12)),
    () => dome(kit, 1, 10.5),
    () => panel(kit, -8, 19),
    () => dome(kit, 14, 5),
    () => beacon(kit, 1, 26),
  ];
  // Tall and far parts first, so that near ones stand before them.
  for (const index of [9, 2, 7, 5, 6, 4, 1, 3, 8, 0]) if (index < steps) parts[index]?.();
  pen.restore();
}

function shell(pen: Pen, left: number, right: number): CanvasGradient {
  const metal = pen.createLinearGradient(left, 0, right, 0);
  metal.addColorStop(0, SHELL_DARK);
  metal.addColorStop(0.62, '#c3c9da');
  metal.addColorStop(0.85, SHELL_LIGHT);
  metal.addColorStop(1, '#aab1c6');
  return metal;
}

function outline(pen: Pen): void {
  pen.strokeStyle = fade(SHADE, 0.7);
  pen.lineWidth = 0.7;
  pen.stroke();
}

function dome({ pen, colour }: Kit, x: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, 0, radius, Math.PI, 0);
  pen.closePath();
  pen.fillStyle = shell(pen, x - radius, x + radius);
  pen.fill();
  pen.strokeStyle = fade(SHADE, 0.45);
  pen.lineWidth = 0.6;
  pen.stroke();
  // A lit band of windows.
  pen.strokeStyle = colour;
  pen.lineWidth = radius * 0.22;
  pen.setLineDash([radius * 0.2, radius * 0.2]);
  pen.beginPath();
  pen.ellipse(x, 0, radius * 0.86, radius * 0.5, 0, Math.PI * 1.1, Math.PI * 1.9);
  pen.stroke();
  pen.setLineDash([]);
  pen.fillStyle = colour;
  pen.fillRect(x - radius, -0.9, radius * 2, 1.3);
}

function tunnel({ pen, colour }: Kit, from: number, to: number): void {
  pen.beginPath();
  pen.rect(from, -3, to - from, 3);
  pen.fillStyle = '#aeb5c9';
  pen.fill();
  outline(pen);
  pen.fillStyle = colour;
  pen.fillRect(from, -1.8, to - from, 0.8);
}

function lander({ pen, colour }: Kit, x: number): void {
  pen.strokeStyle = SHELL_LIGHT;
  pen.lineWidth = 0.9;
  pen.beginPath();
  pen.moveTo(x - 2, -4);
  pen.lineTo(x - 5, 0.4);
  pen.moveTo(x + 2, -4);
  pen.lineTo(x + 5, 0.4);
  pen.stroke();
  pen.beginPath();
  pen.moveTo(x - 3.4, -3);
  pen.lineTo(x - 2.4, -9.5);
  pen.lineTo(x + 2.4, -9.5);
  pen.lineTo(x + 3.4, -3);
  pen.closePath();
  pen.fillStyle = shell(pen, x - 3.4, x + 3.4);
  pen.fill();
  outline(pen);
  pen.fillStyle = colour;
  pen.fillRect(x - 1.2, -8, 2.4, 2.4);
}

function panel({ pen, colour }: Kit, x: number, height: number): void {
  pen.strokeStyle = SHELL_LIGHT;
  pen.lineWidth = 0.9;
  pen.beginPath();
  pen.moveTo(x, 0);
  pen.lineTo(x, -height);
  pen.stroke();
  pen.fillStyle = '#28345c';
  pen.beginPath();
  pen.rect(x - 4, -height - 2, 8, 7.5);
  pen.fill();
  pen.strokeStyle = fade(colour, 0.95);
  pen.lineWidth = 0.7;
  pen.stroke();
  pen.beginPath();
  pen.moveTo(x, -height - 2);
  pen.lineTo(x, -height + 5.5);
  pen.moveTo(x - 4, -height + 1.7);
  pen.lineTo(x + 4, -height + 1.7);
  pen.stroke();
}

function dish({ pen }: Kit, x: number, height: number): void {
  pen.strokeStyle = SHELL_LIGHT;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.moveTo(x, 0);
  pen.lineTo(x, -height);
  pen.stroke();
  pen.beginPath();
  pen.arc(x + 0.5, -height - 1, 3.6, Math.PI * 0.28, Math.PI * 1.28);
  pen.closePath();
  pen.fillStyle = '#dfe4f0';
  pen.fill();
  outline(pen);
}

function silo({ pen, colour }: Kit, x: number, height: number): void {
  pen.beginPath();
  pen.roundRect(x - 3, -height, 6, height, [3, 3, 0, 0]);
  pen.fillStyle = shell(pen, x - 3, x + 3);
  pen.fill();
  outline(pen);
  pen.fillStyle = colour;
  pen.fillRect(x - 3, -height * 0.62, 6, 1.4);
}

function beacon({ pen, colour, palette }: Kit, x: number, height: number): void {
  pen.strokeStyle = SHELL_LIGHT;
  pen.lineWidth = 0.9;
  pen.beginPath();
  pen.moveTo(x, 0);
  pen.lineTo(x, -height);
  pen.stroke();
  lamp(pen, x, -height, 1.7, colour, palette);
}

function lamp(pen: Pen, x: number, y: number, size: number, colour: string, palette: Palette): void {
  const glow = pen.createRadialGradient(x, y, 0, x, y, size * 4);
  glow.addColorStop(0, fade(colour, palette.adds ? 0.9 : 0.55));
  glow.addColorStop(1, fade(colour, 0));
  pen.fillStyle = glow;
  pen.fillRect(x - size * 4, y - size * 4, size * 8, size * 8);
  pen.fillStyle = palette.adds ? '#ffffff' : colour;
  pen.beginPath();
  pen.arc(x, y, size * 0.75, 0, Math.PI * 2);
  pen.fill();
}

/** A slender waist like a cooling tower, that gains height with every step. */
function drawPlant({ pen, colour, palette }: Kit, steps: number): void {
  const height = 7 + steps * 2.4;
  pen.beginPath();
  pen.moveTo(-6.5, 0);
  pen.quadraticCurveTo(-2.4, -height * 0.55, -4, -height);
  pen.lineTo(4, -height);
  pen.quadraticCurveTo(2.4, -height * 0.55, 6.5, 0);
  pen.closePath();
  pen.fillStyle = shell(pen, -6.5, 6.5);
  pen.fill();
  outline(pen);
  storeys(pen, colour, steps, height, 2.3);
  if (steps >= 5) lamp(pen, 0, -height - 1.5, steps === 10 ? 2.4 : 1.5, colour, palette);
}

/** A mast between cooling fins, that gains height with every step. */
function drawReactor({ pen, colour, palette }: Kit, steps: number): void {
  const height = 7 + steps * 2.4;
  pen.fillStyle = '#2c3354';
  for (const side of [-1, 1]) {
    pen.beginPath();
    pen.moveTo(side * 2, -height * 0.9);
    pen.lineTo(side * 8.5, -height * 0.78);
    pen.lineTo(side * 8.5, -height * 0.28);
    pen.lineTo(side * 2, -height * 0.22);
    pen.closePath();
    pen.fill();
    pen.strokeStyle = fade(colour, 0.95);
    pen.lineWidth = 0.8;
    pen.stroke();
  }
  pen.beginPath();
  pen.moveTo(-4.5, 0);
  pen.lineTo(-2.6, -height);
  pen.lineTo(2.6, -height);
  pen.lineTo(4.5, 0);
  pen.closePath();
  pen.fillStyle = shell(pen, -4.5, 4.5);
  pen.fill();
  outline(pen);
  storeys(pen, colour, steps, height, 1.8);
  if (steps >= 5) lamp(pen, 0, -height - 1.5, steps === 10 ? 2.4 : 1.5, colour, palette);
}

/** One lit line for each step. */
function storeys(pen: Pen, colour: string, steps: number, height: number, half: number): void {
  pen.fillStyle = colour;
  for (let step = 0; step < steps; step += 1) {
    pen.fillRect(-half, -2.6 - (step * (height - 4)) / steps, half * 2, 1.1);
  }
}

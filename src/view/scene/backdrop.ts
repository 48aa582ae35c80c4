import { write } from './ink.ts';
import type { BoardLayout } from './layout.ts';
import { fade, type Palette } from './palette.ts';
import type { Pen } from './sheet.ts';
import type { BoardWords } from './words.ts';

/** A sequence of numbers in [0, 1) that is the same on every visit: stars must not jump when a window grows. */
export function sequenceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Sky, stars and the bands of prestige. */
export function drawBackdrop(
  pen: Pen,
  layout: BoardLayout,
  palette: Palette,
  words: BoardWords,
  family: string,
): void {
  drawSky(pen, layout, palette);
  drawStars(pen, layout, palette);
  drawBands(pen, layout, palette, words, family);
}

function drawSky(pen: Pen, layout: BoardLayout, palette: Palette): void {
  const { width, height, centre, outerRadius } = layout;
  const sky = pen.createLinearGradient(0, 0, width * 0.25, height);
  sky.addColorStop(0, palette.skyTop);
  sky.addColorStop(0.5, palette.skyMiddle);
  sky.addColorStop(1, palette.skyBottom);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
  const halo = pen.createRadialGradient(centre.x, centre.y, 0, centre.x, centre.y, outerRadius * 1.35);
  halo.addColorStop(0, fade(palette.halo, palette.adds ? 0.28 : 0.85));
  halo.addColorStop(0.45, fade(palette.halo, palette.adds ? 0.1 : 0.5));
  halo.addColorStop(1, fade(palette.halo, 0));
  pen.fillStyle = halo;
  pen.fillRect(0, 0, width, height);
  if (!palette.adds) return;
  // Two veils of far light keep the dark from being flat.
  for (const [x, y, r, colour, alpha] of [
    [0.1, 0.2, 0.5, '#4a3f9a', 0.12],
    [0.92, 0.75, 0.55, '#1c6f86', 0.1],
  ] as const) {
    const far = Math.max(width, height) * r;
    const veil = pen.createRadialGradient(width * x, height * y, 0, width * x, height * y, far);
    veil.addColorStop(0, fade(colour, alpha));
    veil.addColorStop(1, fade(colour, 0));
    pen.fillStyle = veil;
    pen.fillRect(0, 0, width, height);
  }
}

function drawStars(pen: Pen, layout: BoardLayout, palette: Palette): void {
  const next = sequenceOf(1731);
  const count = Math.round(Math.min(340, (layout.width * layout.height) / 3600));
  for (let index = 0; index < count; index += 1) {
    const x = next() * layout.width;
    const y = next() * layout.height;
    const bright = next() ** 3.4;
    const radius = 0.45 + bright * 0.9;
    pen.fillStyle = fade(palette.star, (0.14 + bright * 0.75) * palette.starStrength);
    pen.beginPath();
    pen.arc(x, y, radius, 0, Math.PI * 2);
    pen.fill();
    if (bright > 0.72 && palette.adds) {
      const glow = pen.createRadialGradient(x, y, 0, x, y, 7);
      glow.addColorStop(0, fade(palette.star, 0.28));
      glow.addColorStop(1, fade(palette.star, 0));
      pen.fillStyle = glow;
      pen.fillRect(x - 7, y - 7, 14, 14);
    }
  }
}

function drawBands(pen: Pen, layout: BoardLayout, palette: Palette, words: BoardWords, family: string): void {
  const { centre } = layout;
  const look = { family, weight: 500, size: layout.noteSize, colour: palette.note };
  for (const band of layout.bands) {
    // Each band nearer the Moon lies one shade lighter.
    pen.fillStyle = fade(palette.halo, palette.adds ? 0.022 : 0.12);
    pen.beginPath();
    pen.arc(centre.x, centre.y, band.radius, 0, Math.PI * 2);
    pen.fill();
    pen.strokeStyle = fade(palette.band, band.label ? 0.2 : 0.1);
    pen.lineWidth = 1;
    pen.beginPath();
    if (band.label) {
      // The line stops for its number.
      const middle = Math.atan2(
        band.label.y + band.label.height / 2 - centre.y,
        band.label.x + band.label.width / 2 - centre.x,
      );
      const half = (band.label.height / 2 + 4) / band.radius;
      pen.arc(centre.x, centre.y, band.radius, middle + half, middle - half + Math.PI * 2);
    } else {
      pen.arc(centre.x, centre.y, band.radius, 0, Math.PI * 2);
    }
    pen.stroke();
  }
  for (const band of layout.bands) {
    if (!band.label) continue;
    const x = band.label.x + band.label.width / 2;
    write(pen, String(band.prestige), x, band.label.y + band.label.height / 2, look);
  }
  const last = layout.bands.findLast((band) => band.label);
  const outermost = layout.bands[layout.bands.length - 1];
  if (layout.form === 'wide' && last?.label && outermost) {
    // The word stands outside all bands, on the numbers' own ray.
    const x = centre.x - outermost.radius - 6;
    const y = last.label.y + last.label.height / 2 + (outermost.radius - last.radius) * 0.18;
    write(pen, words.prestige, x, y, { ...look, align: 'right' });
  }
}

/** How tension feels: a dull red at the rim of the sky. The number itself stands in the page. */
export function drawMood(pen: Pen, size: number, palette: Palette): void {
  const rim = pen.createRadialGradient(size / 2, size / 2, size * 0.3, size / 2, size / 2, size * 0.72);
  rim.addColorStop(0, fade(palette.strain, 0));
  rim.addColorStop(1, fade(palette.strain, palette.adds ? 0.3 : 0.26));
  pen.fillStyle = rim;
  pen.fillRect(0, 0, size, size);
}

/** The Moon's glow, three and a half radii wide: it leans to the lit side and grows with it. @param clock 0-1 */
export function drawGlow(pen: Pen, layout: BoardLayout, palette: Palette, clock: number): void {
  const middle = layout.moonRadius * 1.8;
  const strength = palette.moon.glowStrength * (0.55 + 0.45 * clock);
  const x = middle + layout.moonRadius * 0.28 * (1 - clock);
  const light = pen.createRadialGradient(
    x,
    middle,
    layout.moonRadius * 0.82,
    x,
    middle,
    layout.moonRadius * 1.5,
  );
  light.addColorStop(0, fade(palette.moon.glow, strength));
  light.addColorStop(0.35, fade(palette.moon.glow, strength * 0.3));
  light.addColorStop(1, fade(palette.moon.glow, 0));
  pen.fillStyle = light;
  pen.fillRect(0, 0, middle * 2, middle * 2);
}

import { sequenceOf } from './backdrop.ts';
import { clamp, mix, smoothstep } from './geometry.ts';
import type { Palette } from './palette.ts';

/** A square of pixels, four bytes each, holding a full disc that is lit evenly. */
export interface Disc {
  readonly data: Uint8ClampedArray;
  readonly size: number;
}

const FIRST_ELONGATION = (52 * Math.PI) / 180; // a crescent of a fifth
const LAST_ELONGATION = (174 * Math.PI) / 180;
const RELIEF = 1.5;
const COLOUR = 0.45; // how much of the photograph's own warmth stays

/**
 * The share of the Moon's face that the sun lights, 0-1, for a clock of 0-1: grows from first turn to last.
 */
export function litShare(clock: number): number {
  return (1 - Math.cos(elongationOf(clock))) / 2;
}

function elongationOf(clock: number): number {
  return mix(FIRST_ELONGATION, LAST_ELONGATION, clamp(clock, 0, 1));
}

/**
 * The Moon at a phase, waxing from the right: sunlight on a sphere, so that the shadow's edge is the true half of an
 * ellipse, softened, with the ground's own relief along it.
 * @param clock 0 at the first turn, 1 at the last
 */
export function shadeMoon(disc: Disc, clock: number, tone: Palette['moon']): Uint8ClampedArray {
  const { data, size } = disc;
  const half = size / 2;
  const elongation = elongationOf(clock);
  // A little from above, so that craters near the pole keep an edge.
  const sunX = Math.sin(elongation);
  const sunY = -0.12 * Math.sin(elongation);
  const sunZ = -Math.cos(elongation);
  // Seas fill the limb that is lit first: without more light the first crescent would be the dullest of all.
  const exposure = tone.exposure * mix(1.9, 1, smoothstep(0, 0.6, clock));
  const out = new Uint8ClampedArray(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    const y = (row + 0.5) / half - 1;
    for (let column = 0; column < size; column += 1) {
      const x = (column + 0.5) / half - 1;
      const square = x * x + y * y;
      const edge = clamp((1 - Math.sqrt(square)) * half, 0, 1);
      if (edge === 0) continue;
      const z = Math.sqrt(Math.max(0, 1 - square));
      const at = (row * size + column) * 4;
      const before = column > 0 ? lightness(data, at - 4) : 0;
      const after = column + 1 < size ? lightness(data, at + 4) : 0;
      const above = row > 0 ? lightness(data, at - size * 4) : 0;
      const below = row + 1 < size ? lightness(data, at + size * 4) : 0;
      const slope = RELIEF * z;
      const facing = (x - (after - before) * slope) * sunX + (y - (below - above) * slope) * sunY + z * sunZ;
      const lit = smoothstep(-0.06, 0.26, facing);
      const limb = 0.84 + 0.16 * z;
      const grey = lightness(data, at);
      for (let channel = 0; channel < 3; channel += 1) {
        const ground = exposed(mix(grey, (data[at + channel] ?? 0) / 255, COLOUR), exposure);
        const bright = ground * (tone.lit[channel] ?? 0) * limb;
        const dim = (0.45 + 0.55 * ground) * (tone.dark[channel] ?? 0);
        out[at + channel] = mix(dim, bright, lit);
      }
      out[at + 3] = 255 * edge * mix(tone.darkAlpha, 1, lit);
    }
  }
  return out;
}

/** Brightened, with the brightest ground kept from burning out. */
function exposed(ground: number, exposure: number): number {
  return 1 - (1 - ground ** 0.85) ** exposure;
}

function lightness(data: Uint8ClampedArray, at: number): number {
  return ((data[at] ?? 0) * 0.3 + (data[at + 1] ?? 0) * 0.6 + (data[at + 2] ?? 0) * 0.1) / 255;
}

/** The Moon's picture as pixels of the size it is shown at. */
export function readDisc(picture: CanvasImageSource, size: number): Disc {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return { data: new Uint8ClampedArray(size * size * 4), size };
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, size, size);
  return { data: pen.getImageData(0, 0, size, size).data, size };
}

/** The Moon's picture, or a drawn one where the file can't be had. */
export async function loadMoon(): Promise<CanvasImageSource> {
  const picture = new Image();
  picture.src = new URL('../../../assets/pictures/moonDisc.webp', import.meta.url).href;
  try {
    await picture.decode();
    return picture;
  } catch {
    return drawPlainMoon();
  }
}

/** Maria and craters in the rough, so that the board still has its Moon without the file. */
function drawPlainMoon(): HTMLCanvasElement {
  const size = 512;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const next = sequenceOf(20201216);
  pen.fillStyle = '#c9c8c6';
  pen.fillRect(0, 0, size, size);
  const spot = (x: number, y: number, radius: number, colour: string) => {
    const soft = pen.createRadialGradient(x, y, radius * 0.2, x, y, radius);
    soft.addColorStop(0, colour);
    soft.addColorStop(1, 'rgba(120, 120, 126, 0)');
    pen.fillStyle = soft;
    pen.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
  };
  for (let index = 0; index < 26; index += 1) {
    const x = size * (0.15 + next() * 0.6);
    const y = size * (0.1 + next() * 0.5);
    spot(x, y, size * (0.05 + next() * 0.11), 'rgba(96, 97, 104, 0.5)');
  }
  for (let index = 0; index < 420; index += 1) {
    const x = next() * size;
    const y = next() * size;
    const radius = 1.5 + next() ** 4 * 16;
    spot(x + radius * 0.2, y + radius * 0.2, radius, 'rgba(80, 80, 86, 0.55)');
    pen.strokeStyle = 'rgba(240, 240, 238, 0.35)';
    pen.lineWidth = Math.max(0.6, radius * 0.12);
    pen.beginPath();
    pen.arc(x, y, radius * 0.8, Math.PI * 0.9, Math.PI * 1.8);
    pen.stroke();
  }
  return canvas;
}

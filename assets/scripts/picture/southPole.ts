/**
 * The land round the south pole, which no sunlit map shows well: its larger craters at about their real places
 * and sizes, small ones strewn between them, as a height field over the polar plane.
 */
import { chance } from '../chance.ts';
import { smooth } from './bitmap.ts';

/** Degrees from the pole that the field covers. */
const REACH = 24;
const SIZE = 2048;

/** Latitude south and longitude east of the middle, and the radius, in degrees of the Moon's surface. */
const NAMED: readonly (readonly [name: string, south: number, east: number, radius: number])[] = [
  ['Shackleton', 89.7, 130, 0.36],
  ['Haworth', 87.4, -5, 0.85],
  ['Shoemaker', 88.1, 45, 0.86],
  ['Faustini', 87.3, 77, 0.68],
  ['de Gerlache', 88.5, -87, 0.54],
  ['Sverdrup', 88.5, -152, 0.58],
  ['Cabeus', 84.9, -35, 1.6],
  ['Malapert', 84.9, 13, 1.15],
  ['Nobile', 85.2, 53, 1.2],
  ['Amundsen', 84.3, 86, 1.7],
  ['Scott', 82.1, 48, 1.75],
  ['Wiechert', 84.5, 165, 0.7],
  ['Idelson', 81.5, 111, 1.0],
  ['Drygalski', 79.3, -85, 2.5],
  ['Ashbrook', 81.4, -112, 2.5],
];

export interface Land {
  /** Slope towards 90 degrees east and towards 0 degrees, and how bright the ground is against its surroundings. */
  at(south: number, east: number): { readonly east: number; readonly front: number; readonly bright: number };
}

/** Builds the land; the same every time. */
export function southPole(): Land {
  const height = new Float32Array(SIZE * SIZE);
  const bright = new Float32Array(SIZE * SIZE);
  const random = chance(1731);
  const unit = SIZE / (2 * REACH); // pixels a degree

  function stamp(x: number, y: number, radius: number, depth: number, fresh: number, phase: number): void {
    const far = Math.ceil(radius * 2.6 * unit);
    const middleX = Math.round((x + REACH) * unit);
    const middleY = Math.round((y + REACH) * unit);
    for (let row = Math.max(0, middleY - far); row <= Math.min(SIZE - 1, middleY + far); row++) {
      for (let column = Math.max(0, middleX - far); column <= Math.min(SIZE - 1, middleX + far); column++) {
        const dx = column / unit - REACH - x;
        const dy = row / unit - REACH - y;
        const angle = Math.atan2(dy, dx);
        // No crater is a perfect circle.
        const wave = 0.045 * Math.sin(3 * angle + phase) + 0.03 * Math.sin(5 * angle + 2.3 * phase);
        const r = Math.sqrt(dx * dx + dy * dy) / (radius * (1 + wave));
        if (r > 2.6) continue;
        const place = row * SIZE + column;
        const floor = radius > 0.9 ? 0.62 : 0.2;
        const bowl = r < 1 ? -1 + 1.32 * smooth(floor, 1, r) : 0;
        const rim = r >= 1 ? 0.32 * Math.exp(-3.2 * (r - 1)) * (1 - smooth(1.6, 2.6, r)) : 0;
        const peak = radius > 1.2 && r < 0.16 ? 0.3 * (1 - r / 0.16) : 0;
        height[place] = (height[place] ?? 0) + depth * (bowl + rim + peak);
        const glow = Math.exp(-(((r - 1) / 0.22) ** 2)) + 0.5 * Math.exp(-2 * r);
        bright[place] = (bright[place] ?? 0) + fresh * glow * (1 - smooth(1.8, 2.6, r));
      }
    }
  }

  /** A crater so old that only a soft hollow is left. */
  function wear(x: number, y: number, radius: number, depth: number): void {
    const far = Math.ceil(radius * 1.7 * unit);
    const middleX = Math.round((x + REACH) * unit);
    const middleY = Math.round((y + REACH) * unit);
    for (let row = Math.max(0, middleY - far); row <= Math.min(SIZE - 1, middleY + far); row++) {
      for (let column = Math.max(0, middleX - far); column <= Math.min(SIZE - 1, middleX + far); column++) {
        const r = Math.hypot(column / unit - REACH - x, row / unit - REACH - y) / radius;
        const place = row * SIZE + column;
        const hollow = -Math.exp(-((r * 1.35) ** 2)) + 0.3 * Math.exp(-(((r - 1.05) / 0.28) ** 2));
        height[place] = (height[place] ?? 0) + depth * hollow;
      }
    }
  }

  const placed = (south: number, east: number) => {
    const out = 90 - south;
    return [out * Math.sin((east * Math.PI) / 180), out * Math.cos((east * Math.PI) / 180)] as const;
  };
  // First the oldest and largest, last the small ones that lie on everything.
  for (const [, south, east, radius] of [...NAMED].sort((a, b) => b[3] - a[3])) {
    const [x, y] = placed(south, east);
    stamp(x, y, radius, 0.15 * radius ** 0.75, 0.03, random() * 6);
  }
  // Worn-down basins of every size under those, fresher and smaller craters over them.
  for (let i = 0; i < 640; i++) {
    const radius = 0.5 / Math.sqrt(1 - random() * 0.93);
    wear(
      (random() * 2 - 1) * REACH,
      (random() * 2 - 1) * REACH,
      radius,
      0.1 * radius ** 0.8 * (0.4 + random()),
    );
  }
  for (let i = 0; i < 9000; i++) {
    const radius = Math.min(0.9, 0.13 / Math.sqrt(1 - random() * 0.98));
    const x = (random() * 2 - 1) * REACH;
    const y = (random() * 2 - 1) * REACH;
    const age = random();
    const depth = (0.03 + 0.12 * age * age) * radius ** 0.8;
    stamp(x, y, radius, depth, age > 0.95 ? 0.16 : 0.02 * age, random() * 6);
  }
  const ground = roughness(random);

  return {
    at(south, east) {
      const [x, y] = placed(south, east);
      const column = Math.min(SIZE - 3, Math.max(2, (x + REACH) * unit));
      const row = Math.min(SIZE - 3, Math.max(2, (y + REACH) * unit));
      const read = (field: Float32Array, c: number, r: number) => {
        const left = Math.floor(c);
        const top = Math.floor(r);
        const a = c - left;
        const b = r - top;
        const value = (i: number, j: number) => field[(top + j) * SIZE + left + i] ?? 0;
        return (
          (value(0, 0) * (1 - a) + value(1, 0) * a) * (1 - b) + (value(0, 1) * (1 - a) + value(1, 1) * a) * b
        );
      };
      const rough = 0.07;
      const step = 1.2;
      const wide = step / unit;
      const slopeX =
        (read(height, column + step, row) - read(height, column - step, row)) / (2 * wide) +
        (rough * (ground(x + wide, y) - ground(x - wide, y))) / (2 * wide);
      const slopeY =
        (read(height, column, row + step) - read(height, column, row - step)) / (2 * wide) +
        (rough * (ground(x, y + wide) - ground(x, y - wide))) / (2 * wide);
      return {
        east: slopeX,
        front: slopeY,
        bright: read(bright, column, row) + 0.05 * (ground(x * 0.35 + 40, y * 0.35) - 0.5),
      };
    },
  };
}

/** Rolling ground: a few layers of smoothed chance, roughly 0-1. */
function roughness(random: () => number): (x: number, y: number) => number {
  const side = 256;
  const grid = Float32Array.from({ length: side * side }, () => random());
  const value = (column: number, row: number) => grid[(row & (side - 1)) * side + (column & (side - 1))] ?? 0;
  const layer = (x: number, y: number) => {
    const left = Math.floor(x);
    const top = Math.floor(y);
    const a = smooth(0, 1, x - left);
    const b = smooth(0, 1, y - top);
    return (
      (value(left, top) * (1 - a) + value(left + 1, top) * a) * (1 - b) +
      (value(left, top + 1) * (1 - a) + value(left + 1, top + 1) * a) * b
    );
  };
  return (x, y) => {
    let sum = 0;
    for (let octave = 0; octave < 4; octave++)
      sum += layer(x * 1.1 * 2 ** octave, y * 1.1 * 2 ** octave) / 1.7 ** octave;
    return sum / 2.2;
  };
}

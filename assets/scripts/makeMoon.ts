/**
 * Makes assets/pictures/moonMap.webp (the whole Moon, longitude by latitude) and moonDisc.webp (its near side as
 * a disc, the south pole tipped 20 degrees towards the viewer, evenly lit: the scene lays the phase over it).
 *
 * TEXTURES names the folder with moon_4k.jpg and moon_normals.png from Debian's package stellarium-data.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Bitmap, type Colour, readPicture, sample, smooth, writeWebp } from './picture/bitmap.ts';
import { southPole } from './picture/southPole.ts';

const TEXTURES = process.env.TEXTURES ?? '/usr/share/stellarium/textures';
const OUT = join(import.meta.dirname, '..', 'pictures');
const RADIANS = Math.PI / 180;

const DISC = { size: 768, radius: 380, tiltDegrees: 20, finer: 3 } as const;
const MAP = { width: 1024, height: 512, finer: 2 } as const;

const albedo = readPicture(join(TEXTURES, 'moon_4k.jpg'));
const normals = readPicture(join(TEXTURES, 'moon_normals.png'));
const land = southPole();

/** A direction or place in the Moon's own frame: x to 90 degrees east, y north, z to the middle of the near side. */
type Vector = readonly [x: number, y: number, z: number];

function on(picture: Bitmap, east: number, north: number): Colour {
  const x = ((east + 180) / 360) * picture.width - 0.5;
  const y = ((90 - north) / 180) * picture.height - 0.5;
  return sample(picture, x, y);
}

/** The brightness of the ground by longitude where the map is still sharp, smoothed: the tone for the far south. */
const southernTone: readonly Colour[] = Array.from({ length: 72 }, (_, i) => {
  const sum: [number, number, number] = [0, 0, 0];
  let count = 0;
  for (let east = i * 5 - 20; east <= i * 5 + 20; east += 1) {
    for (let north = -69; north <= -60; north += 1) {
      const colour = on(albedo, east, north);
      for (const k of [0, 1, 2] as const) sum[k] += colour[k];
      count += 1;
    }
  }
  return [sum[0] / count, sum[1] / count, sum[2] / count];
});

function toneAt(east: number): Colour {
  const place = ((((east % 360) + 360) % 360) / 5) % 72;
  const first = southernTone[Math.floor(place)] ?? [0.6, 0.6, 0.6];
  const next = southernTone[(Math.floor(place) + 1) % 72] ?? first;
  return mix(first, next, place % 1);
}

function mix(a: Colour, b: Colour, share: number): Colour {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** The ground at a place, its relief lit from `sun` (along the surface, in the Moon's frame). */
function ground(place: Vector, sun: Vector): Colour {
  const north = Math.asin(Math.min(1, Math.max(-1, place[1]))) / RADIANS;
  const east = Math.atan2(place[0], place[2]) / RADIANS;
  const eastward: Vector = [Math.cos(east * RADIANS), 0, -Math.sin(east * RADIANS)];
  const northward: Vector = [
    -Math.sin(north * RADIANS) * Math.sin(east * RADIANS),
    Math.cos(north * RADIANS),
    -Math.sin(north * RADIANS) * Math.cos(east * RADIANS),
  ];
  // The map of slopes blurs towards the pole: painted land comes in under it, and at last alone.
  const painted = smooth(-76, -83, north);
  const strewn = smooth(-67, -77, north);
  const evened = smooth(-66, -72, north);

  let colour = on(albedo, east, north);
  let light = 0;
  let level = 1;
  if (painted < 1) {
    const normal = on(normals, east, north);
    // Its green points down the map, to the south.
    const towards = (normal[0] * 2 - 1) * dot(eastward, sun) - (normal[1] * 2 - 1) * dot(northward, sun);
    light += (1 - painted) * 1.15 * towards;
  }
  if (strewn > 0) {
    const there = land.at(-north, east);
    light += (0.4 * strewn + 0.6 * painted) * -(there.east * sun[0] + there.front * sun[2]);
    level += strewn * there.bright;
  }
  // South of 70 degrees the map has little but streaks: only a third of them stays.
  if (evened > 0) colour = mix(colour, toneAt(east), evened * (0.65 + 0.35 * painted));
  // The map is pale: deepen the seas, then let the relief darken more than it brightens.
  const relief = level * (1 + Math.max(-0.5, Math.min(0.3, light > 0 ? light * 0.6 : light * 0.8)));
  const grey = (colour[0] + colour[1] + colour[2]) / 3;
  // The map leans to green: take a part of its colour away and set the rest to a neutral white.
  const plain = (value: number, white: number) => toned((grey + (value - grey) * 0.75) * white) * relief;
  return [plain(colour[0], 1.0), plain(colour[1], 0.996), plain(colour[2], 1.01)];
}

/** A steeper curve round the middle tones, leaving the rays of the young craters bright. */
function toned(value: number): number {
  const steep = smooth(0.08, 0.98, value);
  return 0.03 + 0.95 * (0.35 * value + 0.65 * steep);
}

function byte(value: number): number {
  return Math.round(255 * Math.min(1, Math.max(0, value)));
}

function makeDisc(): Bitmap {
  const { size, radius, tiltDegrees, finer } = DISC;
  const data = new Uint8Array(size * size * 4);
  const sin = Math.sin(-tiltDegrees * RADIANS);
  const cos = Math.cos(-tiltDegrees * RADIANS);
  const turn = ([x, y, z]: Vector): Vector => [x, y * cos + z * sin, -y * sin + z * cos];
  const sun = turn([0.93, 0.37, 0]);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0] as [number, number, number, number];
      for (let part = 0; part < finer * finer; part++) {
        const x = (column + ((part % finer) + 0.5) / finer - size / 2) / radius;
        const y = (size / 2 - row - (Math.floor(part / finer) + 0.5) / finer) / radius;
        const out = Math.sqrt(x * x + y * y);
        const cover = 1 - smooth(1 - 1.6 / radius, 1 + 1.6 / radius, out);
        if (cover <= 0) continue;
        const pull = out > 0.9995 ? 0.9995 / out : 1;
        const z = Math.sqrt(1 - (x * pull) ** 2 - (y * pull) ** 2);
        const colour = ground(turn([x * pull, y * pull, z]), sun);
        const limb = 1 - 0.3 * (1 - z) ** 1.6;
        sum[0] += colour[0] * limb * cover;
        sum[1] += colour[1] * limb * cover;
        sum[2] += colour[2] * limb * cover;
        sum[3] += cover;
      }
      const place = (row * size + column) * 4;
      if (sum[3] === 0) continue;
      data[place] = byte(sum[0] / sum[3]);
      data[place + 1] = byte(sum[1] / sum[3]);
      data[place + 2] = byte(sum[2] / sum[3]);
      data[place + 3] = byte(sum[3] / (finer * finer));
    }
  }
  return { width: size, height: size, channels: 4, data };
}

function makeMap(): Bitmap {
  const { width, height, finer } = MAP;
  const data = new Uint8Array(width * height * 3);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const sum = [0, 0, 0] as [number, number, number];
      for (let part = 0; part < finer * finer; part++) {
        const east = (((column + ((part % finer) + 0.5) / finer) / width) * 360 - 180) * RADIANS;
        const north = (90 - ((row + (Math.floor(part / finer) + 0.5) / finer) / height) * 180) * RADIANS;
        const place: Vector = [
          Math.cos(north) * Math.sin(east),
          Math.sin(north),
          Math.cos(north) * Math.cos(east),
        ];
        const colour = ground(place, [Math.cos(east), 0.3, -Math.sin(east)]);
        for (const k of [0, 1, 2] as const) sum[k] += colour[k];
      }
      const place = (row * width + column) * 3;
      for (const k of [0, 1, 2] as const) data[place + k] = byte(sum[k] / (finer * finer));
    }
  }
  return { width, height, channels: 3, data };
}

mkdirSync(OUT, { recursive: true });
writeWebp(join(OUT, 'moonDisc.webp'), makeDisc(), 93);
writeWebp(join(OUT, 'moonMap.webp'), makeMap(), 86);

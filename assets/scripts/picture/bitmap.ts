/** Pictures as arrays, read by ffmpeg and written as WebP. */
import { writeFileSync } from 'node:fs';
import { inScratch, run, runBytes } from '../run.ts';

/** Red, green and blue from 0 to 1, as shown on a screen (not linear light). */
export type Colour = readonly [red: number, green: number, blue: number];

export interface Bitmap {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Uint8Array;
}

/** Reads any picture that ffmpeg reads, as three channels. */
export function readPicture(path: string): Bitmap {
  const probe = [
    '-v',
    'error',
    '-select_streams',
    'v:0',
    '-show_entries',
    'stream=width,height',
    '-of',
    'csv=p=0',
  ];
  const [width, height] = run('ffprobe', [...probe, path])
    .trim()
    .split(',')
    .map(Number);
  if (!width || !height) throw new Error(`${path}: no picture in it`);
  const data = runBytes('ffmpeg', ['-v', 'error', '-i', path, '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-']);
  return { width, height, channels: 3, data };
}

/** Writes WebP at a quality of 0-100; where there is a fourth channel, it is what shows through. */
export function writeWebp(path: string, picture: Bitmap, quality: number): void {
  inScratch((scratch) => {
    const plain = scratch('plain.png');
    const raw = scratch('plain.raw');
    writeFileSync(raw, picture.data);
    const size = `${picture.width}x${picture.height}`;
    const format = picture.channels === 4 ? 'rgba' : 'rgb24';
    run('ffmpeg', ['-v', 'error', '-y', '-f', 'rawvideo', '-pix_fmt', format, '-s', size, '-i', raw, plain]);
    run('cwebp', [
      '-quiet',
      '-m',
      '6',
      '-q',
      `${quality}`,
      '-alpha_q',
      '100',
      '-sharp_yuv',
      plain,
      '-o',
      path,
    ]);
  });
}

/** The colour at a place between pixels, wrapping round sideways and stopping at top and bottom. */
export function sample(picture: Bitmap, x: number, y: number): Colour {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const shareX = x - left;
  const shareY = y - top;
  const mixed: [number, number, number] = [0, 0, 0];
  for (let row = 0; row < 2; row++) {
    const inY = Math.min(picture.height - 1, Math.max(0, top + row));
    for (let column = 0; column < 2; column++) {
      const inX = (((left + column) % picture.width) + picture.width) % picture.width;
      const share = (column === 1 ? shareX : 1 - shareX) * (row === 1 ? shareY : 1 - shareY);
      const place = (inY * picture.width + inX) * picture.channels;
      mixed[0] += ((picture.data[place] ?? 0) * share) / 255;
      mixed[1] += ((picture.data[place + 1] ?? 0) * share) / 255;
      mixed[2] += ((picture.data[place + 2] ?? 0) * share) / 255;
    }
  }
  return mixed;
}

/** 0 below the first number, 1 above the second, smooth between. */
export function smooth(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

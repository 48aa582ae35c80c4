/** Pens, latches and doors: the Accords, the station, the countries still free to choose. */
import type { Cue } from '../../../../src/view/sound/cues.ts';
import { bed, bell, filtered, hertz, knock, lay, modes, noise, shaped } from '../synth.ts';
import type { Recipe } from './recipe.ts';

export const camps = {
  // A pen, two strokes and a flourish, then a chime.
  signed: {
    seconds: 1.7,
    level: -23,
    room: [0.32, 1.4],
    draw: (mix) => {
      const pen = (time: number, seconds: number, from: number, to: number, seed: number) => {
        const grain = noise(seconds, seed + 5).map((v, i) => (Math.sin(i * 0.021) > -0.4 ? v : v * 0.3));
        const stroke = filtered(
          grain,
          'band',
          [
            [0, from],
            [seconds, to],
          ],
          2.2,
        );
        lay(
          mix,
          shaped(stroke, [
            [0, 0],
            [0.03, 1],
            [seconds * 0.7, 0.8],
            [seconds, 0],
          ]),
          time,
          0.3,
          -0.25,
        );
      };
      pen(0, 0.13, 3000, 4200, 61);
      pen(0.16, 0.1, 4200, 2900, 62);
      pen(0.29, 0.24, 3000, 4800, 63);
      lay(mix, bell(hertz('D5'), 1.1, 0.7), 0.56, 0.5, 0.1);
      lay(mix, bell(hertz('A5'), 1.05, 0.6), 0.63, 0.42, 0.3);
    },
  },
  // Docking: a soft metal touch, a latch, two voices become a fifth.
  joined: {
    seconds: 1.6,
    level: -23,
    room: [0.35, 1.3],
    draw: (mix) => {
      lay(
        mix,
        modes(
          196,
          0.4,
          [
            [1, 0.7, 0.3],
            [1.51, 0.4, 0.2],
            [2.76, 0.25, 0.12],
            [4.9, 0.1, 0.06],
          ],
          0.002,
        ),
        0,
        0.6,
        -0.1,
      );
      lay(mix, knock(hertz('D4'), 0.12), 0.13, 0.5, 0.1);
      lay(mix, bed(hertz('D4'), 1.35, 0.2), 0.16, 0.5, -0.35);
      lay(mix, bed(hertz('A4'), 1.25, 0.25), 0.3, 0.45, 0.35);
    },
  },
  // Two knocks at a door, and a warm third from inside.
  courted: {
    seconds: 1.2,
    level: -24,
    room: [0.3, 1],
    draw: (mix) => {
      lay(mix, knock(hertz('D4'), 0.15), 0, 0.6, -0.25);
      lay(mix, knock(hertz('D4'), 0.15), 0.15, 0.75, -0.25);
      lay(
        mix,
        modes(
          hertz('F#4'),
          0.8,
          [
            [1, 0.8, 0.9],
            [3.98, 0.1, 0.15],
          ],
          0.006,
        ),
        0.42,
        0.5,
        0.15,
      );
      lay(
        mix,
        modes(
          hertz('A4'),
          0.8,
          [
            [1, 0.8, 0.9],
            [3.98, 0.1, 0.15],
          ],
          0.006,
        ),
        0.5,
        0.45,
        0.3,
      );
    },
  },
} as const satisfies Partial<Record<Cue, Recipe>>;

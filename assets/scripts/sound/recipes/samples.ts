/** Gold and glass: samples on their way, under the microscope, in print. */
import type { Cue } from '../../../../src/view/sound/cues.ts';
import { bed, bell, felt, filtered, hertz, lay, noise, shaped, thump } from '../synth.ts';
import { gold, type Recipe, rustle, ticks } from './recipe.ts';

export const samples = {
  // The signature: a soft landing in dust, then the motif A D E A in gold over a warm bed.
  capsule: {
    seconds: 2.5,
    level: -21,
    room: [0.42, 1.9],
    draw: (mix) => {
      lay(
        mix,
        shaped(
          filtered(
            noise(0.5, 41),
            'low',
            [
              [0, 1400],
              [0.5, 260],
            ],
            0.6,
          ),
          [
            [0, 0],
            [0.09, 0.5],
            [0.12, 1],
            [0.5, 0],
          ],
        ),
        0,
        0.4,
      );
      lay(mix, thump(140, 74, 0.36), 0.1, 0.9);
      gold(mix, 'A4', 0.2, 0.5, -0.3, 1.9);
      gold(mix, 'D5', 0.36, 0.52, -0.1, 1.9);
      gold(mix, 'E5', 0.52, 0.5, 0.1, 1.8);
      gold(mix, 'A5', 0.72, 0.62, 0.3, 1.75);
      lay(mix, bed(hertz('D3'), 2.2, 0.35), 0.2, 0.34, 0);
      lay(mix, bed(hertz('A3'), 2.1, 0.4), 0.25, 0.26, -0.2);
      lay(mix, bed(hertz('F#4'), 1.9, 0.5), 0.4, 0.2, 0.2);
    },
  },
  // Half the motif in gold, and air: it sets out and is not yet there.
  loan: {
    seconds: 1.5,
    level: -23,
    room: [0.4, 1.4],
    draw: (mix) => {
      gold(mix, 'A4', 0, 0.5, -0.35, 1.1);
      gold(mix, 'D5', 0.16, 0.55, -0.15, 1.1);
      lay(mix, rustle(1.1, 51, 700, 2400, 0.45), 0.2, 0.14, 0.35);
      lay(mix, bell(hertz('E5'), 1.0, 0.5), 0.42, 0.28, 0.35);
    },
  },
  // Under the glass: grains are counted, one gives an answer.
  studied: {
    seconds: 1.2,
    level: -25,
    room: [0.25, 0.9],
    draw: (mix) => {
      ticks(mix, 91, 11, 0.5, ['D6', 'E6', 'A6', 'F#6']);
      lay(mix, bell(hertz('F#5'), 0.7, 0.6), 0.52, 0.55, 0.1);
    },
  },
  // A page turns, and three notes go out to everybody.
  published: {
    seconds: 1.5,
    level: -24,
    room: [0.35, 1.2],
    draw: (mix) => {
      lay(mix, rustle(0.26, 101, 1500, 4200, 0.15), 0, 0.4, -0.3);
      lay(mix, felt(hertz('D5'), 0.9), 0.24, 0.5, -0.35);
      lay(mix, felt(hertz('F#5'), 0.9), 0.36, 0.5, 0);
      lay(mix, felt(hertz('A5'), 1.0), 0.48, 0.55, 0.35);
    },
  },
} as const satisfies Partial<Record<Cue, Recipe>>;

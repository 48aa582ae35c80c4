/** Strings: a Word given, kept, broken; and trust, which hangs by it. */
import type { Cue } from '../../../../src/view/sound/cues.ts';
import { bell, felt, filtered, hertz, knock, lay, modes, noise, pluck, shaped } from '../synth.ts';
import type { Recipe } from './recipe.ts';

export const words = {
  // The thread is strung.
  word: {
    seconds: 0.9,
    level: -24,
    room: [0.25, 0.9],
    draw: (mix) => {
      lay(
        mix,
        pluck(
          0.85,
          [
            [0, hertz('A3') * 0.985],
            [0.05, hertz('A3')],
          ],
          0.2,
          1.1,
          21,
        ),
        0,
        1,
      );
      lay(mix, modes(hertz('A4'), 0.8, [[1, 0.3, 0.7]], 0.02), 0.01, 0.3);
    },
  },
  // The same string, and its fifth and octave answer.
  kept: {
    seconds: 1.3,
    level: -23,
    room: [0.35, 1.2],
    draw: (mix) => {
      lay(mix, pluck(1.2, [[0, hertz('A3')]], 0.2, 1.5, 21), 0, 0.8, -0.15);
      lay(mix, pluck(1.1, [[0, hertz('E4')]], 0.2, 1.4, 22), 0.11, 0.75, 0.05);
      lay(mix, pluck(1.0, [[0, hertz('A4')]], 0.22, 1.3, 23), 0.22, 0.8, 0.2);
      lay(mix, bell(hertz('A5'), 0.9, 0.4), 0.23, 0.16, 0.2);
    },
  },
  // Pulled until it snaps; a loose end whips; then nothing, on purpose dry and followed by silence.
  broken: {
    seconds: 1.5,
    level: -22,
    room: [0, 1],
    draw: (mix) => {
      lay(
        mix,
        shaped(
          pluck(
            0.3,
            [
              [0, hertz('A3')],
              [0.1, hertz('A3') * 1.03],
              [0.28, hertz('A3') * 1.5],
            ],
            0.22,
            1.2,
            21,
          ),
          [
            [0, 0.5],
            [0.28, 1],
            [0.285, 0],
          ],
        ),
        0,
        0.8,
      );
      lay(
        mix,
        shaped(filtered(noise(0.05, 31), 'high', [[0, 1800]], 0.8), [
          [0, 1],
          [0.008, 0.4],
          [0.05, 0],
        ]),
        0.28,
        0.55,
      );
      lay(mix, knock(hertz('F#4'), 0.1), 0.28, 0.5);
      lay(
        mix,
        shaped(
          pluck(
            0.24,
            [
              [0, 190],
              [0.24, 70],
            ],
            0.75,
            0.25,
            33,
          ),
          [
            [0, 0.9],
            [0.24, 0],
          ],
        ),
        0.285,
        0.5,
        0.25,
      );
    },
  },
  trustUp: {
    seconds: 0.5,
    level: -27,
    room: [0.25, 0.7],
    draw: (mix) => {
      lay(mix, felt(hertz('E5'), 0.35), 0, 0.5, -0.1);
      lay(mix, felt(hertz('A5'), 0.4), 0.09, 0.5, 0.1);
    },
  },
  trustDown: {
    seconds: 0.5,
    level: -27,
    room: [0.15, 0.6],
    draw: (mix) => {
      lay(mix, felt(hertz('A4'), 0.3), 0, 0.5, 0.1);
      lay(mix, felt(hertz('D4'), 0.4), 0.1, 0.55, -0.1);
    },
  },
} as const satisfies Partial<Record<Cue, Recipe>>;

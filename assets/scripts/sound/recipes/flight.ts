/** Air and rumble: rockets leaving, arriving, lost. */
import type { Cue } from '../../../../src/view/sound/cues.ts';
import { bell, felt, filtered, hertz, lay, noise, shaped, sweep } from '../synth.ts';
import type { Recipe } from './recipe.ts';

export const flight = {
  // Rumble and a rising line that leaves.
  launch: {
    seconds: 2.4,
    level: -22,
    room: [0.3, 1.4],
    draw: (mix) => {
      const roar = filtered(
        noise(2.3, 121),
        'low',
        [
          [0, 90],
          [0.6, 520],
          [2.3, 170],
        ],
        0.7,
      );
      lay(
        mix,
        shaped(roar, [
          [0, 0],
          [0.5, 1],
          [1.2, 0.7],
          [2.3, 0],
        ]),
        0,
        1.1,
        -0.1,
      );
      const crackle = filtered(
        noise(1.8, 122),
        'band',
        [
          [0, 500],
          [1.8, 1400],
        ],
        0.9,
      );
      lay(
        mix,
        shaped(crackle, [
          [0, 0],
          [0.6, 0.5],
          [1.8, 0],
        ]),
        0.2,
        0.22,
        0.15,
      );
      lay(
        mix,
        shaped(
          sweep(2.1, [
            [0, hertz('D3')],
            [2.1, hertz('A4')],
          ]),
          [
            [0, 0],
            [0.8, 0.5],
            [1.6, 0.3],
            [2.1, 0],
          ],
        ),
        0.2,
        0.35,
        0.1,
      );
    },
  },
  // It arrives: a call from far away, answered from the ground.
  flown: {
    seconds: 1.8,
    level: -23,
    room: [0.42, 1.6],
    draw: (mix) => {
      lay(
        mix,
        shaped(
          sweep(0.7, [
            [0, hertz('A5') * 1.02],
            [0.4, hertz('A5')],
          ]),
          [
            [0, 0],
            [0.2, 0.5],
            [0.7, 0],
          ],
        ),
        0,
        0.3,
        0.4,
      );
      lay(mix, bell(hertz('D5'), 1.2, 0.6), 0.35, 0.5, 0.1);
      lay(mix, bell(hertz('F#5'), 1.15, 0.6), 0.45, 0.45, -0.1);
      lay(mix, felt(hertz('D4'), 1.2), 0.35, 0.5, 0);
    },
  },
  // The beeps come further and further apart, lower, thinner; then only hiss, then that ends too.
  lost: {
    seconds: 2.3,
    level: -24,
    room: [0.3, 1.2],
    draw: (mix) => {
      const beep = (note: string, time: number, loudness: number) =>
        lay(
          mix,
          shaped(sweep(0.14, [[0, hertz(note)]]), [
            [0, 0],
            [0.01, 1],
            [0.1, 0.8],
            [0.14, 0],
          ]),
          time,
          loudness,
          0.2,
        );
      beep('A5', 0, 0.45);
      beep('A5', 0.26, 0.36);
      beep('G5', 0.62, 0.26);
      beep('E5', 1.15, 0.16);
      const hiss = filtered(
        noise(1.9, 131),
        'band',
        [
          [0, 2600],
          [1.9, 900],
        ],
        0.8,
      );
      lay(
        mix,
        shaped(hiss, [
          [0, 0],
          [0.5, 0.6],
          [1.5, 0.5],
          [1.9, 0],
        ]),
        0.1,
        0.1,
        -0.1,
      );
      lay(mix, felt(hertz('B2'), 1.3), 1.0, 0.6, 0);
    },
  },
} as const satisfies Partial<Record<Cue, Recipe>>;

/** Dull blows and what takes them back: tariffs, truces, money. */
import type { Cue } from '../../../../src/view/sound/cues.ts';
import { chance } from '../../chance.ts';
import { felt, filtered, hertz, lay, modes, noise, shaped, sweep, thump } from '../synth.ts';
import { type Recipe, rustle } from './recipe.ts';

export const trade = {
  // A dull bite: two low notes a half-step apart, shut at once.
  tariff: {
    seconds: 0.7,
    level: -22,
    room: [0.12, 0.5],
    draw: (mix) => {
      lay(mix, thump(210, 104, 0.28), 0, 1);
      lay(
        mix,
        modes(
          hertz('C#3'),
          0.4,
          [
            [1, 0.6, 0.4],
            [2, 0.4, 0.25],
            [3, 0.3, 0.16],
            [5.2, 0.2, 0.05],
          ],
          0.002,
        ),
        0,
        0.5,
        -0.15,
      );
      lay(
        mix,
        modes(
          hertz('D3'),
          0.4,
          [
            [1, 0.6, 0.4],
            [2, 0.35, 0.25],
            [3, 0.25, 0.16],
          ],
          0.002,
        ),
        0,
        0.5,
        0.15,
      );
      lay(
        mix,
        shaped(
          filtered(
            noise(0.12, 71),
            'low',
            [
              [0, 1600],
              [0.12, 300],
            ],
            0.8,
          ),
          [
            [0, 1],
            [0.12, 0],
          ],
        ),
        0,
        0.4,
      );
    },
  },
  // A weight comes off: air rises, a third opens.
  lifted: {
    seconds: 1.1,
    level: -24,
    room: [0.3, 1.1],
    draw: (mix) => {
      lay(mix, rustle(0.45, 81, 350, 2200, 0.34), 0, 0.35);
      lay(mix, felt(hertz('D4'), 0.8), 0.26, 0.6, -0.2);
      lay(mix, felt(hertz('F#4'), 0.8), 0.36, 0.55, 0.2);
      lay(mix, felt(hertz('A4'), 0.7), 0.44, 0.3, 0);
    },
  },
  // Two voices slide towards each other until they are one.
  truce: {
    seconds: 1.7,
    level: -24,
    room: [0.35, 1.3],
    draw: (mix) => {
      const one = hertz('D4');
      const curve = [
        [0, 0],
        [0.15, 0.8],
        [1.0, 1],
        [1.6, 0],
      ] as const;
      lay(
        mix,
        shaped(
          sweep(1.6, [
            [0, one * 0.84],
            [0.75, one],
            [1.6, one],
          ]),
          curve,
        ),
        0,
        0.4,
        -0.5,
      );
      lay(
        mix,
        shaped(
          sweep(1.6, [
            [0, one * 1.19],
            [0.75, one],
            [1.6, one],
          ]),
          curve,
        ),
        0,
        0.4,
        0.5,
      );
      lay(mix, felt(hertz('A4'), 0.9), 0.75, 0.4, 0);
    },
  },
  // A few coins are counted out.
  funded: {
    seconds: 0.9,
    level: -25,
    room: [0.2, 0.7],
    draw: (mix) => {
      const random = chance(111);
      for (let i = 0; i < 4; i++) {
        const root = 1560 + 260 * random();
        lay(
          mix,
          modes(
            root,
            0.35,
            [
              [1, 0.5, 0.28],
              [1.53, 0.35, 0.2],
              [2.2, 0.2, 0.1],
            ],
            0.001,
          ),
          i * 0.115 + 0.02 * random(),
          0.5,
          -0.3 + i * 0.2,
        );
      }
      lay(mix, felt(hertz('D4'), 0.5), 0.36, 0.5, 0);
    },
  },
} as const satisfies Partial<Record<Cue, Recipe>>;

/** Wood: news, the cabinet, an adviser leaving, the law. */
import type { Cue } from '../../../../src/view/sound/cues.ts';
import { felt, hertz, knock, lay, modes, pluck, shaped, thump } from '../synth.ts';
import { type Recipe, rustle } from './recipe.ts';

export const chambers = {
  // A wire: two short, one long.
  news: {
    seconds: 0.65,
    level: -26,
    room: [0.15, 0.6],
    draw: (mix) => {
      const tone = (time: number, seconds: number) =>
        lay(
          mix,
          shaped(
            modes(
              hertz('B4'),
              seconds,
              [
                [1, 0.7, 4],
                [2, 0.2, 3],
                [3, 0.08, 2],
              ],
              0.006,
            ),
            [
              [0, 1],
              [seconds - 0.03, 1],
              [seconds, 0],
            ],
          ),
          time,
          0.5,
          0.1,
        );
      tone(0, 0.06);
      tone(0.11, 0.06);
      tone(0.22, 0.19);
    },
  },
  // A chair, and three low voices that do not agree.
  cabinet: {
    seconds: 1.3,
    level: -24,
    room: [0.28, 0.9],
    draw: (mix) => {
      lay(mix, knock(hertz('A3'), 0.2), 0, 0.7);
      lay(
        mix,
        shaped(pluck(0.5, [[0, hertz('D3')]], 0.08, 0.7, 141), [
          [0, 1],
          [0.5, 0],
        ]),
        0.14,
        0.7,
        -0.4,
      );
      lay(
        mix,
        shaped(pluck(0.5, [[0, hertz('E3')]], 0.08, 0.7, 142), [
          [0, 1],
          [0.5, 0],
        ]),
        0.3,
        0.7,
        0,
      );
      lay(
        mix,
        shaped(pluck(0.7, [[0, hertz('G3')]], 0.08, 0.8, 143), [
          [0, 1],
          [0.7, 0],
        ]),
        0.46,
        0.7,
        0.4,
      );
    },
  },
  // Steps, a door, and a falling third.
  resign: {
    seconds: 1.7,
    level: -24,
    room: [0.3, 1],
    draw: (mix) => {
      const step = (time: number, loudness: number, place: number) => {
        lay(mix, knock(118, 0.12), time, loudness, place);
        lay(mix, rustle(0.06, 151, 900, 500, 0.01), time, loudness * 0.4, place);
      };
      step(0, 0.8, -0.1);
      step(0.27, 0.65, 0.1);
      step(0.54, 0.5, 0.3);
      lay(mix, thump(170, 88, 0.28), 0.84, 0.9, 0.4);
      lay(mix, knock(210, 0.15), 0.84, 0.4, 0.4);
      lay(mix, felt(hertz('F#3'), 0.5), 0.86, 0.4, 0);
      lay(mix, felt(hertz('D3'), 0.7), 1.02, 0.45, 0);
    },
  },
  // A gavel, once, in a hall.
  law: {
    seconds: 1.4,
    level: -22,
    room: [0.5, 1.3],
    draw: (mix) => {
      lay(mix, knock(330, 0.2), 0, 1);
      lay(mix, knock(495, 0.15), 0.004, 0.4);
      lay(mix, thump(180, 100, 0.25), 0, 0.7);
      lay(mix, felt(hertz('D3'), 1.1), 0.16, 0.5, -0.1);
      lay(mix, felt(hertz('G3'), 1.1), 0.16, 0.36, 0.1);
    },
  },
} as const satisfies Partial<Record<Cue, Recipe>>;

/** The table itself: picking, sealing, the year turning, the end, and what can not be done. */
import type { Cue } from '../../../../src/view/sound/cues.ts';
import { bed, bell, felt, hertz, knock, lay, modes, shaped, thump } from '../synth.ts';
import { type Recipe, rustle } from './recipe.ts';

export const table = {
  choose: {
    seconds: 0.22,
    level: -27,
    room: [0.1, 0.4],
    draw: (mix) => {
      lay(mix, knock(hertz('D5'), 0.15), 0, 0.6);
      lay(mix, modes(hertz('A5'), 0.18, [[1, 0.5, 0.16]], 0.003), 0.012, 0.5);
    },
  },
  // The seal: paper under a thumb, a press, and the low fifth of the score.
  commit: {
    seconds: 0.9,
    level: -23,
    room: [0.25, 0.9],
    draw: (mix) => {
      lay(mix, rustle(0.22, 11, 2600, 1300, 0.06), 0, 0.35, -0.2);
      lay(mix, thump(190, 98, 0.32), 0.17, 1);
      lay(mix, knock(hertz('D3'), 0.2), 0.17, 0.35);
      lay(mix, felt(hertz('D3'), 0.7), 0.18, 0.5, -0.1);
      lay(mix, felt(hertz('A3'), 0.7), 0.18, 0.4, 0.1);
    },
  },
  // A year turns: a slow swell from the open fifth, and one far bell.
  turn: {
    seconds: 2.1,
    level: -23,
    room: [0.45, 1.8],
    draw: (mix) => {
      lay(mix, bed(hertz('D3'), 1.9, 0.7), 0, 0.6, -0.3);
      lay(mix, bed(hertz('A3'), 1.8, 0.8), 0.1, 0.5, 0.3);
      lay(mix, bed(hertz('E4'), 1.5, 0.8), 0.3, 0.35, 0);
      lay(mix, bell(hertz('D5'), 1.3, 0.5), 0.62, 0.4, 0.1);
    },
  },
  // The motif once more, slowly, over the chord on which the score never rests.
  ending: {
    seconds: 2.5,
    level: -21,
    room: [0.5, 2],
    draw: (mix) => {
      lay(mix, felt(hertz('D2'), 2.3), 0, 0.7, 0);
      lay(mix, felt(hertz('A3'), 2.2), 0.1, 0.5, -0.3);
      lay(mix, felt(hertz('D4'), 2.1), 0.3, 0.5, -0.1);
      lay(mix, felt(hertz('E4'), 2.0), 0.5, 0.46, 0.1);
      lay(mix, felt(hertz('A4'), 1.7), 0.75, 0.55, 0.3);
      lay(mix, felt(hertz('F#5'), 1.4), 1.05, 0.4, 0);
      lay(mix, bed(hertz('D3'), 2.4, 0.7), 0, 0.36, 0);
      lay(mix, bed(hertz('F#4'), 2.1, 0.9), 0.2, 0.22, 0.2);
    },
  },
  error: {
    seconds: 0.35,
    level: -26,
    room: [0.08, 0.4],
    draw: (mix) => {
      const muted = (time: number) =>
        lay(
          mix,
          shaped(
            modes(
              hertz('E3'),
              0.11,
              [
                [1, 0.8, 0.3],
                [2, 0.4, 0.15],
                [3, 0.2, 0.1],
              ],
              0.004,
            ),
            [
              [0, 1],
              [0.08, 0.7],
              [0.11, 0],
            ],
          ),
          time,
          0.6,
        );
      muted(0);
      muted(0.14);
    },
  },
} as const satisfies Partial<Record<Cue, Recipe>>;

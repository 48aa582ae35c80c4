/** The assembly: wood for what is done, felt for what is said, one chord for how it ends. */
import type { Cue } from '../../../../src/view/sound/cues.ts';
import { bed, bell, felt, hertz, knock, lay, modes, shaped, thump } from '../synth.ts';
import { type Recipe, rustle } from './recipe.ts';

export const assembly = {
  // A chair is moved, and a low note takes the floor.
  speech: {
    seconds: 0.55,
    level: -26,
    room: [0.35, 0.8],
    draw: (mix) => {
      lay(mix, knock(hertz('A3'), 0.15), 0, 0.5, -0.1);
      lay(mix, rustle(0.1, 171, 700, 420, 0.03), 0.02, 0.25, -0.1);
      lay(mix, felt(hertz('D4'), 0.42), 0.1, 0.6, 0.05);
    },
  },
  // A note set under another, which goes on sounding.
  supported: {
    seconds: 0.45,
    level: -27,
    room: [0.25, 0.6],
    draw: (mix) => {
      lay(mix, felt(hertz('A4'), 0.38), 0, 0.4, 0.1);
      lay(mix, felt(hertz('D4'), 0.36), 0.06, 0.6, -0.1);
      lay(mix, knock(hertz('D4'), 0.1), 0.06, 0.18);
    },
  },
  // Wood on wood, and a note that is damped.
  attacked: {
    seconds: 0.45,
    level: -26,
    room: [0.2, 0.6],
    draw: (mix) => {
      lay(mix, knock(hertz('E4'), 0.14), 0, 0.7, 0.1);
      lay(mix, knock(hertz('B3'), 0.12), 0.05, 0.4, -0.1);
      lay(
        mix,
        shaped(felt(hertz('E3'), 0.34), [
          [0, 1],
          [0.16, 0.6],
          [0.24, 0],
        ]),
        0.05,
        0.6,
      );
    },
  },
  // Two notes rise and are not resolved.
  questioned: {
    seconds: 0.45,
    level: -26,
    room: [0.3, 0.7],
    draw: (mix) => {
      lay(mix, felt(hertz('E4'), 0.28), 0, 0.5, -0.1);
      lay(mix, felt(hertz('B4'), 0.32), 0.11, 0.5, 0.1);
    },
  },
  // Paper, and a small tap.
  ballot: {
    seconds: 0.35,
    level: -27,
    room: [0.2, 0.6],
    draw: (mix) => {
      lay(mix, rustle(0.14, 172, 2400, 1500, 0.03), 0, 0.5, -0.05);
      lay(mix, knock(hertz('A4'), 0.1), 0.1, 0.3);
      lay(mix, modes(hertz('D5'), 0.22, [[1, 0.5, 0.2]], 0.004), 0.11, 0.4, 0.1);
    },
  },
  // A gavel, and the open chord of the score rises out of it.
  adopted: {
    seconds: 1.3,
    level: -23,
    room: [0.45, 1.2],
    draw: (mix) => {
      lay(mix, knock(330, 0.2), 0, 0.8);
      lay(mix, thump(180, 100, 0.22), 0, 0.5);
      lay(mix, felt(hertz('D3'), 1.1), 0.12, 0.5, -0.2);
      lay(mix, felt(hertz('A3'), 1.1), 0.16, 0.45, 0.2);
      lay(mix, felt(hertz('F#4'), 1), 0.24, 0.45, -0.1);
      lay(mix, felt(hertz('D5'), 0.9), 0.34, 0.4, 0.1);
      lay(mix, bell(hertz('A5'), 0.8, 0.4), 0.36, 0.1, 0.1);
      lay(mix, bed(hertz('D4'), 1.1, 0.3), 0.15, 0.2);
    },
  },
  // The same gavel; two notes step down and stop.
  rejected: {
    seconds: 1.1,
    level: -24,
    room: [0.4, 1],
    draw: (mix) => {
      lay(mix, knock(330, 0.2), 0, 0.8);
      lay(mix, thump(170, 92, 0.22), 0, 0.5);
      lay(mix, felt(hertz('G3'), 0.5), 0.14, 0.5, 0.1);
      lay(mix, felt(hertz('E3'), 0.8), 0.32, 0.5, -0.1);
      lay(mix, felt(hertz('B2'), 0.75), 0.32, 0.35);
    },
  },
} as const satisfies Partial<Record<Cue, Recipe>>;

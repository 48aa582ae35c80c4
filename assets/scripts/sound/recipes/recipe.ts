/** What a recipe is, and sounds that several of them share. */
import { chance } from '../../chance.ts';
import { bell, felt, filtered, hertz, lay, modes, noise, shaped } from '../synth.ts';
import type { Stereo } from '../wave.ts';

export interface Recipe {
  readonly seconds: number;
  readonly level: number; // decibels: the loudest tenth of a second, as the ear weighs it
  readonly room: readonly [amount: number, fade: number];
  readonly draw: (mix: Stereo) => void;
}

/** Paper, cloth, air: noise through a moving band, swelling and dying. */
export function rustle(seconds: number, seed: number, from: number, to: number, rise: number): Float32Array {
  const moved = filtered(
    noise(seconds, seed),
    'band',
    [
      [0, from],
      [seconds, to],
    ],
    1.1,
  );
  return shaped(moved, [
    [0, 0],
    [rise, 1],
    [seconds, 0],
  ]);
}

/** The golden sound of the samples: a bell with a warm fifth beneath. */
export function gold(
  mix: Stereo,
  note: string,
  time: number,
  loudness: number,
  place: number,
  seconds: number,
): void {
  lay(mix, bell(hertz(note), seconds, 0.8), time, loudness, place);
  lay(mix, felt(hertz(note) / 2, seconds), time, loudness * 0.35, place);
}

export function ticks(
  mix: Stereo,
  seed: number,
  count: number,
  span: number,
  notes: readonly string[],
): void {
  const random = chance(seed);
  for (let i = 0; i < count; i++) {
    const note = notes[Math.floor(random() * notes.length)] ?? 'A6';
    const place = random() * 1.2 - 0.6;
    lay(
      mix,
      modes(
        hertz(note),
        0.09,
        [
          [1, 1, 0.07],
          [2.7, 0.3, 0.03],
        ],
        0.001,
      ),
      random() * span,
      0.3 + 0.3 * random(),
      place,
    );
  }
}

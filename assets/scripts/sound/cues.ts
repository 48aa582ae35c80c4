/**
 * How each cue is made: the recipes of all families, and how loud and how clean they come out. The notes are those
 * of the score (D major), so that a cue over the music is in tune. The *string* is a Word (plucked, ringing,
 * snapping); *gold bells* are samples; wood is procedure; low dull blows are harm; air and rumble are flight.
 */
import type { Cue } from '../../../src/view/sound/cues.ts';
import { assembly } from './recipes/assembly.ts';
import { camps } from './recipes/camps.ts';
import { chambers } from './recipes/chambers.ts';
import { flight } from './recipes/flight.ts';
import type { Recipe } from './recipes/recipe.ts';
import { samples } from './recipes/samples.ts';
import { table } from './recipes/table.ts';
import { trade } from './recipes/trade.ts';
import { words } from './recipes/words.ts';
import { along, filtered, RATE } from './synth.ts';
import { at, type Stereo } from './wave.ts';

export const RECIPES: Readonly<Record<Cue, Recipe>> = {
  ...assembly,
  ...camps,
  ...chambers,
  ...flight,
  ...samples,
  ...table,
  ...trade,
  ...words,
};

/** How loud the ear finds the loudest tenth of a second, in decibels; low notes count for less. */
export function loudest(sound: Stereo): number {
  const ear = [sound.left, sound.right].map((side) => filtered(side, 'high', [[0, 180]], 0.5));
  const span = Math.round(0.1 * RATE);
  let greatest = 0;
  for (let from = 0; from < sound.left.length; from += Math.round(span / 4)) {
    let sum = 0;
    for (let i = from; i < from + span; i++) for (const side of ear) sum += at(side, i) ** 2;
    greatest = Math.max(greatest, sum / (2 * span));
  }
  return 10 * Math.log10(Math.max(greatest, 1e-12));
}

/** Lets a cue begin without a click and end in silence. */
export function trimmed(sound: Stereo): Stereo {
  const seconds = sound.left.length / RATE;
  const edges = [
    [0, 0],
    [0.0015, 1],
    [seconds - Math.min(0.25, seconds * 0.3), 1],
    [seconds - 0.004, 0],
    [seconds, 0],
  ] as const;
  const trim = (side: Float32Array) => side.map((v, i) => v * along(edges, i / RATE) ** 1.5);
  return { rate: RATE, left: trim(sound.left), right: trim(sound.right) };
}

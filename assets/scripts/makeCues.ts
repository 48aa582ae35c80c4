/**
 * Makes assets/sounds/cues.mp3 (all cues one after another) and src/view/sound/sprite.ts (where each one is).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUES, type Cue } from '../../src/view/sound/cues.ts';
import { inScratch, run } from './run.ts';
import { loudest, RECIPES, trimmed } from './sound/cues.ts';
import { inRoom, RATE } from './sound/synth.ts';
import {
  decibels,
  join as joinSounds,
  peakOf,
  type Stereo,
  scale,
  silence,
  writeWave,
} from './sound/wave.ts';

const OUT = join(import.meta.dirname, '..', 'sounds');
const SPRITE = join(import.meta.dirname, '..', '..', 'src', 'view', 'sound', 'sprite.ts');
const GAP_SECONDS = 0.2; // so that a decoder's delay never lets two cues touch
// The coder and a plain decoder put this much silence before the sound (576 + 529 samples).
const DELAY_SECONDS = 1105 / RATE;
const PEAK = 10 ** (-3 / 20);

function make(cue: Cue): Stereo {
  const recipe = RECIPES[cue];
  const dry = silence(recipe.seconds, RATE);
  recipe.draw(dry);
  const sound = trimmed(inRoom(dry, recipe.room[0], recipe.room[1]));
  const wanted = 10 ** ((recipe.level - loudest(sound)) / 20);
  return scale(sound, Math.min(wanted, PEAK / peakOf(sound)));
}

const parts: Stereo[] = [];
const places: string[] = [];
let seconds = 0;
for (const cue of CUES) {
  const sound = make(cue);
  const length = RECIPES[cue].seconds;
  const start = Math.round((seconds + DELAY_SECONDS) * 1000);
  places.push(`  ${cue}: [${start}, ${Math.round(length * 1000)}],`);
  console.log(
    `${cue.padEnd(10)} ${length.toFixed(2)} s, loudest ${loudest(sound).toFixed(1)} dB, peak ${decibels(peakOf(sound)).toFixed(1)} dB`,
  );
  parts.push(sound, silence(GAP_SECONDS, RATE));
  seconds += length + GAP_SECONDS;
}

mkdirSync(OUT, { recursive: true });
inScratch((path) => {
  const wave = path('cues.wav');
  writeWave(wave, joinSounds(parts, RATE));
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-id3v2_version', '0', '-write_xing', '0'];
  const coding = ['-c:a', 'libmp3lame', '-b:a', '80k', '-compression_level', '0', '-ar', `${RATE}`];
  run('ffmpeg', ['-v', 'error', '-y', '-i', wave, ...coding, ...bare, join(OUT, 'cues.mp3')]);
});
writeFileSync(
  SPRITE,
  `/** Where each cue is in assets/sounds/cues.mp3. Written by assets/scripts/makeCues.ts. */
import type { Cue } from './cues.ts';

export const SPRITE: Readonly<Record<Cue, readonly [startMs: number, lengthMs: number]>> = {
${places.join('\n')}
};
`,
);

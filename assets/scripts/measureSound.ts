/**
 * Prints what the sound files measure: of the score size, length, loudness, peak, and how smoothly each loop closes;
 * of the cues loudness, peak, and the stillness between them. Exits 1 if a limit is broken. Decodes the very files
 * that ship.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { CUES } from '../../src/view/sound/cues.ts';
import { LOOP } from '../../src/view/sound/loop.ts';
import { MOODS } from '../../src/view/sound/mood.ts';
import { SPRITE } from '../../src/view/sound/sprite.ts';
import { inScratch, run } from './run.ts';
import { loudest } from './sound/cues.ts';
import {
  at,
  cut,
  decibels,
  join as joinSounds,
  lengthOf,
  peakOf,
  powerOf,
  readWave,
  type Stereo,
} from './sound/wave.ts';

const SOUNDS = join(import.meta.dirname, '..', 'sounds');
const MARGIN_SECONDS = LOOP.startMs / 1000;
const LOOP_SECONDS = LOOP.lengthMs / 1000;
const faults: string[] = [];

function need(holds: boolean, fault: string): void {
  if (!holds) faults.push(fault);
}

/** The greatest leap from one sample to the next between two times. */
function leap(sound: Stereo, from: number, to: number): number {
  let greatest = 0;
  for (let i = Math.round(from * sound.rate); i < Math.round(to * sound.rate); i++) {
    for (const side of [sound.left, sound.right])
      greatest = Math.max(greatest, Math.abs(at(side, i + 1) - at(side, i)));
  }
  return greatest;
}

let total = 0;
for (const mood of MOODS) {
  const file = join(SOUNDS, `${mood}.mp3`);
  const size = statSync(file).size;
  total += size;
  inScratch((path) => {
    const wave = path('decoded.wav');
    run('ffmpeg', ['-v', 'error', '-i', file, '-c:a', 'pcm_f32le', '-ar', '44100', wave]);
    const decoded = readWave(wave);
    const loop = cut(decoded, MARGIN_SECONDS, MARGIN_SECONDS + LOOP_SECONDS);
    const twice = joinSounds([loop, loop], loop.rate);
    const seam = LOOP_SECONDS;
    const seamLeap = leap(twice, seam - 0.003, seam + 0.003);
    const usualLeap = leap(twice, seam - 1, seam - 0.01);
    const before = decibels(powerOf(twice, seam - 0.1, seam - 0.002));
    const after = decibels(powerOf(twice, seam, seam + 0.04));
    const words = run('ffmpeg', [
      '-hide_banner',
      '-nostats',
      '-i',
      file,
      '-af',
      'ebur128=peak=true',
      '-f',
      'null',
      '-',
    ]);
    const loudness = /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(words)?.[1] ?? '?';
    const range = /Loudness range:\s+LRA:\s+(-?[\d.]+)/.exec(words)?.[1] ?? '?';
    const peak = decibels(peakOf(loop));
    console.log(
      `${mood}: ${size} B, ${lengthOf(decoded).toFixed(3)} s, ${loudness} LUFS, range ${range} LU, peak ${peak.toFixed(1)} dB, ` +
        `seam leap ${seamLeap.toFixed(4)} (usual ${usualLeap.toFixed(4)}), ` +
        `level before seam ${before.toFixed(1)} dB, after ${after.toFixed(1)} dB`,
    );
    need(lengthOf(decoded) >= LOOP_SECONDS + 2 * MARGIN_SECONDS, `${mood}: too short for its margins`);
    need(seamLeap <= usualLeap * 1.5, `${mood}: the seam clicks`);
    need(Math.abs(before - after) < 6, `${mood}: the level jumps at the seam`);
    need(peak < -3, `${mood}: too loud a peak`);
    need(Math.abs(Number(loudness) + 22.5) < 1.5, `${mood}: loudness is off`);
  });
}
console.log(`together ${total} B`);
need(total <= 900_000, 'the score weighs more than 900 kB');

inScratch((path) => {
  const file = join(SOUNDS, 'cues.mp3');
  const wave = path('decoded.wav');
  run('ffmpeg', ['-v', 'error', '-i', file, '-c:a', 'pcm_f32le', '-ar', '44100', wave]);
  const decoded = readWave(wave);
  for (const cue of CUES) {
    const [start, length] = SPRITE[cue].map((milliseconds) => milliseconds / 1000) as [number, number];
    const sound = cut(decoded, start, start + length);
    const loud = loudest(sound);
    const peak = decibels(peakOf(sound));
    const still = decibels(peakOf(cut(decoded, start + length + 0.03, start + length + 0.15)));
    console.log(
      `${cue.padEnd(10)} ${length.toFixed(2)} s, loudest ${loud.toFixed(1)} dB, peak ${peak.toFixed(1)} dB`,
    );
    need(loud > -30 && loud < -18, `${cue}: too soft or too loud`);
    need(peak < -1.5, `${cue}: too high a peak`);
    need(still < -60, `${cue}: something sounds after it`);
    need(decibels(leap(sound, 0, 0.0005)) < -30, `${cue}: begins with a click`);
  }
  const size = statSync(file).size;
  console.log(`cues ${size} B`);
  need(size <= 500_000, 'the cues weigh more than 500 kB');
});
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;

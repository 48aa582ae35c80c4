/**
 * Makes assets/sounds/{calm,strained,crisis}.mp3 from sound/score.ts.
 *
 * Each mood is played three times in a row; the loop is the third pass, so it already carries the ringing of
 * the one before. Its last moments are melted into those just before the loop begins, so that its end runs into
 * its beginning. The file holds a little of the end before the loop and a little of the beginning after it:
 * a decoder that starts some milliseconds early or late still finds a whole, seamless loop inside.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOOP } from '../../src/view/sound/loop.ts';
import { MOODS, type Mood } from '../../src/view/sound/mood.ts';
import { inScratch, run } from './run.ts';
import { makeMidi } from './sound/midi.ts';
import { LOOP_SECONDS, MICROSECONDS_PER_BEAT, partsOf, repeated } from './sound/score.ts';
import {
  at,
  cut,
  join as joinSounds,
  lengthOf,
  readWave,
  type Stereo,
  scale,
  writeWave,
} from './sound/wave.ts';

const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf3/MuseScore_General_Lite.sf3';
const OUT = join(import.meta.dirname, '..', 'sounds');
const RATE = 44_100;
const MARGIN_SECONDS = LOOP.startMs / 1000; // of the loop's other end, at either side
const MELT_SECONDS = 0.08;
const LOUDNESS: Readonly<Record<Mood, number>> = { calm: -23, strained: -23, crisis: -22 }; // LUFS
const KILOBITS = 64;

function play(mood: Mood, path: (name: string) => string): Stereo {
  const midi = path(`${mood}.mid`);
  const dry = path(`${mood}-dry.wav`);
  const wet = path(`${mood}-wet.wav`);
  writeFileSync(midi, makeMidi(repeated(partsOf(mood), 3), MICROSECONDS_PER_BEAT));
  const settings = ['synth.chorus.active=0', 'synth.reverb.active=1', 'synth.reverb.room-size=0.75'];
  const more = [
    'synth.reverb.damp=0.4',
    'synth.reverb.level=0.5',
    'synth.reverb.width=0.9',
    'synth.gain=0.6',
  ];
  const options = [...settings, ...more].flatMap((setting) => ['-o', setting]);
  run('fluidsynth', ['-q', '-ni', ...options, '-r', `${RATE}`, '-O', 'float', '-F', dry, SOUNDFONT, midi]);
  // A large, dark room round the players; nothing below what a loudspeaker gives, no hiss above.
  const room = [
    'gain',
    '-6',
    'highpass',
    '32',
    'reverb',
    '60',
    '55',
    '100',
    '100',
    '12',
    '-9',
    'lowpass',
    '11000',
  ];
  run('sox', ['-D', dry, '-e', 'floating-point', '-b', '32', wet, ...room]);
  return readWave(wet);
}

/** The third pass, its end melted into what came before it. */
function loopOf(played: Stereo): Stereo {
  const from = 2 * LOOP_SECONDS;
  const loop = cut(played, from, from + LOOP_SECONDS);
  const before = cut(played, from - MELT_SECONDS, from);
  const count = before.left.length;
  const first = loop.left.length - count;
  for (let i = 0; i < count; i++) {
    const share = (i + 1) / count;
    loop.left[first + i] = at(loop.left, first + i) * (1 - share) + at(before.left, i) * share;
    loop.right[first + i] = at(loop.right, first + i) * (1 - share) + at(before.right, i) * share;
  }
  return loop;
}

/** Integrated loudness in LUFS (EBU R 128). */
function loudnessOf(file: string): number {
  const words = run('ffmpeg', ['-hide_banner', '-nostats', '-i', file, '-af', 'ebur128', '-f', 'null', '-']);
  const found = /Integrated loudness:\s+I:\s+(-?[\d.]+) LUFS/.exec(words);
  if (!found?.[1]) throw new Error('ffmpeg gave no loudness');
  return Number(found[1]);
}

function make(mood: Mood): void {
  inScratch((path) => {
    const loop = loopOf(play(mood, path));
    const plain = path('loop.wav');
    writeWave(plain, loop);
    const level = scale(loop, 10 ** ((LOUDNESS[mood] - loudnessOf(plain)) / 20));
    const head = cut(level, LOOP_SECONDS - MARGIN_SECONDS, LOOP_SECONDS);
    const tail = cut(level, 0, MARGIN_SECONDS);
    const whole = path('whole.wav');
    writeWave(whole, joinSounds([head, level, tail], RATE));
    const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-id3v2_version', '0', '-write_xing', '0'];
    const coding = ['-c:a', 'libmp3lame', '-b:a', `${KILOBITS}k`, '-compression_level', '0', '-ar', '32000'];
    run('ffmpeg', ['-v', 'error', '-y', '-i', whole, ...coding, ...bare, join(OUT, `${mood}.mp3`)]);
    console.log(`${mood}: ${lengthOf(level).toFixed(3)} s`);
  });
}

if (LOOP.lengthMs !== LOOP_SECONDS * 1000) throw new Error('loop.ts and score.ts tell different lengths');
mkdirSync(OUT, { recursive: true });
for (const mood of MOODS) make(mood);

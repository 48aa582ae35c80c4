/**
 * The only place that knows Howler. It arrives in a chunk of its own when the first sound is wanted.
 */
import { Howl, Howler, type SoundSpriteDefinitions } from 'howler';
import type { Cue } from './cues.ts';
import { CUES_FILE, SCORE_FILES } from './files.ts';
import { LOOP } from './loop.ts';
import { MOODS, type Mood, type MoodMix } from './mood.ts';
import type { Cues, Score } from './sound.ts';
import { SPRITE } from './sprite.ts';

const MOST_AT_ONCE = 8;

// Howler would put the context to sleep by a timer of its own, which outlives what it was set for.
Howler.autoSuspend = false;

let open = 0;

/** Fetches and starts the three loops, silent and in step. Rejects when one of them can't be had. */
export async function openScore(signal: AbortSignal): Promise<Score> {
  const sprite: SoundSpriteDefinitions = { loop: [LOOP.startMs, LOOP.lengthMs, true] };
  const tried = await Promise.allSettled(MOODS.map((mood) => openFile(SCORE_FILES[mood], sprite, signal)));
  const howls = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const [calm, strained, crisis] = howls;
  if (!calm || !strained || !crisis) {
    for (const howl of howls) shut(howl);
    throw new Error('the score could not be loaded');
  }
  return scoreOf({ calm, strained, crisis });
}

function scoreOf(howls: Readonly<Record<Mood, Howl>>): Score {
  const playing: Partial<Record<Mood, number>> = {};
  let wanted: MoodMix = { calm: 0, strained: 0, crisis: 0 };
  let headed: Record<Mood, number> = { calm: 0, strained: 0, crisis: 0 };

  function fade(levels: MoodMix, milliseconds: number): void {
    wanted = levels;
    for (const mood of MOODS) {
      const id = playing[mood];
      // Howler counts a fade in hundredths; between finer values its timer would never end.
      const to = Math.round(levels[mood] * 100) / 100;
      if (id === undefined || to === headed[mood]) continue;
      const heard = Math.round(Number(howls[mood].volume(id)) * 100) / 100;
      howls[mood].fade(heard === to ? Math.abs(to - 0.01) : heard, to, milliseconds, id);
      headed = { ...headed, [mood]: to };
    }
  }

  // A first play waits until the browser lets the page sound; only then can all three start at one moment.
  howls.calm.once('play', () => {
    howls.calm.stop();
    for (const mood of MOODS) playing[mood] = howls[mood].play('loop');
    fade(wanted, 4000);
  });
  howls.calm.play('loop');

  return {
    fade,
    close() {
      for (const mood of MOODS) shut(howls[mood]);
    },
  };
}

/** Fetches the cues. Rejects when their file can't be had. */
export async function openCues(signal: AbortSignal): Promise<Cues> {
  const sprite = Object.fromEntries(
    Object.entries(SPRITE).map(([cue, [from, length]]) => [cue, [from, length]]),
  );
  const howl = await openFile(CUES_FILE, sprite as SoundSpriteDefinitions, signal);
  return {
    play(cue: Cue, loudness: number) {
      howl.volume(loudness, howl.play(cue));
    },
    close: () => shut(howl),
  };
}

/** Silences everything that is open, or lets it be heard again. */
export function mute(muted: boolean): void {
  if (open > 0) Howler.mute(muted);
}

async function openFile(address: string, sprite: SoundSpriteDefinitions, signal: AbortSignal): Promise<Howl> {
  const source = address.startsWith('data:') ? address : await fetched(address, signal);
  return new Promise((resolve, reject) => {
    open += 1;
    const howl = new Howl({
      src: [source],
      format: ['mp3'],
      sprite,
      volume: 0,
      pool: MOST_AT_ONCE,
      onload: () => resolve(howl),
      onloaderror: (_id, why) => {
        shut(howl);
        reject(new Error(typeof why === 'string' ? why : 'the sound could not be decoded'));
      },
    });
  });
}

/** A file as a data: address, which Howler unpacks by itself. Fetched here, since Howler can't be told to stop. */
async function fetched(address: string, signal: AbortSignal): Promise<string> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const bytes = await answer.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}

/** Lets a file go. With the last one the sound hardware rests, too. */
function shut(howl: Howl): void {
  howl.unload();
  open -= 1;
  if (open > 0 || !Howler.ctx) return;
  void Howler.ctx.suspend();
  // So that Howler wakes it up again at the next play; with autoSuspend off it keeps no account itself.
  Object.assign(Howler, { state: 'suspended' });
}

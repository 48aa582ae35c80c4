import type { Cue } from '../../sound/cues.ts';
import { CUES_FILE, SCORE_FILES } from '../../sound/files.ts';
import { LOOP } from '../../sound/loop.ts';
import { MOODS, moodMix } from '../../sound/mood.ts';
import { SPRITE } from '../../sound/sprite.ts';

/** The game's sounds as a film hears them; nobody else does, so that what is recorded disturbs no class. */
export interface FilmSound {
  readonly track: MediaStreamTrack;
  cue(name: Cue): void;
  /** Lets the score follow tension, 0-100. */
  mood(tension: number): void;
  close(): void;
}

/** How long the score takes from one mood to another, in seconds. */
const FADE = 2;
/** The same cue again within so many seconds is the same event, told twice. */
const ECHO = 0.08;

/**
 * Fetches the sounds of a film. Rejects where this browser has no such thing, or a file can't be had or decoded.
 * @param music loudness of the score, 0-1; at 0 it is not fetched
 * @param effects likewise of the cues
 */
export async function openFilmSound(music: number, effects: number): Promise<FilmSound> {
  const context = new AudioContext();
  try {
    await context.resume();
    const out = context.createMediaStreamDestination();
    const [track] = out.stream.getAudioTracks();
    if (!track) throw new Error('no track of sound');
    const mood = music > 0 ? await startScore(context, out, music) : () => undefined;
    const cue = effects > 0 ? await loadCues(context, out, effects) : () => undefined;
    return { track, cue, mood, close: () => void context.close() };
  } catch (problem) {
    void context.close();
    throw problem;
  }
}

async function decoded(context: AudioContext, address: string): Promise<AudioBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return context.decodeAudioData(await answer.arrayBuffer());
}

/** Starts the three loops of the score, silent and in step. @returns what moves them to a tension's mood */
async function startScore(
  context: AudioContext,
  out: AudioNode,
  loudness: number,
): Promise<(tension: number) => void> {
  const buffers = await Promise.all(MOODS.map((mood) => decoded(context, SCORE_FILES[mood])));
  const from = LOOP.startMs / 1000;
  const gains = buffers.map((buffer) => {
    const gain = gainTo(context, out, 0);
    const loop = new AudioBufferSourceNode(context, {
      buffer,
      loop: true,
      loopStart: from,
      loopEnd: from + LOOP.lengthMs / 1000,
    });
    loop.connect(gain);
    loop.start(0, from);
    return gain;
  });
  return (tension) => {
    const mix = moodMix(tension);
    for (const [at, { gain }] of gains.entries())
      gain.setTargetAtTime(mix[MOODS[at] ?? 'calm'] * loudness, context.currentTime, FADE / 3);
  };
}

async function loadCues(
  context: AudioContext,
  out: AudioNode,
  loudness: number,
): Promise<(name: Cue) => void> {
  const buffer = await decoded(context, CUES_FILE);
  const gain = gainTo(context, out, loudness);
  const heard = new Map<Cue, number>();
  return (name) => {
    const now = context.currentTime;
    if (now - (heard.get(name) ?? Number.NEGATIVE_INFINITY) < ECHO) return;
    heard.set(name, now);
    const [from, length] = SPRITE[name];
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(gain);
    source.start(0, from / 1000, length / 1000);
  };
}

function gainTo(context: AudioContext, out: AudioNode, loudness: number): GainNode {
  const gain = new GainNode(context, { gain: loudness });
  gain.connect(out);
  return gain;
}

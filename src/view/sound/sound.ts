/**
 * The sound of the game: a score that follows tension, and a cue for each kind of event.
 *
 * Nothing is fetched before the first gesture, nor while sound is off: neither Howler nor a file. Whatever
 * fails to load is left out in silence; `warning` says so. Captions come whether or not anything is heard.
 */
import { type CaptionKey, captionKey } from './captions.ts';
import type { Cue } from './cues.ts';
import { type Held, held } from './held.ts';
import { type MoodMix, moodMix } from './mood.ts';
import { browserPage, type Page } from './page.ts';

/** The three loops of the score, playing in step. */
export interface Score {
  /** Moves each mood to its loudness (0-1) within some milliseconds. */
  fade(levels: MoodMix, milliseconds: number): void;
  close(): void;
}

export interface Cues {
  /** Plays a cue once at a loudness of 0-1. */
  play(cue: Cue, loudness: number): void;
  close(): void;
}

/** What plays: in the browser, Howler (speakers.ts). Both reject when a file can't be had or decoded. */
export interface Speakers {
  openScore(signal: AbortSignal): Promise<Score>;
  openCues(signal: AbortSignal): Promise<Cues>;
  /** Silences everything, without stopping it, while the page is out of sight. */
  mute(muted: boolean): void;
}

export interface Caption {
  readonly cue: Cue;
  readonly key: CaptionKey;
}

/**
 * `off`: switched off. `waiting`: for the first gesture. `loading`: some of it is on its way. `ready`: what
 * could be loaded is loaded.
 */
export type SoundState = 'off' | 'waiting' | 'loading' | 'ready';
export type SoundWarning = 'scoreMissing' | 'cuesMissing' | 'soundMissing';

export interface SoundOptions {
  readonly on?: boolean; // true
  readonly music?: number; // 0-1; 0.6
  readonly effects?: number; // 0-1; 0.8
  readonly tension?: number; // 0-100; 0
  readonly page?: Page;
  readonly load?: () => Promise<Speakers>;
}

export interface Sound {
  setOn(on: boolean): void;
  /** Loudness of the score and of the cues, each 0-1; what is at 0 is not fetched. */
  setVolume(music: number, effects: number): void;
  /** World tension, 0-100. */
  setMood(tension: number): void;
  cue(name: Cue): void;
  readonly captions: { subscribe(listener: (caption: Caption) => void): () => void };
  readonly states: { subscribe(listener: (state: SoundState) => void): () => void };
  readonly state: SoundState;
  /** What could not be loaded, or null. */
  readonly warning: SoundWarning | null;
  /** Stops everything for good. */
  dispose(): void;
}

const FIRST_FADE_MS = 4000;
const MOOD_FADE_MS = 5000;
const VOLUME_FADE_MS = 250;
/** The same cue again within this time is the same event, told twice. */
const ECHO_MS = 80;
/** A string that snaps leaves a silence: so fast the score goes, so long it stays away, so slowly it returns. */
const SILENCE = { outMs: 90, heldMs: 1300, backMs: 2500 } as const;

export function createSound(options: SoundOptions = {}): Sound {
  const page = options.page ?? browserPage();
  const load = options.load ?? (() => import('./speakers.ts'));
  const captions = listeners<Caption>();
  const states = listeners<SoundState>();
  const lastHeard = new Map<Cue, number>();
  let on = options.on ?? true;
  let music = loudness(options.music ?? 0.6);
  let effects = loudness(options.effects ?? 0.8);
  let tension = options.tension ?? 0;
  let unlocked = false;
  let disposed = false;
  let hidden = false;
  let speakers: Speakers | null = null;
  let endSilence: (() => void) | null = null;
  let told: SoundState = 'off';

  async function speakersOnce(): Promise<Speakers> {
    speakers ??= await load();
    return speakers;
  }

  const score: Held<Score> = held(async (signal) => (await speakersOnce()).openScore(signal), moved);
  const cues: Held<Cues> = held(async (signal) => (await speakersOnce()).openCues(signal), moved);

  function moved(): void {
    speakers?.mute(hidden);
    fadeScore(FIRST_FADE_MS);
    tell();
  }

  /** Brings what is loaded in line with what is wanted. */
  function settle(): void {
    const may = on && unlocked && !disposed;
    cues.want(may && effects > 0);
    score.want(may && music > 0);
    tell();
  }

  function fadeScore(milliseconds: number): void {
    if (endSilence) return;
    const mix = moodMix(tension);
    score.thing?.fade(
      { calm: mix.calm * music, strained: mix.strained * music, crisis: mix.crisis * music },
      milliseconds,
    );
  }

  function fallSilent(): void {
    endSilence?.();
    score.thing?.fade({ calm: 0, strained: 0, crisis: 0 }, SILENCE.outMs);
    const stop = page.after(SILENCE.heldMs, () => {
      endSilence = null;
      fadeScore(SILENCE.backMs);
    });
    endSilence = () => {
      stop();
      endSilence = null;
    };
  }

  function stateNow(): SoundState {
    if (!on || disposed) return 'off';
    if (!unlocked) return 'waiting';
    return score.state === 'opening' || cues.state === 'opening' ? 'loading' : 'ready';
  }

  function tell(): void {
    const state = stateNow();
    if (state === told) return;
    told = state;
    states.tell(state);
  }

  const stopGesture = page.onGesture(() => {
    unlocked = true;
    settle();
  });
  const stopHidden = page.onHidden((now) => {
    hidden = now;
    speakers?.mute(hidden);
  });
  settle();

  return {
    setOn(next) {
      on = next;
      if (!on) endSilence?.();
      settle();
    },
    setVolume(nextMusic, nextEffects) {
      music = loudness(nextMusic);
      effects = loudness(nextEffects);
      settle();
      fadeScore(VOLUME_FADE_MS);
    },
    setMood(next) {
      tension = next;
      fadeScore(MOOD_FADE_MS);
    },
    cue(name) {
      if (disposed) return;
      const now = page.now();
      if (now - (lastHeard.get(name) ?? Number.NEGATIVE_INFINITY) < ECHO_MS) return;
      lastHeard.set(name, now);
      captions.tell({ cue: name, key: captionKey(name) });
      cues.thing?.play(name, effects);
      if (name === 'broken' && score.thing) fallSilent();
    },
    captions: { subscribe: captions.subscribe },
    states: { subscribe: states.subscribe },
    get state() {
      return stateNow();
    },
    get warning() {
      const missing = [score.state === 'failed', cues.state === 'failed'];
      if (missing.every(Boolean)) return 'soundMissing';
      return missing[0] ? 'scoreMissing' : missing[1] ? 'cuesMissing' : null;
    },
    dispose() {
      disposed = true;
      endSilence?.();
      stopGesture();
      stopHidden();
      settle();
      captions.clear();
      states.clear();
    },
  };
}

function loudness(value: number): number {
  return Math.min(1, Math.max(0, Number.isNaN(value) ? 0 : value));
}

interface Listeners<T> {
  readonly subscribe: (listener: (value: T) => void) => () => void;
  readonly tell: (value: T) => void;
  readonly clear: () => void;
}

function listeners<T>(): Listeners<T> {
  const all = new Set<(value: T) => void>();
  return {
    subscribe(listener: (value: T) => void): () => void {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
    tell(value: T): void {
      for (const listener of [...all]) listener(value);
    },
    clear(): void {
      all.clear();
    },
  };
}

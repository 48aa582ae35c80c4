import type { Mood } from './mood.ts';

/** Addresses of the sound files. Whoever knows them has fetched none of them. */
export const SCORE_FILES: Readonly<Record<Mood, string>> = {
  calm: new URL('../../../assets/sounds/calm.mp3', import.meta.url).href,
  strained: new URL('../../../assets/sounds/strained.mp3', import.meta.url).href,
  crisis: new URL('../../../assets/sounds/crisis.mp3', import.meta.url).href,
};
export const CUES_FILE = new URL('../../../assets/sounds/cues.mp3', import.meta.url).href;

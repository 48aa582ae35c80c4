import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../app/settings.ts';
import { CAPTIONS } from '../sound/captions.ts';
import type { Cue } from '../sound/cues.ts';
import type { Sound } from '../sound/sound.ts';

/** How long a caption stays, in milliseconds. */
const CAPTION_MS = 4000;

/** Sounds that no sentence on the screen tells of. */
const CAPTIONED: ReadonlySet<Cue> = new Set(['turn', 'ending']);

/** A line over the board; what is great stands large. */
export interface Caption {
  readonly text: string;
  readonly great: boolean;
  /** Below what is shown: what falls from above would be covered. */
  readonly isLow?: boolean;
}

/** The caption that is up, gone after a while; sounds bring their own where the settings ask for it. */
export function useCaption(
  sound: Sound,
  settings: Settings,
): readonly [caption: Caption | null, setCaption: (caption: Caption | null) => void] {
  const [caption, setCaption] = useState<Caption | null>(null);
  useEffect(() => {
    if (!settings.captions || !settings.sound) return;
    return sound.captions.subscribe(({ cue }) => {
      // What one has just pressed oneself needs no caption; a deed brings its own sentence.
      if (CAPTIONED.has(cue)) setCaption({ text: CAPTIONS[cue], great: false });
    });
  }, [settings.captions, settings.sound]);
  useEffect(() => {
    if (caption === null) return;
    const timer = window.setTimeout(() => setCaption(null), CAPTION_MS);
    return () => window.clearTimeout(timer);
  }, [caption]);
  return [caption, setCaption];
}

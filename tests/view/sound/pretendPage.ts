/** A page and speakers for tests: nothing sounds, everything is written down. */
import type { Cue } from '../../../src/view/sound/cues.ts';
import type { MoodMix } from '../../../src/view/sound/mood.ts';
import type { Page } from '../../../src/view/sound/page.ts';
import type { Speakers } from '../../../src/view/sound/sound.ts';

export function pretendPage() {
  const gestures = new Set<() => void>();
  const hides = new Set<(hidden: boolean) => void>();
  const timers = new Map<number, { at: number; listener: () => void }>();
  let clock = 0;
  let count = 0;
  const page: Page = {
    onGesture(listener) {
      gestures.add(listener);
      return () => {
        gestures.delete(listener);
      };
    },
    onHidden(listener) {
      hides.add(listener);
      return () => {
        hides.delete(listener);
      };
    },
    now: () => clock,
    after(milliseconds, listener) {
      count += 1;
      const id = count;
      timers.set(id, { at: clock + milliseconds, listener });
      return () => {
        timers.delete(id);
      };
    },
  };
  return {
    page,
    gesture() {
      const all = [...gestures];
      gestures.clear();
      for (const listener of all) listener();
    },
    hide(hidden: boolean) {
      for (const listener of hides) listener(hidden);
    },
    pass(milliseconds: number) {
      clock += milliseconds;
      for (const [id, timer] of [...timers]) {
        if (timer.at > clock) continue;
        timers.delete(id);
        timer.listener();
      }
    },
    /** Listeners and timers that are still there. */
    left: () => gestures.size + hides.size + timers.size,
  };
}

export function pretendSpeakers(broken: { score?: boolean; cues?: boolean; code?: boolean } = {}) {
  const fetched: string[] = [];
  const played: [Cue, number][] = [];
  const fades: { levels: MoodMix; milliseconds: number }[] = [];
  const muted: boolean[] = [];
  const signals: AbortSignal[] = [];
  let open = 0;
  let gate: Promise<void> = Promise.resolve();

  function opened<T extends object>(thing: T): T & { close(): void } {
    open += 1;
    return {
      ...thing,
      close() {
        open -= 1;
      },
    };
  }

  const speakers: Speakers = {
    async openScore(signal) {
      fetched.push('score');
      signals.push(signal);
      await gate;
      if (broken.score) throw new Error('404');
      return opened({
        fade: (levels: MoodMix, milliseconds: number) => void fades.push({ levels, milliseconds }),
      });
    },
    async openCues(signal) {
      fetched.push('cues');
      signals.push(signal);
      await gate;
      if (broken.cues) throw new Error('404');
      return opened({ play: (cue: Cue, loudness: number) => void played.push([cue, loudness]) });
    },
    mute: (yes) => void muted.push(yes),
  };
  return {
    load: async () => {
      fetched.push('code');
      if (broken.code) throw new Error('offline');
      return speakers;
    },
    /** From now on what is fetched does not arrive before the returned function is called. */
    holdBack(): () => void {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    fetched,
    played,
    fades,
    muted,
    signals,
    open: () => open,
  };
}

/** Lets everything that is already promised arrive. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await Promise.resolve();
}

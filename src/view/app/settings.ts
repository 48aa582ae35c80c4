import type { Storage } from './storage.ts';

/** How fast a game goes on that one only watches. */
export const PACES = ['slow', 'normal', 'fast'] as const;
export type Pace = (typeof PACES)[number];

/** What a person has set for how the game looks and sounds. */
export interface Settings {
  readonly sound: boolean;
  /** 0-100 */
  readonly music: number;
  /** 0-100 */
  readonly effects: number;
  readonly captions: boolean;
  readonly motion: 'full' | 'reduced';
  readonly text: 'normal' | 'large' | 'largest';
  readonly graphics: 'high' | 'low' | 'off';
  readonly theme: 'night' | 'day';
  readonly pace: Pace;
}

export interface SettingsStore {
  readonly get: () => Settings;
  set(change: Partial<Settings>): void;
  subscribe(listener: () => void): () => void;
}

const KEY = 'settings';

const OPTIONS: { readonly [K in keyof Settings]: readonly Settings[K][] | 'percent' } = {
  sound: [true, false],
  music: 'percent',
  effects: 'percent',
  captions: [true, false],
  motion: ['full', 'reduced'],
  text: ['normal', 'large', 'largest'],
  graphics: ['high', 'low', 'off'],
  theme: ['night', 'day'],
  pace: PACES,
};

/** Settings to start with: motion follows the system's wish. */
export function defaultSettings(prefersReducedMotion: boolean): Settings {
  return {
    sound: true,
    music: 60,
    effects: 80,
    captions: true,
    motion: prefersReducedMotion ? 'reduced' : 'full',
    text: 'normal',
    graphics: 'high',
    theme: 'night',
    pace: 'normal',
  };
}

/** Takes from stored text whatever is valid; the rest stays at its default. */
export function parseSettings(text: string | null, defaults: Settings): Settings {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '{}');
  } catch {
    return defaults;
  }
  if (typeof stored !== 'object' || stored === null) return defaults;
  const valid = Object.entries(stored).filter(([key, value]) => {
    // Own keys alone: a stored field named 'toString' is no setting.
    if (!Object.hasOwn(OPTIONS, key)) return false;
    const options: readonly unknown[] | 'percent' = OPTIONS[key as keyof Settings];
    if (options === 'percent') return typeof value === 'number' && value >= 0 && value <= 100;
    return options.includes(value);
  });
  return { ...defaults, ...Object.fromEntries(valid) };
}

/** @param usual where this page begins otherwise than others */
export function createSettings(storage: Storage, usual: Partial<Settings> = {}): SettingsStore {
  const reduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const defaults = { ...defaultSettings(reduced), ...usual };
  const stored = storage.read(KEY);
  let settings = parseSettings(stored.ok ? stored.value : null, defaults);
  const listeners = new Set<() => void>();
  dress(settings);
  return {
    get: () => settings,
    set(change) {
      settings = { ...settings, ...change };
      dress(settings);
      storage.write(KEY, JSON.stringify(settings));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Puts on the document what the style sheets read. */
function dress(settings: Settings): void {
  const { dataset } = document.documentElement;
  dataset.theme = settings.theme;
  dataset.motion = settings.motion;
  dataset.text = settings.text;
}

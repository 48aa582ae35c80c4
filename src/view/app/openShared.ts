import type { PlayModule } from '../play/playModule.ts';
import type { SharedGame, Sharing } from '../share/sharing.ts';
import { faultTitle } from '../words/titleWords.ts';
import { lastBegun } from './lastBegun.ts';

/** A game that was handed on, and what shows it. */
export interface FoundGame {
  readonly module: PlayModule;
  readonly sharing: Sharing;
  readonly shared: SharedGame;
}

/** What came of opening one: a game, or one sentence that says why not. */
export type Opened =
  | { readonly kind: 'found'; readonly found: FoundGame }
  | { readonly kind: 'refused'; readonly sentence: string }
  /** A part of the game did not arrive, so that nobody has looked at it yet. */
  | { readonly kind: 'unread'; readonly sentence: string };

/**
 * Opens a game that was handed on: the text of a link, or a file that was picked or dropped. Never throws, and touches
 * nothing of the page.
 * @param load fetches the play module
 */
export async function openShared(load: () => Promise<PlayModule>, source: string | File): Promise<Opened> {
  try {
    const module = await load();
    const sharing = await module.sharing();
    const read = await sharing.read(source);
    return read.ok
      ? { kind: 'found', found: { module, sharing, shared: read.value } }
      : { kind: 'refused', sentence: read.fault };
  } catch {
    return { kind: 'unread', sentence: faultTitle('loadFailed') };
  }
}

/** Hears of what is opened. */
export interface OpeningEars {
  /** Something is being read; whatever was found before is put away. */
  readonly begun: () => void;
  readonly over: (opened: Opened) => void;
}

/**
 * Opens one game at a time. Whoever asks for the next while one is still being read wants the next: of the first nothing
 * is told any more, however late it is read.
 */
export function sharedOpener(
  load: () => Promise<PlayModule>,
  { begun, over }: OpeningEars,
): (source: string | File) => Promise<void> {
  const begin = lastBegun();
  return async (source) => {
    const isLast = begin();
    begun();
    const opened = await openShared(load, source);
    if (isLast()) over(opened);
  };
}

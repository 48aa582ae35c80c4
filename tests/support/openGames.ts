import { afterAll, beforeAll, vi } from 'vitest';
import type { Storage } from '../../src/view/app/storage.ts';
import { ok } from '../../src/vocabulary/result.ts';

/** Storage that keeps what it is given, here in sight. */
export function memoryStorage(kept = new Map<string, string>()): Storage {
  return {
    read: (key) => ok(kept.get(key) ?? null),
    write: (key, text) => {
      kept.set(key, text);
      return ok(null);
    },
    remove: (key) => {
      kept.delete(key);
      return ok(null);
    },
    keys: (prefix) => ok([...kept.keys()].filter((key) => key.startsWith(prefix))),
  };
}

/** A worker that never answers. */
class Silent extends EventTarget {
  postMessage(): void {}
  terminate(): void {}
}

/** For a file of tests that look at the moment at which a game is opened: its opponents say nothing. */
export function silenceOpponents(): void {
  beforeAll(() => vi.stubGlobal('Worker', Silent));
  afterAll(() => vi.unstubAllGlobals());
}

import { fail, ok, type Result } from '../../vocabulary/result.ts';

/**
 * The browser's storage, which may be full, denied or absent: every call says so instead of throwing.
 * Faults: `storageDenied`, `storageFull`.
 */
export interface Storage {
  read(key: string): Result<string | null>;
  write(key: string, text: string): Result<null>;
  remove(key: string): Result<null>;
  keys(prefix: string): Result<readonly string[]>;
}

const PREFIX = '1731-grams.';

export function browserStorage(): Storage {
  const attempt = <T>(act: (store: globalThis.Storage) => T): Result<T> => {
    try {
      return ok(act(window.localStorage));
    } catch (problem) {
      const full = problem instanceof DOMException && problem.name === 'QuotaExceededError';
      return fail(full ? 'storageFull' : 'storageDenied');
    }
  };
  return {
    read: (key) => attempt((store) => store.getItem(PREFIX + key)),
    write: (key, text) =>
      attempt((store) => {
        store.setItem(PREFIX + key, text);
        return null;
      }),
    remove: (key) =>
      attempt((store) => {
        store.removeItem(PREFIX + key);
        return null;
      }),
    keys: (prefix) =>
      attempt((store) =>
        Array.from({ length: store.length }, (_, at) => store.key(at) ?? '')
          .filter((key) => key.startsWith(PREFIX + prefix))
          .map((key) => key.slice(PREFIX.length)),
      ),
  };
}

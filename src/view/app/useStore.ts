import { useEffect, useState } from 'preact/hooks';

/** Renders again whenever a store changes. */
export function useStore<T>(store: { subscribe(listener: () => void): () => void }, read: () => T): T {
  const [, redraw] = useState(0);
  useEffect(() => store.subscribe(() => redraw((count) => count + 1)), [store]);
  return read();
}

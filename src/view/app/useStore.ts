import { useEffect, useState } from 'preact/hooks';

/** Renders again whenever a store changes. */
export function useStore<T>(store: { subscribe(listener: () => void): () => void }, read: () => T): T {
  const [, redraw] = useState(0);
  useEffect(() => {
    const again = () => redraw((count) => count + 1);
    // What changed between the first render and now was heard by nobody.
    again();
    return store.subscribe(again);
  }, [store]);
  return read();
}

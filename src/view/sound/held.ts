/** Something that is fetched when it is wanted and let go when it no longer is. */

export interface Closable {
  close(): void;
}

export type HeldState = 'shut' | 'opening' | 'open' | 'failed';

export interface Held<T extends Closable> {
  /** Fetches it, or stops fetching and closes it. A failed one is tried again only after it was unwanted. */
  want(yes: boolean): void;
  readonly state: HeldState;
  /** The thing, while it is open. */
  readonly thing: T | null;
}

/**
 * Holds what `open` fetches. The signal is aborted as soon as it is no longer wanted; what arrives after that is
 * closed unseen. `changed` is called after every change of state.
 */
export function held<T extends Closable>(
  open: (signal: AbortSignal) => Promise<T>,
  changed: () => void,
): Held<T> {
  let state: HeldState = 'shut';
  let thing: T | null = null;
  let stop = new AbortController();

  function enter(next: HeldState, opened: T | null): void {
    state = next;
    thing = opened;
    changed();
  }

  function begin(): void {
    stop = new AbortController();
    const { signal } = stop;
    enter('opening', null);
    void open(signal).then(
      (opened) => {
        if (signal.aborted) opened.close();
        else enter('open', opened);
      },
      () => {
        if (!signal.aborted) enter('failed', null);
      },
    );
  }

  return {
    want(yes) {
      if (yes === (state !== 'shut')) return;
      if (yes) {
        begin();
        return;
      }
      stop.abort();
      const closing = thing;
      enter('shut', null);
      closing?.close();
    },
    get state() {
      return state;
    },
    get thing() {
      return thing;
    },
  };
}

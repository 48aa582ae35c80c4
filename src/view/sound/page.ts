/** What the sound needs to know of the page it plays on. */

export interface Page {
  /** Calls back once, at the first gesture after which the browser lets a page sound. Returns how to stop. */
  onGesture(listener: () => void): () => void;
  /** Calls back whenever the page goes out of sight or comes back. Returns how to stop. */
  onHidden(listener: (hidden: boolean) => void): () => void;
  /** Milliseconds since any fixed moment. */
  now(): number;
  /** Calls back after some milliseconds. Returns how to stop. */
  after(milliseconds: number, listener: () => void): () => void;
}

// A finger's pointerdown and the Escape key do not count as gestures; these do, with the check below.
const GESTURES = ['pointerup', 'keydown', 'click'] as const;

/** The page of the browser. */
export function browserPage(): Page {
  return {
    onGesture(listener) {
      const stop = () => {
        for (const gesture of GESTURES) window.removeEventListener(gesture, heard, true);
      };
      const heard = () => {
        // Older browsers do not tell; then any of these events will do.
        if (navigator.userActivation?.hasBeenActive === false) return;
        stop();
        listener();
      };
      for (const gesture of GESTURES) window.addEventListener(gesture, heard, true);
      return stop;
    },
    onHidden(listener) {
      const changed = () => listener(document.hidden);
      document.addEventListener('visibilitychange', changed);
      return () => document.removeEventListener('visibilitychange', changed);
    },
    now: () => performance.now(),
    after(milliseconds, listener) {
      const timer = setTimeout(listener, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}

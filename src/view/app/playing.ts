/**
 * Which game this tab was playing, so that a reload goes straight back to it. Kept for the tab alone; without storage a
 * reload shows the title.
 */
const KEY = '1731-grams.playing';

export function readPlaying(): string | null {
  try {
    return window.sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function markPlaying(id: string | null): void {
  try {
    if (id === null) window.sessionStorage.removeItem(KEY);
    else window.sessionStorage.setItem(KEY, id);
  } catch {
    // A browser that keeps nothing simply shows the title after a reload.
  }
}

import { useEffect, useRef } from 'preact/hooks';
import type { Replay } from './useReplay.ts';

/** Where keys have a meaning of their own. */
const OWN_KEYS = 'input:not([type="range"]), select, textarea, [role="tab"], [contenteditable]';
/** What Space presses. A slider it does not. */
const PRESSED = 'button, summary, a, input:not([type="range"]), select, textarea';

/** The replay by keyboard: arrows for a beat, with Shift for a year, Home and End, Space to play or pause. */
export function useKeys(replay: Replay, isCovered: boolean): void {
  // Effects run after a frame was drawn, and a key may be pressed before.
  const latest = useRef(replay);
  latest.current = replay;
  useEffect(() => {
    if (isCovered) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (target?.closest(`${OWN_KEYS}, dialog`)) return;
      const act = actOf(event, latest.current);
      if (!act || (event.key === ' ' && target?.closest(PRESSED))) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isCovered]);
}

function actOf({ key, shiftKey }: KeyboardEvent, replay: Replay): (() => void) | null {
  const by = shiftKey ? 'year' : 'beat';
  switch (key) {
    case 'ArrowRight':
      return () => replay.step(by, 1);
    case 'ArrowLeft':
      return () => replay.step(by, -1);
    case 'Home':
      return () => replay.jump(0);
    case 'End':
      return () => replay.jump(replay.last);
    case ' ':
      return () => replay.play(!replay.isPlaying);
    default:
      return null;
  }
}

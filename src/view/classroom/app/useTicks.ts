import { useEffect, useState } from 'preact/hooks';

/** Milliseconds between two looks at a timer that runs: no second is skipped. */
export const TIMER_TICK = 250;

/**
 * Draws anew again and again.
 * @param milliseconds between two times
 * @param isRunning nothing ticks where nothing runs
 */
export function useTicks(milliseconds: number, isRunning = true): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    if (!isRunning) return undefined;
    const clock = window.setInterval(() => redraw((count) => count + 1), milliseconds);
    return () => window.clearInterval(clock);
  }, [isRunning]);
}

import { useEffect, useState } from 'preact/hooks';

/** Draws anew once a second, and says how many milliseconds have gone by since something was told. */
export function useTicking(at: number): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    const clock = window.setInterval(() => redraw((count) => count + 1), 1000);
    return () => window.clearInterval(clock);
  }, []);
  return Math.max(0, performance.now() - at);
}

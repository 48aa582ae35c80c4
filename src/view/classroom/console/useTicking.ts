import { useTicks } from '../app/useTicks.ts';

/** Draws anew once a second, and says how many milliseconds have gone by since something was told. */
export function useTicking(at: number): number {
  useTicks(1000);
  return Math.max(0, performance.now() - at);
}

const FIRST = 400;
const LONGEST = 8000;

/**
 * Milliseconds to wait before another attempt: twice as long each time, and never more than 8 s, so that a class is
 * back soon after the table is. A share of chance keeps thirty-five from knocking at once.
 * @param attempt how many have failed in a row, from 1
 * @param chance 0 to 1
 */
export function waitBefore(attempt: number, chance: number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** (Math.min(attempt, 10) - 1));
  return Math.round(whole * (0.6 + 0.4 * chance));
}

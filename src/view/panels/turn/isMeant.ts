/** Milliseconds within which nobody reads what a button says and presses it for that. */
const UNREAD = 500;

/**
 * Whether a press was meant for the button that it met, rather than for the one in whose place that has just come.
 * @param press when it was, on the page's clock, and 0 for its detail where a keyboard made it, whose focus has moved on
 * @param cameAt when the button took the other's place by itself, on the same clock; null where a press led to it
 */
export function isMeant(
  press: { readonly timeStamp: number; readonly detail: number },
  cameAt: number | null,
): boolean {
  return cameAt === null || press.detail === 0 || press.timeStamp - cameAt >= UNREAD;
}

/**
 * Sorts what has a date by it: as text, so that a month of which no day is known comes before its days. Equal dates keep
 * their order, on every machine.
 */
export function byDate(one: { readonly date: string }, other: { readonly date: string }): number {
  if (one.date === other.date) return 0;
  return one.date < other.date ? -1 : 1;
}

/**
 * Makes of a record in one form the same record in the next: pure, and nothing but its form changes. It is handed what
 * nobody has checked yet, and leaves alone what it doesn't find.
 */
export type Migration = (older: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * The steps from form 1 to the present one, in order: the first makes form 2 of form 1. Who changes the form adds one
 * here, and keeps a recording of the older form among the tests' recordings.
 */
export const MIGRATIONS: readonly Migration[] = [
  // Form 2 remembers seats that changed hands; until then whoever held one held it to the end.
  (older) => ({ handovers: [], ...older }),
  // Form 3 can hold what a facilitator did among the entries; until then nobody did anything but the seats.
  (older) => older,
];

/**
 * Takes a value of unknown origin through all steps from its own version on. What names no version that there was is
 * left as it is, for the shape's check to refuse.
 */
export function migrated(value: unknown, steps: readonly Migration[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  let record = value as Readonly<Record<string, unknown>>;
  const { version } = record;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return value;
  for (let at = version; at <= steps.length; at += 1) {
    const step = steps[at - 1];
    if (step) record = { ...step(record), version: at + 1 };
  }
  return record;
}

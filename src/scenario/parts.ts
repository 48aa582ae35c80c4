import * as v from 'valibot';
import type { FaultCode } from './faultWords.ts';

/** Notes one fault. */
export type Say = (code: FaultCode, path: string, params?: Readonly<Record<string, string | number>>) => void;

/** A piece of a scenario whose form is sound, with the place where it stands. */
export interface Part<T> {
  readonly path: string;
  readonly value: T;
}

/** What stands under a key of whatever this is; undefined when there is nothing. */
export function field(of: unknown, ...keys: readonly string[]): unknown {
  let found = of;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[key];
  }
  return found;
}

/** The value if its form is sound. So one broken part never hides the faults of another. */
export function sound<S extends v.GenericSchema>(value: unknown, shape: S): v.InferOutput<S> | undefined {
  const result = v.safeParse(shape, value);
  return result.success ? result.output : undefined;
}

/** The sound items of whatever this is; none when it is no list. */
export function soundItems<S extends v.GenericSchema>(
  value: unknown,
  shape: S,
  path: string,
): readonly Part<v.InferOutput<S>>[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index) => {
    const result = v.safeParse(shape, item);
    return result.success ? [{ path: `${path}[${index}]`, value: result.output }] : [];
  });
}

/** Says which of these come a second time, and where they came first. */
export function checkRepeats(parts: readonly Part<string>[], say: Say): void {
  const first = new Map<string, string>();
  for (const { path, value } of parts) {
    const earlier = first.get(value);
    if (earlier === undefined) first.set(value, path);
    else say('repeated', path, { word: value, first: earlier });
  }
}

/** Says which words of a list come twice. */
export function checkRepeatedWords(words: readonly (string | number)[], path: string, say: Say): void {
  checkRepeats(
    words.map((word, index) => ({ path: `${path}[${index}]`, value: String(word) })),
    say,
  );
}

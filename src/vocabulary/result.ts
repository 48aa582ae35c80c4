/** The outcome of a check: a value, or a fault that a person can be told about. */
export type Result<T, F = Fault> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: F };

/** A player's or a file's mistake: a code for the catalogue, the place, and what the sentence needs. */
export interface Fault {
  readonly code: string;
  /** Where: `choices[1]`, `news[3].source`, `turn 4, CHN`. Empty when there is only one place it can be. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function fail(
  code: string,
  path = '',
  params?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: params ? { code, path, params } : { code, path } };
}

import type { Scenario } from './scenario.ts';

/** Reckoned once for each: nothing of a scenario changes. */
const known = new WeakMap<Scenario, string>();

/** A scenario's fingerprint, 16 hex digits: the same for the same content, whatever order its keys stand in. */
export function scenarioHash(scenario: Scenario): string {
  let hash = known.get(scenario);
  if (hash === undefined) {
    hash = fnv1a64(canonicalJson(scenario));
    known.set(scenario, hash);
  }
  return hash;
}

/** JSON with the keys of every object in the order of their code units, and without spaces. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const record = value as Readonly<Record<string, unknown>>;
  const entries = Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  return `{${entries.join(',')}}`;
}

const PRIME_LOW = 0x1b3; // the 64-bit prime is 2^40 + 0x1b3
const TWO_32 = 0x1_0000_0000;

/** FNV-1a in 64 bits over the UTF-8 bytes of a text, as 16 hex digits; in two halves, since bitwise sums have 32. */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const byte of new TextEncoder().encode(text)) {
    low = (low ^ byte) >>> 0;
    const product = low * PRIME_LOW;
    high = (Math.imul(high, PRIME_LOW) + (low << 8) + Math.floor(product / TWO_32)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}

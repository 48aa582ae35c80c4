/** Names of elements of WebM (RFC 9559), as their bytes. */
/** A segment of unknown size: one whose size is told can't grow. */
const SEGMENT = [0x18, 0x53, 0x80, 0x67, 0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff] as const;
const INFO = [0x15, 0x49, 0xa9, 0x66] as const;
const DURATION = [0x44, 0x89] as const;
const SCALE = [0x2a, 0xd7, 0xb1] as const;
/** The head of a film lies within so many bytes. */
const HEAD = 400;
/** The one scale that browsers write: a tick is a millisecond. */
const MILLISECOND = 1_000_000;

/**
 * Writes into a film how long it is, which browsers leave out while they record, so that whoever plays it can seek.
 * A head that is not as expected, or tells the length already, stays as it was.
 * @param length in milliseconds
 */
export function withLength(film: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const at = find(film, INFO, 0, HEAD);
  const size = at < 0 ? null : sizeAt(film, at + INFO.length);
  if (!size || find(film, SEGMENT, 0, at) < 0) return film;
  const from = at + INFO.length + size.bytes;
  const to = from + size.value;
  if (to > film.length || find(film, DURATION, from, to) >= 0 || scaleIn(film, from, to) !== MILLISECOND)
    return film;
  const told = new Uint8Array(DURATION.length + 1 + 8);
  told.set(DURATION);
  told[DURATION.length] = 0x88;
  new DataView(told.buffer).setFloat64(DURATION.length + 1, length);
  const grown = new Uint8Array(8);
  new DataView(grown.buffer).setBigUint64(0, BigInt(size.value + told.length));
  grown[0] = 1;
  return joined([film.subarray(0, at + INFO.length), grown, told, film.subarray(from)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Where bytes first stand from one place to before another; -1 where they don't. */
function find(film: Uint8Array, bytes: readonly number[], from: number, to: number): number {
  for (let at = from; at + bytes.length <= Math.min(to, film.length); at += 1)
    if (bytes.every((byte, place) => film[at + place] === byte)) return at;
  return -1;
}

/** A size as EBML writes it: as many bytes as the first has leading zeros, and one. Null where it is none or unknown. */
function sizeAt(film: Uint8Array, at: number): { readonly value: number; readonly bytes: number } | null {
  const first = film[at] ?? 0;
  const bytes = Math.clz32(first) - 23;
  if (bytes > 4 || at + bytes > film.length) return null;
  let value = first & (0xff >> bytes);
  for (let place = 1; place < bytes; place += 1) value = value * 256 + (film[at + place] as number);
  return value === 2 ** (7 * bytes) - 1 ? null : { value, bytes };
}

/** Nanoseconds to a tick; null where the head doesn't say. */
function scaleIn(film: Uint8Array, from: number, to: number): number | null {
  const at = find(film, SCALE, from, to);
  const size = at < 0 ? null : sizeAt(film, at + SCALE.length);
  if (!size) return null;
  let scale = 0;
  const start = at + SCALE.length + size.bytes;
  for (let place = start; place < Math.min(to, start + size.value); place += 1)
    scale = scale * 256 + (film[place] as number);
  return scale;
}

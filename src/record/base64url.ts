const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes as text that an address can hold as it is (RFC 4648, section 5), without padding. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const all = (first << 16) | (second << 8) | third;
    const letters = Math.min(4, bytes.length - at + 1);
    for (let letter = 0; letter < letters; letter += 1) text += LETTERS[(all >> (18 - 6 * letter)) & 63];
  }
  return text;
}

/** The same back, or the place of the first character that can't be; past the last one where the end is missing. */
export function fromBase64url(
  text: string,
): { readonly ok: true; readonly value: Uint8Array } | { readonly ok: false; readonly at: number } {
  // One letter alone holds no byte.
  if (text.length % 4 === 1) return { ok: false, at: text.length };
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let all = 0;
  let bits = 0;
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = LETTERS.indexOf(text.charAt(at));
    if (value < 0) return { ok: false, at };
    all = ((all << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (all >> bits) & 255;
    length += 1;
  }
  // What is left over must be nothing: so there is one text for the same bytes.
  return (all & ((1 << bits) - 1)) === 0 ? { ok: true, value: bytes } : { ok: false, at: text.length };
}

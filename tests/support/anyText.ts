import fc from 'fast-check';

/** Any character that is one: every code point but halves of a pair. fast-check's own takes seconds to get ready. */
const anyLetter = fc
  .oneof(fc.nat({ max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));

/** Any text that is well formed. @param maxLength in characters */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string(maxLength === undefined ? { unit: anyLetter } : { unit: anyLetter, maxLength });

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withLength } from '../../../../src/view/share/film/webmLength.ts';

const bytes = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const hexOf = (film: Uint8Array): string => Buffer.from(film).toString('hex');

/** The head of a film as a browser writes it: EBML, a segment of unknown size, its Info; then what comes after. */
const HEAD = '1a45dfa3 84 42868101 18538067 01ffffffffffffff';
const SCALE = '2ad7b1 83 0f4240';
const film = bytes(`${HEAD} 1549a966 8b ${SCALE} 4d808168 1654ae6b 80`);

it('tells how long it is, and leaves the rest as it was', () => {
  expect(hexOf(withLength(film, 1500))).toBe(
    hexOf(bytes(`${HEAD} 1549a966 0100000000000016 4489 88 4097700000000000 ${SCALE} 4d808168 1654ae6b 80`)),
  );
});

it('stays as it was where it tells that already, or where its head is another', () => {
  const told = withLength(film, 1500);
  expect(withLength(told, 99)).toBe(told);
  for (const head of [
    `${HEAD} 1654ae6b 80`,
    `18538067 a0 1549a966 87 ${SCALE}`,
    `${HEAD} 1549a966 ff ${SCALE}`,
    `${HEAD} 1549a966 9f ${SCALE}`,
    `${HEAD} 1549a966 87 2ad7b1 83 0f4241`,
    `${HEAD} 1549a966 84 4d808168`,
  ]) {
    const other = bytes(head);
    expect(withLength(other, 1500)).toBe(other);
  }
});

it('fails on no bytes whatever', () => {
  const any = fc.uint8Array({ maxLength: 60 });
  fc.assert(
    fc.property(any, any, (before, after) => {
      const mixed = Uint8Array.from([...before, ...bytes(HEAD), 0x15, 0x49, 0xa9, 0x66, ...after]);
      const told = withLength(mixed, 1500);
      if (told !== mixed) expect(told.length).toBeGreaterThan(mixed.length);
    }),
  );
});

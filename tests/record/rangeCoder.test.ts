import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/record/base64url.ts';
import { MOST_WEIGHT, RangeReader, RangeWriter } from '../../src/record/rangeCoder.ts';

/** Decisions with their weights, the extremes among them: one alternative, and one that is all but sure. */
const decision = fc
  .oneof(
    fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 }),
    fc.constantFrom([1, MOST_WEIGHT - 1], [MOST_WEIGHT - 1, 1], [1], [1, 1]),
  )
  .chain((weights) => fc.record({ weights: fc.constant(weights), place: fc.nat(weights.length - 1) }));

it('reads back what was written, decision by decision', () => {
  fc.assert(
    fc.property(fc.array(decision, { maxLength: 300 }), (decisions) => {
      const writer = new RangeWriter();
      for (const { weights, place } of decisions) writer.code(weights, place);
      const reader = new RangeReader(writer.finish());
      expect(decisions.map(({ weights }) => reader.code(weights, -1))).toEqual(
        decisions.map(({ place }) => place),
      );
    }),
    { numRuns: 300 },
  );
});

it('carries through any number of full bytes', () => {
  // The last of many alternatives, again and again, keeps the number near its upper end until something tips it over.
  for (let length = 1; length < 60; length += 1) {
    const decisions = [...Array.from({ length }, () => 255), 0, 255, 128];
    const writer = new RangeWriter();
    const weights = Array.from({ length: 256 }, () => 1);
    for (const place of decisions) writer.code(weights, place);
    const reader = new RangeReader(writer.finish());
    expect(decisions.map(() => reader.code(weights, -1))).toEqual(decisions);
  }
});

it('takes no more bytes than the decisions are unlikely', () => {
  const writer = new RangeWriter();
  const weights = [MOST_WEIGHT - 16, 16];
  for (let at = 0; at < 1000; at += 1) writer.code(weights, 0);
  expect(writer.finish().length).toBeLessThanOrEqual(2);
});

it('reads some alternative out of any bytes', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 60 }),
      fc.array(decision, { maxLength: 100 }),
      (bytes, decisions) => {
        const reader = new RangeReader(bytes);
        for (const { weights } of decisions) {
          const place = reader.code(weights, -1);
          expect(place >= 0 && place < weights.length).toBe(true);
        }
      },
    ),
  );
});

it('puts bytes into letters and back, and says where a letter is none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toMatch(/^[A-Za-z0-9_-]*$/);
      expect(fromBase64url(text)).toEqual({ ok: true, value: bytes });
    }),
  );
  expect(fromBase64url('AAAA')).toEqual({ ok: true, value: new Uint8Array(3) });
  expect(fromBase64url('AA=A')).toEqual({ ok: false, at: 2 });
  expect(fromBase64url('AAAAA')).toEqual({ ok: false, at: 5 });
  // Two letters hold one byte: their last four bits are nothing.
  expect(fromBase64url('AB')).toEqual({ ok: false, at: 2 });
});

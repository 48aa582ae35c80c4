import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, fnv1a64, scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { altered, smallScenario } from './smallScenario.ts';

it.each([
  // Vectors of the algorithm's authors.
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the hash of "%s" is the one on record', (text, hash) => {
  expect(fnv1a64(text)).toBe(hash);
});

it('agrees with the same sum done in big numbers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      let hash = 0xcbf29ce484222325n;
      for (const byte of new TextEncoder().encode(text)) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
      }
      expect(fnv1a64(text)).toBe(hash.toString(16).padStart(16, '0'));
    }),
  );
});

it('the order of keys is of no account, that of lists is', () => {
  expect(canonicalJson({ b: [1, 2], a: { d: null, c: 'x' } })).toBe('{"a":{"c":"x","d":null},"b":[1,2]}');
  const scenario = smallScenario();
  const reversed = Object.fromEntries(Object.entries(scenario).reverse()) as unknown as typeof scenario;
  expect(scenarioHash(reversed)).toBe(scenarioHash(scenario));
  const turned = { ...scenario, effects: scenario.effects.toReversed() };
  expect(scenarioHash(turned)).not.toBe(scenarioHash(scenario));
});

it('a key without a value is no key, and JSON changes nothing', () => {
  const scenario = smallScenario();
  const padded = altered({ 'effects[1].lag': undefined }) as typeof scenario;
  expect(scenarioHash(padded)).toBe(scenarioHash(scenario));
  const copy = JSON.parse(JSON.stringify(scenario)) as typeof scenario;
  expect(scenarioHash(copy)).toBe(scenarioHash(scenario));
});

it('one point more or less of one effect is another scenario', () => {
  const other = altered({ 'effects[0].amount': 7 }) as ReturnType<typeof smallScenario>;
  expect(scenarioHash(other)).not.toBe(scenarioHash(smallScenario()));
});

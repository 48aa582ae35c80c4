import fc from 'fast-check';
import { expect, it } from 'vitest';
import { faultLine } from '../../src/scenario/faultWords.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { smallScenario } from './smallScenario.ts';

/** Every place in a value, as the keys that lead there. */
function placesOf(value: unknown, here: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...here, key]))];
}

const places = placesOf(smallScenario()).filter((place) => place.length > 0);

function put(place: readonly string[], value: unknown): unknown {
  const scenario: unknown = smallScenario();
  let at = scenario as Record<string, unknown>;
  for (const key of place.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[place.at(-1) as string] = value;
  return scenario;
}

/** Faults must come as single lines of a place and a reason; one with a blank unfilled throws. */
function expectLines(value: unknown): void {
  const result = parseScenario(value);
  if (result.ok) return;
  expect(result.fault.length).toBeGreaterThan(0);
  for (const fault of result.fault) expect(faultLine(fault)).toMatch(/^\S.*: \S.*$/);
}

it('whatever JSON can hold is accepted or refused in words', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), expectLines), { numRuns: 500 });
});

it('whatever JSON can hold in place of any part is accepted or refused in words', () => {
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.integer(),
    fc.constantFrom('self', 'world', 'trust', 'CHN', 'USA', '2021', '[1]', 'toString', '__proto__'),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, (place, value) => expectLines(put(place, value))),
    { numRuns: 500 },
  );
});

it('any part can be missing, and its absence is named or harmless', () => {
  for (const place of places) {
    const scenario = put(place, undefined);
    expectLines(JSON.parse(JSON.stringify(scenario)));
  }
});

it('each of two broken parts is reported whether or not the other is broken', () => {
  const breakable = [
    'title',
    'turns',
    'effects',
    'setup',
    'countries',
    'agendas',
    'news',
    'cabinet',
    'endings',
    'claims',
    'resolutions',
    'sessions',
    'agenda',
  ];
  fc.assert(
    fc.property(fc.subarray(breakable, { minLength: 1 }), (parts) => {
      const scenario = { ...smallScenario(), ...Object.fromEntries(parts.map((part) => [part, true])) };
      const result = parseScenario(scenario);
      expect(result.ok ? [] : result.fault.map(({ path }) => path)).toEqual(parts);
    }),
  );
});

it('nesting of any depth is refused, not followed', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  for (const place of [
    [],
    ['effects'],
    ['effects', '0'],
    ['setup', 'trust'],
    ['agendas', 'CHN', 'world', 'metric'],
  ]) {
    expectLines(place.length === 0 ? deep : put(place, deep));
  }
});

it('a scenario survives JSON and comes back equal', () => {
  const result = parseScenario(JSON.parse(JSON.stringify(smallScenario())));
  expect(result).toEqual({ ok: true, value: smallScenario() });
});

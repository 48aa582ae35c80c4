import { describe, expect, it } from 'vitest';
import { FAULT_CODES, faultLine } from '../../src/scenario/faultWords.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { form } from './brokenForm.ts';
import { aims, type Broken, debate, effects, plan, sound, story } from './brokenMeaning.ts';
import { altered, smallScenario } from './smallScenario.ts';

function faults(value: unknown): readonly string[] {
  const result = parseScenario(value);
  return result.ok ? [] : result.fault.map(faultLine);
}

const tables: Readonly<Record<string, readonly Broken[]>> = {
  'a malformed scenario': form,
  'effects that make no sense': effects,
  'a plan or an opening that makes no sense': plan,
  'news, a record or a cabinet that makes no sense': story,
  'aims or endings that make no sense': aims,
  'debates that make no sense': debate,
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s', (_name, changes, lines) => {
    expect(faults(altered(changes))).toEqual(lines);
  });
});

it.each(sound)('accepts %s', (_name, changes) => {
  expect(faults(altered(changes))).toEqual([]);
});

it('every fault that there are words for is found in some broken scenario', () => {
  const found = new Set(
    Object.values(tables)
      .flat()
      .flatMap(([, changes]) => {
        const result = parseScenario(altered(changes));
        return result.ok ? [] : result.fault.map(({ code }) => code);
      }),
  );
  expect(FAULT_CODES.filter((code) => !found.has(code))).toEqual([]);
});

it.each([
  ['nothing', null, 'scenario: must be an object'],
  ['text', 'campaign', 'scenario: must be an object'],
  ['a number', 7, 'scenario: must be an object'],
])('%s is no scenario', (_name, value, line) => {
  expect(faults(value)).toEqual([line]);
});

it('an empty object lacks everything, each thing named once', () => {
  expect(faults({})).toEqual(Object.keys(smallScenario()).map((key) => `${key}: is missing`));
});

it('hands back what it was given, and nothing else of it', () => {
  const given = smallScenario();
  const result = parseScenario(given);
  expect(result).toEqual({ ok: true, value: smallScenario() });
  expect(given).toEqual(smallScenario());
});

it('a fault of something else has no words here', () => {
  expect(() => faultLine({ code: 'toString', path: '' })).toThrow(RangeError);
  expect(() => faultLine({ code: 'tooBig', path: 'turns' })).toThrow(RangeError);
});

import { describe, expect, it } from 'vitest';
import { claims } from '../../src/content/debate/claims.ts';
import { resolutions } from '../../src/content/debate/resolutions.ts';
import { coefficients, effects, prices } from '../../src/content/model/index.ts';
import { faultLine } from '../../src/scenario/faultWords.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { COEFFICIENTS } from '../../src/scenario/scenario.ts';
import { CHOICE_KIND_LIST } from '../../src/vocabulary/choices.ts';
import { smallScenario } from '../scenario/smallScenario.ts';

const everything = [
  ...effects.map((row) => [row.id, row] as const),
  ...COEFFICIENTS.map((name) => [name, coefficients[name]] as const),
];

it('the gate of scenarios finds nothing to say about the model', () => {
  const result = parseScenario({ ...smallScenario(), effects, coefficients, prices, claims, resolutions });
  expect(result.ok ? [] : result.fault.map(faultLine)).toEqual([]);
});

it('a row is named for its deed and for what it is about', () => {
  const misnamed = effects.filter(({ id, on }) => !new RegExp(`^${on}\\.[a-z][A-Za-z]*$`).test(id));
  expect(misnamed.map(({ id }) => id)).toEqual([]);
});

describe('a reason', () => {
  it.each([
    ['is one plain sentence', (reason: string) => /^[A-Z][^.!?{}]*\.$/.test(reason)],
    ['has at most 20 words', (reason: string) => reason.split(/\s+/).length <= 20],
  ] as const)('%s', (_name, holds) => {
    expect(everything.filter(([, { reason }]) => !holds(reason)).map(([id]) => id)).toEqual([]);
  });
});

it('no number claims to be sourced: the article gives directions, not sizes', () => {
  expect(everything.filter(([, { confidence }]) => confidence === 'sourced')).toEqual([]);
});

it('what is said to be like something on record says which page the record is on', () => {
  const loose = everything.filter(([, row]) => row.confidence === 'analogy' && !row.source.startsWith('['));
  expect(loose.map(([id]) => id)).toEqual([]);
});

describe('the steps are small', () => {
  // The widest step of one deed on each measure, in points; stocks and weights have no rows.
  it.each([
    ['trust', 8],
    ['prestige', 5],
    ['science', 3],
    ['prosperity', 2],
    ['enthusiasm', 4],
    ['skepticism', 5],
    ['autonomy', 3],
    ['capital', 1],
    ['tension', 3],
    ['openness', 4],
    ['pressure', 20],
  ])('%s moves by at most %i', (measure, most) => {
    const amounts = effects.filter((row) => row.measure === measure).map(({ amount }) => Math.abs(amount));
    expect(amounts.length).toBeGreaterThan(0);
    expect(Math.max(...amounts)).toBe(most);
  });
});

it('every gain in trust that a suspicious public could see is dampened by its suspicion', () => {
  // What a promise kept, a word, or a go-between earns is earned between governments.
  const quiet =
    /^(wordKept|pledgeKept|convened|carriedMessage|certificate\w+|withdrew|left|publishedOpenly)\./;
  const open = effects.filter(
    (row) =>
      row.measure === 'trust' &&
      row.amount > 0 &&
      !row.tempers?.includes('skepticism') &&
      !quiet.test(row.id),
  );
  expect(open.map(({ id }) => id)).toEqual([]);
});

it('a price is 0 to 4 coins, and only courting has none of its own', () => {
  expect(Object.keys(prices).sort()).toEqual([...CHOICE_KIND_LIST].sort());
  expect(CHOICE_KIND_LIST.filter((kind) => prices[kind] > 4 || prices[kind] < 0)).toEqual([]);
  expect(CHOICE_KIND_LIST.filter((kind) => prices[kind] === 0)).toEqual(['court']);
});

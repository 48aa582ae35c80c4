import { expect, test } from 'vitest';
import { conditionOf, type Foreseen, forecastWords } from '../../../src/view/words/forecastWords.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { choice } from '../../../src/vocabulary/choices.ts';
import { nationalSlot, trustSlot, worldSlot } from '../../../src/vocabulary/measures.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { campaign } from './played.ts';

const names = namesOf(campaign);
const at = (slot: number, delta: number, due?: number): Foreseen =>
  due === undefined ? { slot, delta, effect: 'x' } : { slot, delta, effect: 'x', due };

test('one arrow for up to 3 points, two from 4, and the number for those who listen', () => {
  const { phrases, spoken, condition } = forecastWords(
    [
      at(trustSlot('FRA', 'CHN'), 6),
      at(nationalSlot('prestige', 'CHN'), 3),
      at(nationalSlot('prosperity', 'CHN'), -4),
    ],
    'CHN',
    names,
  );
  expect(condition).toBeNull();
  expect(phrases.map((phrase) => phrase.text)).toEqual([
    "France's trust in you\u00a0▲▲",
    'Your prosperity\u00a0▼▼',
    'Your prestige\u00a0▲',
  ]);
  expect(spoken).toBe("France's trust in you: up by 6. Your prosperity: down by 4. Your prestige: up by 3.");
});

test('causes of one number are added up, and the price is left to the coins', () => {
  const { phrases } = forecastWords(
    [
      at(worldSlot('tension'), 3),
      at(worldSlot('tension'), -1),
      { slot: nationalSlot('capital', 'CHN'), delta: -3, effect: 'price.lend' },
    ],
    'CHN',
    names,
  );
  expect(phrases.map((phrase) => phrase.spoken)).toEqual(['World tension: up by 2.']);
});

test('few nations are named, many are counted', () => {
  const few = forecastWords([at(trustSlot('FRA', 'CHN'), 2), at(trustSlot('JPN', 'CHN'), 5)], 'CHN', names);
  expect(few.phrases.map((phrase) => phrase.spoken)).toEqual([
    'France and Japan: trust in you: up by 2 to 5.',
  ]);
  const others = NATIONS.filter((nation) => nation !== 'CHN');
  const many = forecastWords(
    others.map((nation) => at(trustSlot(nation, 'CHN'), -1)),
    'CHN',
    names,
  );
  expect(many.phrases.map((phrase) => phrase.text)).toEqual(['8 nations: trust in you\u00a0▼']);
  const mine = forecastWords(
    others.map((nation) => at(trustSlot('CHN', nation), 1)),
    'CHN',
    names,
  );
  expect(mine.phrases.map((phrase) => phrase.text)).toEqual(['Your trust in 8 nations\u00a0▲']);
  const elsewhere = forecastWords(
    [at(trustSlot('FRA', 'JPN'), 1), at(trustSlot('DEU', 'JPN'), 1)],
    'CHN',
    names,
  );
  expect(elsewhere.phrases.map((phrase) => phrase.text)).toEqual(['Trust in 2 other relations\u00a0▲']);
  const science = forecastWords(
    others.map((nation) => at(nationalSlot('science', nation), 2)),
    'CHN',
    names,
  );
  expect(science.phrases.map((phrase) => phrase.text)).toEqual(['8 nations: lunar science\u00a0▲']);
});

test('what lands later says when', () => {
  const later = [at(nationalSlot('prestige', 'CHN'), -1, 5), at(nationalSlot('science', 'CHN'), 2, 4)];
  expect(forecastWords(later, 'CHN', names, { turn: 3 }).phrases.map((phrase) => phrase.text)).toEqual([
    'Your lunar science, next year\u00a0▲',
    'Your prestige, in 2 years\u00a0▼',
  ]);
});

test('gains never hide the only cost', () => {
  const gains = (['prestige', 'science', 'prosperity', 'autonomy', 'capital'] as const).map((measure) =>
    at(nationalSlot(measure, 'CHN'), 5),
  );
  const { phrases } = forecastWords([...gains, at(worldSlot('tension'), 1)], 'CHN', names);
  expect(phrases).toHaveLength(5);
  expect(phrases.at(-1)?.text).toBe('World tension\u00a0▲');
});

test('what serves an aim comes first', () => {
  const changes = [at(nationalSlot('science', 'CHN'), 3), at(nationalSlot('autonomy', 'CHN'), 3)];
  const aim = {
    id: 'a',
    text: 'Depend on nobody',
    metric: { kind: 'national', measure: 'autonomy', of: 'self' },
    from: 0,
    to: 100,
    weight: 20,
  } as const;
  const order = (aims: readonly (typeof aim)[]) =>
    forecastWords(changes, 'CHN', names, { aims }).phrases.map((phrase) => phrase.text);
  expect(order([])[0]).toContain('science');
  expect(order([aim])[0]).toContain('autonomy');
});

test('what moves an aim is never left out, however little it is', () => {
  const others = (['FRA', 'DEU', 'JPN', 'GBR', 'USA'] as const).map((nation) =>
    at(trustSlot(nation, 'CHN'), 9),
  );
  const changes = [
    ...others,
    at(nationalSlot('prestige', 'CHN'), 9),
    at(nationalSlot('science', 'CHN'), 9),
    at(worldSlot('openness'), 9),
    at(worldSlot('tension'), 9),
    at(nationalSlot('autonomy', 'CHN'), 1),
    at(nationalSlot('prosperity', 'CHN'), -1),
  ];
  const aims = (['autonomy', 'prosperity'] as const).map((measure) => ({
    id: measure,
    text: measure,
    metric: { kind: 'national', measure, of: 'self' } as const,
    from: 0,
    to: 100,
    weight: 20,
  }));
  const told = (own: typeof aims) =>
    forecastWords(changes, 'CHN', names, { aims: own, most: 3 }).phrases.map(({ text }) => text);
  expect(told([]).join()).not.toMatch(/autonomy/);
  expect(told(aims).join()).toMatch(/autonomy/);
  expect(told(aims).join()).toMatch(/prosperity/);
  expect(told(aims)).toHaveLength(3);
});

test('what it hangs on is said first', () => {
  const changes = [at(trustSlot('FRA', 'CHN'), 6)];
  const asked = forecastWords(changes, 'CHN', names, { condition: 'consent', target: 'FRA' });
  expect(asked.condition).toBe('if France agrees');
  expect(asked.spoken).toBe("If France agrees: France's trust in you: up by 6.");
  expect(forecastWords([], 'CHN', names).spoken).toBe('No number moves by this alone.');
});

test.each([
  ['lend', [], 'carried', 'consent'],
  ['lend', [{ act: 'loan', giver: 'CHN', receiver: 'FRA' }], 'carried', null],
  ['truce:USA', [{ act: 'truce', giver: 'CHN', receiver: 'FRA' }], 'carried', 'consent'],
  ['truce:USA', [{ act: 'truce', giver: 'CHN', receiver: 'USA' }], 'carried', null],
  ['fly', [], 'carried', 'flight'],
  ['fly', [], 'failed', 'flightLost'],
  ['study', [], 'carried', null],
] as const)('%s with %o, %s, hangs on %s', (code, deals, outcome, condition) => {
  expect(conditionOf(choice(code), 'CHN', deals, outcome)).toBe(condition);
});

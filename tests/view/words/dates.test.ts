import { expect, it } from 'vitest';
import { dateWords } from '../../../src/view/words/dates.ts';

it.each([
  ['2022-06-07', '7 June 2022'],
  ['2022-02', 'February 2022'],
  ['2026', '2026'],
  ['some day', 'some day'],
])('puts %s into words: %s', (date, words) => {
  expect(dateWords(date)).toBe(words);
});

import { expect, it } from 'vitest';
import { glossary } from '../../../src/content/story/glossary.ts';
import { termsIn } from '../../../src/view/panels/story/termsIn.ts';

const rows: readonly [name: string, text: string, terms: readonly string[]][] = [
  ['in the order of the text', 'Join the ILRS or sign the Accords.', ['ilrs', 'accords']],
  ['whatever the case, and in the plural', 'Two TARIFFS stand.', ['tariff']],
  ['not inside other words', 'A pilot allots pledged land.', []],
  ['none where there are none', 'Nothing to see.', []],
];

it.each(rows)('terms are found %s', (_name, text, terms) => {
  expect(termsIn(glossary, text).map(({ id }) => id)).toEqual(terms);
});

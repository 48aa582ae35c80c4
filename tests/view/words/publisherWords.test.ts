import { expect, it } from 'vitest';
import { sources } from '../../../src/content/story/sources.ts';
import { pagesOf, publisherWords } from '../../../src/view/words/publisherWords.ts';

it('a weak source says that it is one wherever it is named', () => {
  const weak = Object.values(sources).filter(({ publisher }) =>
    /address not kept|Wikisum|Market Eagle|Daily \(a copy/.test(publisher),
  );
  expect(weak.length).toBeGreaterThan(7);
  for (const source of weak) expect(publisherWords(source)).toMatch(/ \(weak source\)$/);
  expect(publisherWords(sources[6])).toBe('Science');
  expect(publisherWords(undefined)).toBe('');
});

it('each page of a source is an address that can be followed', () => {
  const pages = Object.values(sources).flatMap(pagesOf);
  for (const page of pages) expect(page).toMatch(/^https:\/\/[\w.-]+(\/\S*)?$/);
  expect(pages.length).toBeGreaterThan(200);
});

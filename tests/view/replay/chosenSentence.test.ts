import { expect, it } from 'vitest';
import { history } from '../../../src/content/history/scenario.ts';
import { chosenSentence } from '../../../src/view/replay/chosenSentence.ts';
import { namesOf } from '../../../src/view/words/names.ts';

it('says whether a choice of the record was made here in its year, in another, or not so far', () => {
  const said = (chosenIn: number | null): string =>
    chosenSentence({ choice: 'sign', chosenIn }, 2, namesOf(history));
  expect(said(2)).toMatch(/^Also in this game: /);
  expect(said(3)).toMatch(/^Also in this game, in 2023: /);
  expect(said(null)).toMatch(/^Not in this game so far: /);
});

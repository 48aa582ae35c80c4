import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastLines } from '../../../../src/view/share/film/filmStrip.ts';

const short = (text: string): boolean => text.length <= 12;
const texts = (told: readonly string[], most = 3): readonly string[] =>
  lastLines(told, most, short).map(({ text }) => text);

it.each([
  ['nothing', [], []],
  ['a sentence that fits', ['One two.'], ['One two.']],
  ['a longer one between its words', ['One two three four.'], ['One two', 'three four.']],
  ['the last of several', ['One.', 'Two.', 'Three.', 'Four.'], ['Two.', 'Three.', 'Four.']],
  [
    'the last from its beginning',
    ['One.', 'a b c d e f g h i j k l m n o p q r s t u'],
    ['a b c d e f', 'g h i j k l', 'm n o p q r'],
  ],
  ['a word that fits no line', ['Extraordinarily so.'], ['Extraordinarily', 'so.']],
] as const)('shows %s', (_, told, lines) => {
  expect(texts(told)).toEqual(lines);
});

it('never shows more lines than have room, nor one too long that could be broken, and marks what was told last', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,15}$/), { minLength: 1, maxLength: 12 });
  const told = fc.array(
    words.map((all) => all.join(' ')),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(told, fc.integer({ min: 1, max: 4 }), (sentences, most) => {
      const lines = lastLines(sentences, most, short);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const { text } of lines) expect(short(text) || !text.includes(' ')).toBe(true);
      const last = lines.filter(({ isLast }) => isLast).map(({ text }) => text);
      expect(sentences.at(-1)?.startsWith(last.join(' '))).toBe(true);
      expect(last.length).toBeGreaterThan(0);
    }),
  );
});

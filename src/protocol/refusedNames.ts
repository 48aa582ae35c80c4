import type { RefusedNames } from '../scenario/refusedNames.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';

/** A list that refuses nothing. */
export const NONE_REFUSED: RefusedNames = { anywhere: [], whole: [], leaders: [] };

/** Digits and signs that are read as letters. */
const AS_LETTERS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g' },
  ...{ ß: 'ss', ø: 'o', ł: 'l', ı: 'i' },
};

/** Letters of a word up to which its neighbours are read with it: whoever hides a word spells it out. */
const SPELT = 3;

/**
 * Looks whether a nickname may stand on the wall. Faults: `nicknameRefused` for an insult, `nicknameLeader` where it
 * passes for whoever leads. Accents, capitals, digits for letters, letters drawn out, and words that are spelt out are seen
 * through.
 */
export function checkRefused(name: string, refused: RefusedNames): Result<string> {
  const readings = [wordsOf(name, true), wordsOf(name, false)];
  const isOne = (list: readonly string[]): boolean =>
    list.map(joined).some((one) => readings.some((words) => words.includes(one) || words.join('') === one));
  if (isOne(refused.leaders)) return fail('nicknameLeader', 'nickname');
  const parts = readings.flatMap((words) =>
    words.every(({ length }) => length <= SPELT) ? [...words, words.join('')] : words,
  );
  const isIn = refused.anywhere.map(drawnOut).some((one) => parts.some((part) => one.test(part)));
  return isIn || isOne(refused.whole) ? fail('nicknameRefused', 'nickname') : ok(name);
}

/** The words of a name in plain small letters; digits are read as letters, or left out. */
function wordsOf(name: string, withDigits: boolean): readonly string[] {
  return folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/\p{N}/gu, (digit) => (withDigits ? (AS_LETTERS[digit] ?? digit) : '')))
    .filter((word) => word !== '');
}

/** An entry of a list as names are read. */
function joined(entry: string): string {
  return wordsOf(entry, true).join('');
}

function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/\p{L}/gu, (letter) => AS_LETTERS[letter] ?? letter);
}

/** An entry with each of its letters as often as it has it, or more: with one letter less it may be a country's name. */
function drawnOut(entry: string): RegExp {
  return new RegExp(joined(entry).replace(/(.)\1*/gu, '$&+'), 'u');
}

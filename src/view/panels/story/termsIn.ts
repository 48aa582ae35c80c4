import type { GlossaryTerm } from '../../../scenario/background.ts';

/** Names as they stand in running text, where it is not the term itself. */
const SHORT: Readonly<Record<string, string>> = {
  accords: 'Accords',
  members: 'members of the ILRS',
  capital: 'coins',
  word: 'Word',
  wolf: 'the law',
  loan: 'loan',
};

function isNamed(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0) return false;
  const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);
  // A plural is the same word.
  const after = text[at + name.length] === 's' ? text[at + name.length + 1] : text[at + name.length];
  return !isLetter(text[at - 1]) && !isLetter(after);
}

/** The terms that a text uses, in the order in which they first stand in it. Case counts for nothing. */
export function termsIn(terms: readonly GlossaryTerm[], text: string): readonly GlossaryTerm[] {
  const plain = text.toLowerCase();
  return terms
    .map((term) => ({ term, name: (SHORT[term.id] ?? term.term).toLowerCase() }))
    .filter(({ name }) => isNamed(plain, name))
    .sort((one, other) => plain.indexOf(one.name) - plain.indexOf(other.name))
    .map(({ term }) => term);
}

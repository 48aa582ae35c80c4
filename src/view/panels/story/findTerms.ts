import type { GlossaryTerm } from '../../../scenario/background.ts';

/** Letters alone count: case, accents and apostrophes don't. */
export function plainText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
}

/** The terms that hold every word of a query, those that hold it in their name first, else in their own order. */
export function findTerms(terms: readonly GlossaryTerm[], query: string): readonly GlossaryTerm[] {
  const words = plainText(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return terms;
  const holds = (text: string): boolean => words.every((word) => plainText(text).includes(word));
  const named = terms.filter(({ term }) => holds(term));
  const told = terms.filter(
    (term) => !named.includes(term) && holds(`${term.term} ${term.explanation} ${term.fact?.text ?? ''}`),
  );
  return [...named, ...told];
}

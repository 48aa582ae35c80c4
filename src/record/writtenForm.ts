import { momentOf } from './linkMoment.ts';
import { isNotation } from './notation.ts';

/** A text that somebody takes for a recording, by the form in which it seems to be written. */
export interface Written {
  readonly form: 'json' | 'notation' | 'link';
  /** Without what surrounds it: of an address, only the link. */
  readonly text: string;
}

/** What an address has before the link in it. */
const ADDRESS = /^\S{0,2000}?#game=/;

/** Guesses which of the three written forms a text has; whatever is neither of the others passes for JSON. */
export function writtenForm(text: string): Written {
  const trimmed = text.trim();
  const before = ADDRESS.exec(trimmed.slice(0, 2010))?.[0];
  if (before !== undefined) return { form: 'link', text: momentOf(trimmed.slice(before.length)).link };
  // Letters that a link is made of, and too many of them in a row for anything else.
  if (/^[\w-]{20,}$/.test(trimmed)) return { form: 'link', text: trimmed };
  return isNotation(trimmed) ? { form: 'notation', text } : { form: 'json', text: trimmed };
}

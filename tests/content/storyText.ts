/** How many words a text has, split at spaces. */
export function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** How many sentences end in it. */
export function sentencesIn(text: string): number {
  return text.match(/[.?!]["']?(\s|$)/g)?.length ?? 0;
}

/** The numbers or marks between brackets, `28` of `[28]`. */
export function citationsIn(text: string): readonly string[] {
  return [...text.matchAll(/\[(G?[1-9]\d*)\]/g)].map(([, mark]) => mark ?? '');
}

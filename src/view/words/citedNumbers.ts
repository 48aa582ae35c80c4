/** The numbers of the sources that a text cites in brackets, in their order: of `[23] [G1]`, 23 and G1, a weak copy. */
export function citedNumbers(text: string): readonly string[] {
  return splitAtSources(text).flatMap((part, at) => (at % 2 === 1 ? [part.slice(1, -1)] : []));
}

/** The numbers that texts cite, each once: by size, and weak copies after the rest. */
export function sortedNumbers(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap(citedNumbers))].toSorted((one, other) =>
    one.localeCompare(other, 'en', { numeric: true }),
  );
}

/** A text in turns: what stands between the sources it cites, and each source in its brackets; the first is no source. */
export function splitAtSources(text: string): readonly string[] {
  return text.split(/(\[G?\d+\])/);
}

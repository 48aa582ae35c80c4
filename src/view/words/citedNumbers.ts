/** The numbers of the sources that a text cites in brackets, in their order: of `[23] [G1]`, 23 and G1, a weak copy. */
export function citedNumbers(text: string): readonly string[] {
  return [...text.matchAll(/\[(G?\d+)\]/g)].map((match) => match[1] as string);
}

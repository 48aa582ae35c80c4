/** Says of the sentences that stand there those that are new, each once: a live region would read all of them again. */
export function newStrays(): (sentences: readonly string[]) => string {
  const known = new Set<string>();
  return (sentences) => {
    const fresh = sentences.filter((sentence) => !known.has(sentence));
    for (const sentence of fresh) known.add(sentence);
    return fresh.join(' ');
  };
}

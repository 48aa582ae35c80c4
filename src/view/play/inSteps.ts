/**
 * Goes through something long one step at a time, with a breath for the page before each.
 * @returns what stops it
 */
export function inSteps<Step, End>(
  steps: Iterator<Step, End>,
  hear: {
    readonly step: (step: Step) => void;
    readonly over?: (end: End) => void;
    readonly failed?: () => void;
  },
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const go = (): void => {
    let next: IteratorResult<Step, End>;
    try {
      next = steps.next();
    } catch (problem) {
      if (!hear.failed) throw problem;
      hear.failed();
      return;
    }
    if (next.done) {
      hear.over?.(next.value);
      return;
    }
    timer = setTimeout(go);
    hear.step(next.value);
  };
  timer = setTimeout(go);
  return () => clearTimeout(timer);
}

import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Microseconds by the clock. */
  readonly dur?: number;
  /** Microseconds that the page's own thread was at work: without what other programs took of the processor. */
  readonly tdur?: number;
}

/** Milliseconds of each animation frame's scripting. */
export interface FrameTimes {
  /** What the page's thread worked. */
  readonly worked: readonly number[];
  /** What went by on the clock meanwhile: where each pixel is drawn by the processor, drawing takes from it. */
  readonly passed: readonly number[];
}

/** Traces what a page does and picks out its animation frames. */
export async function frameTimes(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<FrameTimes> {
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  // A trace that was begun must be ended, or the browser starts no other.
  const trace = await act().then(
    () => browser.stopTracing(),
    async (problem: unknown) => {
      await browser.stopTracing();
      throw problem;
    },
  );
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const frames = traceEvents.filter(({ name, ph }) => name === 'FireAnimationFrame' && ph === 'X');
  const milliseconds = (of: (event: TraceEvent) => number | undefined): readonly number[] =>
    frames.flatMap((frame) => {
      const micro = of(frame);
      return micro === undefined ? [] : [micro / 1000];
    });
  return { worked: milliseconds(({ tdur }) => tdur), passed: milliseconds(({ dur }) => dur) };
}

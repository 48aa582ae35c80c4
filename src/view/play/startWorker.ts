/** What opponents think in: of a worker, as much as asking it takes. */
export type Thinker = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;

/** Starts a worker beside the page. The page that is one file has `../thinkInFile.ts` in this one's place. */
export function startWorker(): Thinker {
  return new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });
}

import type { Engine } from '../../game/engine.ts';
import { inSteps } from '../play/inSteps.ts';
import type { Search } from '../searchWorker.ts';
import { type Question, type SearchNews, searchFor } from './searchFor.ts';

/** Who wants to know what a search finds. */
export interface SearchListener {
  /** The search begins, or begins again: nothing that was told before counts. */
  readonly begun: () => void;
  readonly told: (news: SearchNews) => void;
  readonly failed: () => void;
}

/**
 * Has a worker look for what is asked. Where a page may start none, or it fails, the page looks for it itself, between all
 * else that it does.
 * @returns what ends the search
 */
export function startSearch(question: Question, engine: Engine, listener: SearchListener): () => void {
  const { begun, told, failed } = listener;
  let stop = (): void => undefined;
  const searchHere = (): void => {
    stop();
    begun();
    stop = inSteps(searchFor(question, engine), { step: told, failed });
  };
  begun();
  try {
    const worker = new Worker(new URL('../searchWorker.ts', import.meta.url), { type: 'module' });
    stop = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<SearchNews>) => told(data));
    worker.addEventListener('error', searchHere);
    worker.postMessage({ question, scenario: engine.authored } satisfies Search);
  } catch {
    searchHere();
  }
  return () => stop();
}

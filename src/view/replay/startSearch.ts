import type { Engine } from '../../game/engine.ts';
import type { GameRecord } from '../../record/record.ts';
import { inSteps } from '../play/inSteps.ts';
import type { Search } from '../replayWorker.ts';
import { type SearchNews, searchAll } from './replaySearch.ts';

/** Who wants to know of turning points. */
export interface SearchListener {
  /** The search begins, or begins again: nothing that was told before counts. */
  readonly begun: () => void;
  readonly told: (news: SearchNews) => void;
  readonly failed: () => void;
}

/**
 * Has a worker look for the turning points of all nine. Where a page may start none, or it fails, the page looks for them
 * itself, between all else that it does.
 * @returns what ends the search
 */
export function startSearch(record: GameRecord, engine: Engine, listener: SearchListener): () => void {
  const { begun, told, failed } = listener;
  let stop = (): void => undefined;
  const searchHere = (): void => {
    stop();
    begun();
    stop = inSteps(searchAll(record, engine), { step: told, failed });
  };
  begun();
  try {
    const worker = new Worker(new URL('../replayWorker.ts', import.meta.url), { type: 'module' });
    stop = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<SearchNews>) => told(data));
    worker.addEventListener('error', searchHere);
    worker.postMessage({ record, scenario: engine.authored } satisfies Search);
  } catch {
    searchHere();
  }
  return () => stop();
}

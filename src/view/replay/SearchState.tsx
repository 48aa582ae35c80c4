import { sayReplay } from '../words/replayWords.ts';
import type { Search } from './useSearch.ts';

/** How far a search has come; where it broke off, the way to begin it again. */
export function SearchState({ search }: { readonly search: Search }) {
  const { hasFailed, progress } = search;
  if (hasFailed)
    return (
      <div class="row">
        <p role="alert">{sayReplay('turning.failed')}</p>
        <button type="button" class="button small" onClick={() => search.retry()}>
          {sayReplay('turning.retry')}
        </button>
      </div>
    );
  return (
    <label class="turning-progress">
      <span class="small">{sayReplay('turning.searching', { ...progress })}</span>
      <progress max={Math.max(1, progress.of)} value={progress.done} />
    </label>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { sayShare } from '../../words/shareWords.ts';

/** How much of a film is recorded, and the way to stop it. */
export function FilmProgress(props: {
  readonly gone: number;
  readonly years: string;
  readonly onStop: () => void;
}) {
  const percent = Math.round(props.gone * 100);
  const stop = useRef<HTMLButtonElement>(null);
  // What was pressed to begin is gone, and with it the focus.
  useEffect(() => stop.current?.focus(), []);
  return (
    <>
      <label class="film-progress">
        <span class="small">{sayShare('film.progress', { years: props.years, percent })}</span>
        <progress max={100} value={percent} />
      </label>
      <div class="row">
        <button ref={stop} type="button" class="button" onClick={props.onStop}>
          {sayShare('film.stop')}
        </button>
      </div>
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { ToldTurn } from '../../debrief/debrief.ts';
import type { Progress } from '../../debrief/withoutChoice.ts';
import type { Game } from '../../game/game.ts';
import { sayDebrief } from '../words/debriefWords.ts';
import { hearToldTurns } from './hearToldTurns.ts';

const NONE: Progress = { done: 0, of: 0 };

/**
 * Looks for a game's turning points and says how far it has come, or offers to search again. A part by itself, so that
 * no step of the search draws the whole debrief anew.
 */
export function TurnsSearch(props: {
  readonly game: Game;
  /** Tells what was found; null where the search broke off, undefined where it begins again. */
  readonly onTurns: (found: readonly ToldTurn[] | null | undefined) => void;
}) {
  const { game, onTurns } = props;
  const [tries, setTries] = useState(0);
  /** Null where the search broke off. */
  const [progress, setProgress] = useState<Progress | null>(NONE);
  useEffect(() => {
    setProgress(NONE);
    return hearToldTurns(game, {
      progress: setProgress,
      over(found) {
        if (!found) setProgress(null);
        onTurns(found);
      },
    });
  }, [game, tries]);
  if (!progress)
    return (
      <div class="row turns-search">
        <p role="alert">{sayDebrief('turns.failed')}</p>
        <button
          type="button"
          class="button small"
          onClick={() => {
            onTurns(undefined);
            setTries((count) => count + 1);
          }}
        >
          {sayDebrief('turns.retry')}
        </button>
      </div>
    );
  const { done, of } = progress;
  return (
    <label class="turning-progress turns-search">
      <span class="small">{sayDebrief('turns.searching', { done, of })}</span>
      <progress max={Math.max(1, of)} value={done} />
    </label>
  );
}

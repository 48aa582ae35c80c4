import { useEffect, useState } from 'preact/hooks';
import type { ToldTurn } from '../../../../debrief/debrief.ts';
import { mostMovedBy } from '../../../../debrief/turningPoints.ts';
import type { Progress } from '../../../../debrief/withoutChoice.ts';
import { hearToldTurns } from '../../../debrief/hearToldTurns.ts';
import { nameOf, yearOf } from '../../../words/names.ts';
import { codeTitle } from '../../../words/sentences.ts';
import { sayWall } from '../../../words/wallWords.ts';
import type { WallFacts } from './wallFacts.ts';

/** The choices on which most hung. They are looked for while everybody waits, and the wall says how far that is. */
export function WallTurns({ facts }: { readonly facts: WallFacts }) {
  const { game, names } = facts;
  const [found, setFound] = useState<readonly ToldTurn[] | null>();
  const [{ done, of }, setProgress] = useState<Progress>({ done: 0, of: 0 });
  useEffect(() => hearToldTurns(game, { progress: setProgress, over: setFound }), [game]);
  if (found === undefined)
    return (
      <label class="turning-progress">
        <span>{sayWall('turns.searching', { done, of })}</span>
        <progress max={Math.max(1, of)} value={done} />
      </label>
    );
  if (found === null) return <p>{sayWall('turns.failed')}</p>;
  if (found.length === 0) return <p>{sayWall('turns.none')}</p>;
  return (
    <ol class="wall-list">
      {found.map((point) => (
        <li key={`${point.turn} ${point.seat} ${point.choice}`}>
          <strong>
            {sayWall('turns.line', {
              year: yearOf(names, point.turn),
              nation: names.nations[point.seat].label,
              choice: codeTitle(point.choice, names),
            })}
          </strong>
          <span>{withoutIt(point, facts)}</span>
        </li>
      ))}
    </ol>
  );
}

/** What would have been without a choice: another ending, or whose agenda would have come out most otherwise. */
function withoutIt(point: ToldTurn, { game, names }: WallFacts): string {
  const { endings, scores } = point;
  if (endings.one !== endings.other) {
    const other = game.engine.scenario.endings.find(({ id }) => id === endings.other);
    return sayWall('turns.ending', { ending: other?.title ?? endings.other });
  }
  const most = mostMovedBy(point);
  return sayWall('turns.most', { nation: nameOf(names, most), ...scores[most] });
}

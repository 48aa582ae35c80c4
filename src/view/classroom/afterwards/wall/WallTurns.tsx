import { useEffect, useRef, useState } from 'preact/hooks';
import type { ToldTurn } from '../../../../debrief/debrief.ts';
import type { Progress } from '../../../../debrief/withoutChoice.ts';
import { hearToldTurns } from '../../../debrief/hearToldTurns.ts';
import { hingeSentence } from '../../../words/hingeReason.ts';
import { yearOf } from '../../../words/names.ts';
import { codeTitle } from '../../../words/sentences.ts';
import { sayWall } from '../../../words/wallWords.ts';
import { useFit } from '../../projector/useFit.ts';
import { withoutThem } from './turnLines.ts';
import type { WallFacts } from './wallFacts.ts';

/** The choices on which most hung. They are looked for while everybody waits, and the wall says how far that is. */
export function WallTurns({ facts }: { readonly facts: WallFacts }) {
  const { game } = facts;
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
  return <Found found={found} facts={facts} />;
}

/** Each with what the ledger says of it, and what would have been without it. */
function Found({ facts, found }: { readonly facts: WallFacts; readonly found: readonly ToldTurn[] }) {
  const { game, names } = facts;
  const list = useRef<HTMLOListElement>(null);
  // None is left out: only closer is of use here.
  const { isClose } = useFit(list, 1, 'turns');
  const { all, each } = withoutThem(found, game.engine.scenario, names);
  return (
    <div class="wall-fitted">
      {all && <p>{all}</p>}
      <ol ref={list} class={`wall-list${isClose ? ' close' : ''}`}>
        {found.map((point, place) => (
          <li key={`${point.turn} ${point.seat} ${point.choice}`}>
            <strong>
              {sayWall('turns.line', {
                year: yearOf(names, point.turn),
                nation: names.nations[point.seat].label,
                choice: codeTitle(point.choice, names),
              })}
            </strong>
            <span>{each[place]}</span>
            <span class="soft">{hingeSentence(game, point.seat, point, null, names)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

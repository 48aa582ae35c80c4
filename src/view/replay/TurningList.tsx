import type { TurningPoint } from '../../debrief/turningPoint.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { gapShown } from '../panels/story/gapShown.ts';
import { usePlay } from '../play/context.ts';
import { nameOf, yearOf } from '../words/names.ts';
import { sayReplay } from '../words/replayWords.ts';
import { codeTitle } from '../words/sentences.ts';
import { SearchState } from './SearchState.tsx';
import type { TurningPoints } from './useTurningPoints.ts';

/** The choice of each nation that changed its own result most, and the way to its year. */
export function TurningList(props: {
  readonly points: TurningPoints;
  readonly onGo: (turn: number) => void;
}) {
  const { points } = props;
  const { names } = usePlay();
  return (
    <div class="stack" aria-busy={!points.isOver && !points.hasFailed}>
      <p class="small soft">{sayReplay('turning.lead')}</p>
      {!points.isOver && <SearchState search={points} />}
      <ul class="stack">
        {points.found.map(({ seat, point }) => (
          <li key={seat}>
            {point ? (
              <Point seat={seat} point={point} onGo={props.onGo} />
            ) : (
              <p class="small soft">{sayReplay('turning.none', { nation: nameOf(names, seat) })}</p>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Point(props: {
  readonly seat: Nation;
  readonly point: TurningPoint;
  readonly onGo: (turn: number) => void;
}) {
  const { names, scenario } = usePlay();
  const { choice, standing, turn, without } = props.point;
  const year = yearOf(names, turn);
  const title = codeTitle(choice, names);
  const { by } = gapShown(standing.points, without.points);
  const ending = scenario.endings.find(({ id }) => id === without.ending);
  return (
    <>
      <button
        type="button"
        class="choice"
        aria-label={sayReplay('turning.go', { year, nation: names.nations[props.seat].label, choice: title })}
        onClick={() => props.onGo(turn)}
      >
        <span class="choice-head">
          <span class="number">{year}</span> {names.nations[props.seat].label}: {title}
        </span>
      </button>
      <p class="small soft">
        {sayReplay(standing.points > without.points ? 'turning.gain' : 'turning.loss', {
          nation: nameOf(names, props.seat),
          by,
        })}{' '}
        {ending &&
          without.ending !== standing.ending &&
          sayReplay('turning.ending', { ending: ending.title })}
      </p>
    </>
  );
}

import { useMemo } from 'preact/hooks';
import { type Comparison as Compared, compare } from '../../debrief/comparison.ts';
import { numbersByTurn } from '../../debrief/course.ts';
import type { Game } from '../../game/game.ts';
import { closedTurns } from '../../game/log.ts';
import { isOver } from '../../game/opening.ts';
import type { Opened } from '../../record/link.ts';
import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { LineChart } from '../panels/story/LineChart.tsx';
import { meanTrustSeries, type Series, worldSeries } from '../panels/story/series.ts';
import { usePlay } from '../play/context.ts';
import { type Names, yearOf } from '../words/names.ts';
import { sayPanel } from '../words/panelWords.ts';
import { sayReplay } from '../words/replayWords.ts';
import { codeTitle } from '../words/sentences.ts';
import { type Decided, differentYears } from './differentYears.ts';
import { Hinge } from './Hinge.tsx';

/** Two games beside each other: where they part, on what that hangs, how both end, and the world's course in each. */
export function Comparison(props: {
  readonly one: Opened;
  readonly other: Opened;
  /** For whom the choice is looked for on which the difference hangs; null for whoever decided otherwise first. */
  readonly seat: Nation | null;
  readonly turn: number;
}) {
  const { one, other } = props;
  const { names } = usePlay();
  const compared = useMemo(() => compare(one.game, other.game), [one, other]);
  const areOver = isOver(one.game) && isOver(other.game);
  const [first, ...later] = differentYears(compared);
  return (
    <div class="stack">
      {first && !areOver && <p class="small soft">{sayReplay('hinge.early')}</p>}
      {first && areOver && (
        <Hinge one={one} other={other} seat={props.seat ?? (first.decided[0] as Decided).seat} />
      )}
      <h3>{sayReplay('compare.first')}</h3>
      {first === undefined ? (
        <p>{sayReplay('compare.same')}</p>
      ) : (
        <>
          <p>{sayReplay('compare.year', { year: yearOf(names, first.turn) })}</p>
          <DecidedTable decided={first.decided} />
          {later.map(({ turn, decided }) => (
            <details key={turn}>
              <summary>
                {sayReplay('compare.later', {
                  year: yearOf(names, turn),
                  nations: decided.map(({ seat }) => names.nations[seat].label).join(', '),
                })}
              </summary>
              <DecidedTable decided={decided} />
            </details>
          ))}
        </>
      )}
      <Endings compared={compared} areOver={areOver} />
      <Courses game={one.game} other={other.game} turn={props.turn} />
    </div>
  );
}

/** The head of a table that has both games beside each other. */
function Games() {
  return (
    <thead>
      <tr>
        <td />
        <th scope="col">{sayReplay('compare.this')}</th>
        <th scope="col">{sayReplay('compare.other')}</th>
      </tr>
    </thead>
  );
}

/** Who decided otherwise in a year, and how in each of the two. */
function DecidedTable(props: { readonly decided: readonly Decided[] }) {
  const { names } = usePlay();
  return (
    <table class="numbers compared small">
      <Games />
      <tbody>
        {props.decided.map((difference) => (
          <tr key={difference.seat}>
            <th scope="row">{names.nations[difference.seat].label}</th>
            <td>{decidedIn(difference, 'one', names)}</td>
            <td>{decidedIn(difference, 'other', names)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a seat committed, and what it announced. */
function decidedIn({ choices, words }: Decided, game: 'one' | 'other', names: Names): string {
  const list = choices[game].map((code) => codeTitle(code, names)).join('; ') || sayReplay('reveal.pass');
  const word = words[game];
  return word === null ? list : sayReplay('compare.word', { list, word: codeTitle(word, names) });
}

function Endings(props: { readonly compared: Compared; readonly areOver: boolean }) {
  const { names, scenario } = usePlay();
  const { endings, scores } = props.compared;
  const title = (id: string | null): string =>
    scenario.endings.find((ending) => ending.id === id)?.title ?? sayReplay('compare.running');
  return (
    <table class="numbers compared small">
      <caption>{sayReplay('compare.endings')}</caption>
      <Games />
      <tbody>
        <tr>
          <th scope="row">{sayReplay('compare.ending')}</th>
          <td>{title(endings.one)}</td>
          <td>{title(endings.other)}</td>
        </tr>
        {/* Scores hold secret aims, which open with the ending. */}
        {props.areOver &&
          NATIONS.map((nation) => (
            <tr key={nation}>
              <th scope="row">{names.nations[nation].label}</th>
              <td class="number">{scores[nation].one}</td>
              <td class="number">{scores[nation].other}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** What everybody may see of the world, in both games over the years that both have played. */
function Courses(props: { readonly game: Game; readonly other: Game; readonly turn: number }) {
  const { names, scenario } = usePlay();
  const { one, other, years } = useMemo(() => {
    const over = (game: Game) => closedTurns(game.turns);
    const [mine, yours] = [over(props.game), over(props.other)];
    const both = Math.min(mine.length, yours.length);
    return {
      one: numbersByTurn(scenario, mine.slice(0, both)),
      other: numbersByTurn(scenario, yours.slice(0, both)),
      years: [
        sayPanel('year.opening'),
        ...mine.slice(0, both).map(({ turn }) => String(yearOf(names, turn))),
      ],
    };
  }, [props.game, props.other]);
  if (years.length < 2) return <p class="soft">{sayPanel('lines.early')}</p>;
  const chart = (title: string, of: (course: typeof one) => Series) => (
    <LineChart
      title={title}
      lead={sayReplay('compare.lines')}
      series={[
        { ...of(one), id: 'this' },
        { ...of(other), id: 'other' },
      ]}
      styles={{
        this: { label: sayReplay('compare.this'), mark: sayReplay('compare.this'), look: 1, strong: true },
        other: { label: sayReplay('compare.other'), mark: sayReplay('compare.other'), look: 2 },
      }}
      years={years}
      height={180}
      at={Math.min(props.turn, years.length - 1)}
    />
  );
  return (
    <div class="charts">
      {chart(sayReplay('compare.tension'), (course) => worldSeries(course, 'tension'))}
      {chart(sayReplay('compare.openness'), (course) => worldSeries(course, 'openness'))}
      {chart(sayPanel('lines.trust'), meanTrustSeries)}
    </div>
  );
}

import { useEffect, useMemo } from 'preact/hooks';
import type { TurningPoint } from '../../debrief/turningPoint.ts';
import type { Opened } from '../../record/link.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { gapShown } from '../panels/story/gapShown.ts';
import { usePlay } from '../play/context.ts';
import { hingeSentence } from '../words/hingeReason.ts';
import { nameOf, yearOf } from '../words/names.ts';
import { sayReplay } from '../words/replayWords.ts';
import { codeTitle } from '../words/sentences.ts';
import { SearchState } from './SearchState.tsx';
import { useSearch } from './useSearch.ts';

/** On which single choice of a seat the difference between two games that are over hangs most. */
export function Hinge(props: { readonly one: Opened; readonly other: Opened; readonly seat: Nation }) {
  const { announce, engine, names } = usePlay();
  const { one, other, seat } = props;
  const question = useMemo(
    () => ({ about: 'hinge' as const, record: one.record, beside: { record: other.record, seat } }),
    [one.record, other.record, seat],
  );
  const search = useSearch(question, engine);
  const [found] = search.found;
  const say = useHingeWords(one, seat);
  const sentences =
    found && (found.point ? say(found.point) : [sayReplay('hinge.none', { nation: nameOf(names, seat) })]);
  useEffect(() => {
    if (sentences) announce(sentences.join(' '));
  }, [found]);
  return (
    <section class="stack" aria-labelledby="hinge-title" aria-busy={!found && !search.hasFailed}>
      <h3 id="hinge-title">{sayReplay('hinge.title')}</h3>
      {!found && <SearchState search={search} />}
      {sentences?.map((sentence, place) => (
        <p key={sentence} class={place > 0 ? 'small soft' : ''}>
          {sentence}
        </p>
      ))}
    </section>
  );
}

/** How a hinge is told: what would have come of leaving it out, what the ledger says of it, and what else it moved. */
function useHingeWords({ game }: Opened, seat: Nation): (point: TurningPoint) => readonly string[] {
  const { names, scenario } = usePlay();
  return (point) => {
    const { choice, owed, standing, turn, without } = point;
    const nation = nameOf(names, seat);
    const { by } = gapShown(standing.points, without.points);
    const params = { nation, year: yearOf(names, turn), choice: codeTitle(choice, names), by };
    const ending = scenario.endings.find(({ id }) => id === without.ending);
    return [
      sayReplay(standing.points > without.points ? 'hinge.gain' : 'hinge.loss', params),
      hingeSentence(game, seat, point, null, names),
      ...(ending && without.ending !== standing.ending
        ? [sayReplay('turning.ending', { ending: ending.title })]
        : []),
      ...(owed ? [sayReplay(`hinge.owed.${owed}`)] : []),
    ];
  };
}

import type { TurningPoint } from '../../../debrief/turningPoint.ts';
import { endingOf } from '../../../rules/ending.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { hingeSentence } from '../../words/hingeReason.ts';
import { nameOf, yearOf } from '../../words/names.ts';
import { sayPanel } from '../../words/panelWords.ts';
import { codeTitle } from '../../words/sentences.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { gapShown } from './gapShown.ts';
import { useTurningPoint } from './useTurningPoint.ts';

/** The one choice that would have changed a seat's game most, found by playing the years again without each. */
export function TurningPointCard(props: { readonly seat: Nation; readonly isOwn: boolean }) {
  const { names, session } = usePlay();
  const { isOwn } = props;
  const nation = nameOf(names, props.seat);
  const search = useTurningPoint(session.table.game, props.seat);
  return (
    <section class="turning" aria-labelledby="turning-title" aria-busy={!search.over}>
      <h2 id="turning-title">{isOwn ? sayPanel('turning.title') : sayWatch('turning.title', { nation })}</h2>
      <p class="soft">{isOwn ? sayPanel('turning.lead') : sayWatch('turning.lead', { nation })}</p>
      {!search.over && (
        <label class="turning-progress">
          <span class="small">{sayPanel('turning.searching', { ...search.progress })}</span>
          <progress max={Math.max(1, search.progress.of)} value={search.progress.done} />
        </label>
      )}
      <div role="status">
        {search.over && search.found && <Found point={search.found} seat={props.seat} isOwn={isOwn} />}
        {search.over && !search.found && (
          <p>{(isOwn ? sayPanel : sayWatch)(search.weighed === 0 ? 'turning.nothing' : 'turning.none')}</p>
        )}
      </div>
    </section>
  );
}

function Found(props: { readonly point: TurningPoint; readonly seat: Nation; readonly isOwn: boolean }) {
  const { isOwn, seat } = props;
  const { names, scenario, session } = usePlay();
  const { turn, choice, standing, without, owed } = props.point;
  const title = sayPanel('turning.choice', { year: yearOf(names, turn), choice: codeTitle(choice, names) });
  const { one, other: rest, by } = gapShown(standing.points, without.points);
  const other = scenario.endings.find(({ id }) => id === without.ending);
  const same = without.ending === endingOf(scenario, session.table.game.position).id;
  return (
    <>
      <p class="turning-choice display">{title}</p>
      <dl class="turning-two">
        <Score label={sayPanel('turning.with')} value={one} />
        <Score label={sayPanel('turning.without')} value={rest} />
      </dl>
      <p>
        {(isOwn ? sayPanel : sayWatch)(standing.points > without.points ? 'turning.gain' : 'turning.loss', {
          by,
        })}{' '}
        {same || !other
          ? sayPanel('turning.sameEnding')
          : sayPanel('turning.otherEnding', { ending: other.title })}
      </p>
      <p class="soft">{hingeSentence(session.table.game, seat, props.point, isOwn ? seat : null, names)}</p>
      {owed && <p class="small soft">{owedWords(owed, isOwn)}</p>}
    </>
  );
}

/** What else is in the sum: a Word broken, or something agreed. */
function owedWords(owed: 'word' | 'deal', isOwn: boolean): string {
  return owed === 'word' && !isOwn ? sayWatch('turning.word') : sayPanel(`turning.${owed}`);
}

function Score(props: { readonly label: string; readonly value: number }) {
  const { value } = props;
  return (
    <div>
      <dt class="small soft">{props.label}</dt>
      <dd>
        <span class="number">{value}</span>
        <span class="scale" aria-hidden="true" style={{ '--filled': `${value}%` }} />
      </dd>
    </div>
  );
}

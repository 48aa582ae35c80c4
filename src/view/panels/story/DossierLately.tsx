import { promisesOf, wordsOf } from '../../../debrief/wordRecord.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { yearOf } from '../../words/names.ts';
import { sayPanel, sayPanelCount } from '../../words/panelWords.ts';
import { reasonSentence } from '../../words/reasons.ts';
import { codeTitle, deedSentence } from '../../words/sentences.ts';
import { deedsOf } from './notable.ts';

/** How many turns "lately" covers: three years that are over, and the running one. */
const LATELY = 4;

/** What a nation did lately, why by its own account, and how its public promises ended. */
export function DossierLately(props: { readonly nation: Nation }) {
  const { names, session, state } = usePlay();
  const { nation } = props;
  const { view, seat } = state;
  const own = nation === seat;
  const lately = deedsOf(view.turns, nation, LATELY);
  // A reason for slips that still lie closed on the table is nobody's business yet.
  const told = session.table
    .reasons()
    .filter(({ seat: by, phase, turn }) => by === nation && phase === 'commit' && turn < view.turn)
    .at(-1);
  const words = wordsOf(view.turns, nation);
  const promises = promisesOf(view.turns, nation);
  const kept = words.filter((word) => word.kept).length;
  const keptPromises = promises.filter((promise) => promise.kept).length;
  return (
    <>
      <section>
        <h3>{sayPanel('dossier.recent')}</h3>
        {lately.length === 0 && <p class="soft">{sayPanel('dossier.recent.none')}</p>}
        {lately.map(({ turn, deeds }) => (
          <div class="year-block" key={turn}>
            <h4 class="number">{yearOf(names, turn)}</h4>
            <ul class="plain">
              {deeds.map((happened, index) => (
                <li key={`${happened.deed}${index}`}>{deedSentence(happened, seat, names)}</li>
              ))}
            </ul>
          </div>
        ))}
        {told && (
          <p class="dossier-reason">
            <span class="small soft">{sayPanel('dossier.reason', { year: yearOf(names, told.turn) })}</span>
            <br />
            {reasonSentence(told.reason, seat, names)}
          </p>
        )}
      </section>
      <section>
        <h3>{sayPanel(own ? 'dossier.words.own' : 'dossier.words')}</h3>
        <p>
          {words.length === 0
            ? sayPanel('dossier.words.none')
            : sayPanel('dossier.words.count', { kept, broken: words.length - kept })}{' '}
          {keptPromises > 0 && `${sayPanelCount('dossier.promises.kept', keptPromises)} `}
          {promises.length > keptPromises &&
            sayPanelCount('dossier.promises.broken', promises.length - keptPromises)}
        </p>
        {words.length > 0 && (
          <ul class="fates small">
            {[...words].reverse().map(({ turn, choice, kept: isKept }) => (
              <li key={turn} class={isKept ? 'kept' : 'broken'}>
                <span aria-hidden="true">{isKept ? '✓' : '✕'}</span>{' '}
                {sayPanel(isKept ? 'dossier.words.kept' : 'dossier.words.broken', {
                  year: yearOf(names, turn),
                  choice: codeTitle(choice, names),
                })}
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

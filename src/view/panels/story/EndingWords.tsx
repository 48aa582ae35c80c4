import { promisesOf } from '../../../debrief/wordRecord.ts';
import { type WordFate, wordFateOf } from '../../../game/wordFate.ts';
import type { Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { nameOf, yearOf } from '../../words/names.ts';
import { sayPanel, sayPanelCount } from '../../words/panelWords.ts';
import { codeTitle } from '../../words/sentences.ts';
import { sayWatch } from '../../words/watchWords.ts';

const MARKS: Readonly<Record<WordFate, string>> = { kept: '✓', broken: '✕', prevented: '·', silent: '–' };

/** A seat's Words, year by year: kept, broken, made impossible by others, or silence. */
export function EndingWords(props: { readonly seat: Nation; readonly isOwn: boolean }) {
  const { names, scenario, session } = usePlay();
  const { seat, isOwn } = props;
  const { turns } = session.table.game;
  const promises = promisesOf(turns, seat);
  const keptPromises = promises.filter(({ kept }) => kept).length;
  const years = turns
    .filter((log) => log.words[seat] !== undefined)
    .map((log) => ({ turn: log.turn, word: log.words[seat], fate: wordFateOf(log, seat) }));
  const count = (fate: WordFate): number => years.filter((one) => one.fate === fate).length;
  return (
    <section aria-labelledby="own-words-title">
      <h2 id="own-words-title">
        {isOwn ? sayPanel('ending.words') : sayWatch('ending.words', { nation: nameOf(names, seat) })}
      </h2>
      {!scenario.systems.includes('word') ? (
        <p class="soft">{sayPanel('ending.words.none')}</p>
      ) : (
        <>
          <p>
            {sayPanel('ending.words.lead', {
              kept: count('kept'),
              broken: count('broken'),
              silent: count('silent'),
            })}{' '}
            {count('prevented') > 0 && `${sayPanel('ending.words.hindered', { count: count('prevented') })} `}
            {keptPromises > 0 && `${sayPanelCount('dossier.promises.kept', keptPromises)} `}
            {promises.length > keptPromises &&
              sayPanelCount('dossier.promises.broken', promises.length - keptPromises)}
          </p>
          <ol class="word-years">
            {years.map(({ turn, word, fate }) => {
              const year = yearOf(names, turn);
              return (
                <li key={turn} class={fate}>
                  <span class="word-mark" aria-hidden="true">
                    {MARKS[fate]}
                  </span>
                  <span class="small">
                    {sayPanel(`ending.words.${fate}`, { year, choice: word ? codeTitle(word, names) : '' })}
                  </span>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}

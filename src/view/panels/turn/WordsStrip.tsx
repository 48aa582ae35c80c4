import { wordFateOf } from '../../../game/wordFate.ts';
import { nationalOf, trustOf } from '../../../rules/position.ts';
import { trustWord } from '../../../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';
import { say } from '../../words/say.ts';
import { wordInBrief, wordPhrase } from '../../words/sentences.ts';
import { sayWatch } from '../../words/watchWords.ts';
import { FATE_MARKS } from './WordFates.tsx';

/**
 * The nine seats with their Words; each also picks its nation on the board and opens its dossier.
 * @param props.sealed while the Reveal's film runs: how a Word ended is not told ahead of it
 */
export function WordsStrip(props: { readonly sealed: boolean }) {
  const { names, open, session, state } = usePlay();
  const { revealed, screen, seat, selected, view } = state;
  const shown = screen === 'reveal' ? view.turns[revealed - 1] : undefined;
  /** Before the Words are given the strip says how each seat regards the reader; to an onlooker, how it is regarded. */
  const regard = (nation: Nation): string =>
    seat === null
      ? sayWatch('strip.prestige', { value: nationalOf(view.position, 'prestige', nation) })
      : nation === seat
        ? sayPlay('words.self')
        : sayPlay('words.trust', { word: say(`trust.${trustWord(trustOf(view.position, nation, seat))}`) });
  const given = shown ? shown.words : view.position.words;
  const title = Object.keys(given).length > 0 ? 'words.title' : 'words.seats';
  return (
    <section class="words" aria-label={sayPlay(title)}>
      <ul class="words-row">
        {NATIONS.map((nation) => {
          const word = given[nation];
          const fate = shown && !props.sealed ? wordFateOf(shown, nation) : null;
          const mark = fate ? FATE_MARKS[fate] : '';
          return (
            <li key={nation}>
              <button
                type="button"
                class={`word ${word ? (fate ?? '') : ''}`}
                aria-pressed={selected === nation}
                onClick={() => {
                  session.select(nation);
                  open({ kind: 'dossier', nation });
                }}
              >
                <span class="word-code">
                  <span>
                    {nation} <span class="unseen">{names.nations[nation].label}</span>
                  </span>
                  <span aria-hidden="true">{mark}</span>
                </span>
                {word ? (
                  <span>
                    <span aria-hidden="true">{wordInBrief(word, names)}</span>
                    <span class="unseen">{wordPhrase(word, names)}</span>
                    {fate && <span class="unseen"> {sayPlay(`reveal.words.${fate}`)}</span>}
                  </span>
                ) : (
                  <span class={word === null ? '' : 'soft'}>
                    {word === null ? sayPlay('words.silent') : regard(nation)}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

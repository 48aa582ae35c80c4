import type { TurnLog } from '../../../game/log.ts';
import type { View } from '../../../game/view.ts';
import { wordFateOf } from '../../../game/wordFate.ts';
import type { RoomStatus } from '../../../protocol/replies.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { FATE_MARKS } from '../../panels/turn/WordFates.tsx';
import type { Names } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import { wordPhrase } from '../../words/sentences.ts';

/** The nine with their Words: whose slip is still to come, and in the Reveal how each Word ended. */
export function NineWords(props: {
  readonly status: RoomStatus;
  readonly view: View;
  /** The turn that is revealed; null before. */
  readonly log: TurnLog | null;
  /** While the film runs: how a Word ended is not told ahead of it. */
  readonly isSealed: boolean;
  readonly names: Names;
}) {
  const { names, log, status, view } = props;
  const given = log ? log.words : view.position.words;
  const hasWords = Object.keys(given).length > 0;
  return (
    <section class="nine" aria-labelledby="nine-title">
      <h2 id="nine-title">{sayProjector(hasWords ? 'words.title' : 'nine.title')}</h2>
      <ul>
        {NATIONS.map((nation) => {
          const fate = log && !props.isSealed ? wordFateOf(log, nation) : null;
          return (
            <li key={nation} class={fate ?? ''}>
              <strong>
                {/* By these letters it stands on the board. */}
                <span class="nine-code" aria-hidden="true">
                  {nation}
                </span>
                {names.nations[nation].label}
              </strong>
              {!log && <Slip status={status} nation={nation} />}
              {log && fate && given[nation] && (
                <span class="nine-fate">
                  <span aria-hidden="true">{FATE_MARKS[fate]} </span>
                  {sayPlay(`reveal.words.${fate}`)}
                </span>
              )}
              {hasWords && <span class="nine-word">{wordOf(given[nation], names)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function wordOf(word: string | null | undefined, names: Names): string {
  if (word === undefined) return sayProjector('words.none');
  return word === null ? sayProjector('words.silent') : wordPhrase(word, names);
}

function Slip(props: { readonly status: RoomStatus; readonly nation: Nation }) {
  const { nation, status } = props;
  if (status.handedIn.includes(nation))
    return <span class="nine-slip rise">✓ {sayProjector('nine.in')}</span>;
  if (status.awaited.includes(nation))
    return <span class="nine-slip soft">… {sayProjector('nine.awaited')}</span>;
  const isComputer = status.holders[nation] !== 'members';
  return <span class="nine-slip soft">{isComputer ? sayProjector('nine.computer') : ''}</span>;
}

import { useRef } from 'preact/hooks';
import type { TurnLog } from '../../../game/log.ts';
import type { View } from '../../../game/view.ts';
import { FATE_MARKS } from '../../panels/turn/WordFates.tsx';
import type { Names } from '../../words/names.ts';
import { sayPlay } from '../../words/playWords.ts';
import { sayProjector } from '../../words/projectorWords.ts';
import { signed } from '../../words/say.ts';
import { codeTitle, deedSentence, wordPhrase } from '../../words/sentences.ts';
import { useFit } from './useFit.ts';
import { WorldFigures } from './WorldFigures.tsx';
import { doneIn } from './whatWasDone.ts';

/** After a Reveal's film, for as long as the class looks back: what each did, how its Word ended and what else it had promised and left undone, and what it moved. */
export function WhatWasDone(props: {
  readonly log: TurnLog;
  /** As it was at the end of that year. */
  readonly view: View;
  readonly names: Names;
}) {
  const { log, names, view } = props;
  const list = useRef<HTMLUListElement>(null);
  // Nobody is left out: it is set closer, and then each nation's first two lines in one.
  const { earlier, isClose } = useFit(list, 2, `done ${log.turn}`);
  return (
    <div class="what-was-done">
      <section class="done" aria-labelledby="done-title">
        <h2 id="done-title">{sayProjector('done.title')}</h2>
        <ul ref={list} class={`${isClose ? 'close' : ''}${earlier > 0 ? ' tight' : ''}`}>
          {doneIn(log, view.position).map(({ broken, choices, fate, nation, prestige }) => (
            <li key={nation} class={fate}>
              <strong>
                {/* By these letters it stands on the board. */}
                <span class="nine-code" aria-hidden="true">
                  {nation}
                </span>
                {names.nations[nation].label}
              </strong>
              <span class="done-figure">
                {sayProjector('done.prestige', { value: prestige.value })}{' '}
                <span class="number">{prestige.delta === 0 ? '' : signed(prestige.delta)}</span>
              </span>
              <span class="done-choices">
                {choices.length === 0 && sayProjector('done.nothing')}
                {choices
                  .map(({ code, isVain }) => {
                    const title = codeTitle(code, names);
                    return isVain ? sayProjector('done.vain', { title }) : title;
                  })
                  .join(' · ')}
              </span>
              <span class="done-word">
                <span class="nine-fate">
                  <span aria-hidden="true">{FATE_MARKS[fate]} </span>
                  {sayPlay(`reveal.words.${fate}`)}
                </span>
                {brokenWord(log.words[nation], fate, names)}
              </span>
              {broken.map((happened) => (
                <span class="done-broken" key={`${happened.deed}${happened.to}${happened.about}`}>
                  <span aria-hidden="true">{FATE_MARKS.broken} </span>
                  {deedSentence(happened, null, names)}
                </span>
              ))}
            </li>
          ))}
        </ul>
      </section>
      <WorldFigures position={view.position} log={log} isBrief />
    </div>
  );
}

/** What was announced and not done: of what was done it stands there already. */
function brokenWord(word: string | null | undefined, fate: string, names: Names): string {
  if (!word || (fate !== 'broken' && fate !== 'prevented')) return '';
  return `: ${wordPhrase(word, names)}`;
}

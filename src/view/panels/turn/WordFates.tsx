import type { TurnLog } from '../../../game/log.ts';
import { wordFateOf } from '../../../game/wordFate.ts';
import { NATIONS } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';
import { wordLine } from '../../words/sentences.ts';

export const FATE_MARKS = { kept: '✓', broken: '✕', prevented: '–', silent: '' } as const;

/** The Words of a turn and how they ended. */
export function WordFates({ log }: { readonly log: TurnLog }) {
  const { names } = usePlay();
  const spoken = NATIONS.filter((nation) => log.words[nation]);
  if (spoken.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="fates-title">
      <h3 id="fates-title">{sayPlay('reveal.words')}</h3>
      <ul class="fates small">
        {spoken.map((nation) => {
          const fate = wordFateOf(log, nation);
          return (
            <li key={nation} class={fate}>
              <span aria-hidden="true">{FATE_MARKS[fate]}</span>{' '}
              {wordLine(nation, log.words[nation] ?? '', names)}:{' '}
              <strong>{sayPlay(`reveal.words.${fate}`)}</strong>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import type { TurnLog } from '../../../game/log.ts';
import { wordFateOf } from '../../../game/wordFate.ts';
import type { Occurrence } from '../../../rules/occurrence.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';
import { usePlay } from '../../play/context.ts';
import { isBrokenPromise } from '../../play/touched.ts';
import { sayPlay } from '../../words/playWords.ts';
import { deedSentence, wordLine } from '../../words/sentences.ts';

export const FATE_MARKS = { kept: '✓', broken: '✕', prevented: '–', silent: '' } as const;

/** What was promised for a turn and how it ended: what was broken in full, before the Words that were kept. */
export function WordFates({ log }: { readonly log: TurnLog }) {
  const { names } = usePlay();
  const spoken = NATIONS.filter((nation) => log.words[nation]);
  const promises = log.occurrences.filter(isBrokenPromise);
  if (spoken.length === 0 && promises.length === 0) return null;
  const kept = spoken.filter((nation) => wordFateOf(log, nation) === 'kept');
  const others = spoken.filter((nation) => !kept.includes(nation));
  const line = (nation: Nation) => {
    const fate = wordFateOf(log, nation);
    return (
      <li key={nation} class={fate}>
        <span aria-hidden="true">{FATE_MARKS[fate]}</span> {wordLine(nation, log.words[nation] ?? '', names)}:{' '}
        <strong>{sayPlay(`reveal.words.${fate}`)}</strong>
      </li>
    );
  };
  return (
    <section class="stack" aria-labelledby="fates-title">
      <h3 id="fates-title">{sayPlay('reveal.words')}</h3>
      <BrokenPromises promises={promises} />
      {others.length > 0 && <ul class="fates small">{others.map(line)}</ul>}
      {kept.length > 0 && (
        <details>
          <summary class="small">
            <span aria-hidden="true">{FATE_MARKS.kept}</span>{' '}
            {kept.length === 1
              ? sayPlay('reveal.kept.one')
              : sayPlay('reveal.kept.many', { count: kept.length })}
          </summary>
          <ul class="fates small">{kept.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

/** Promises that were not kept, a list of their own; nothing where there are none. */
export function BrokenPromises({ promises }: { readonly promises: readonly Occurrence[] }) {
  const { names, state } = usePlay();
  if (promises.length === 0) return null;
  return (
    <ul class="fates small">
      {promises.map((happened) => (
        <li key={`${happened.deed}${happened.by}${happened.to}${happened.about}`} class="broken">
          <span aria-hidden="true">{FATE_MARKS.broken}</span> {deedSentence(happened, state.seat, names)}
        </li>
      ))}
    </ul>
  );
}

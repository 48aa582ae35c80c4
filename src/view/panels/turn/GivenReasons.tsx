import type { TurnLog } from '../../../game/log.ts';
import { wordFateOf } from '../../../game/wordFate.ts';
import type { Reason } from '../../../opponents/reasons.ts';
import type { GivenReason } from '../../../table/table.ts';
import { usePlay } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';
import { reasonSentence } from '../../words/reasons.ts';
import { wordLine, wordPhrase } from '../../words/sentences.ts';

/** Why the opponents committed what they did in the turn that is revealed, by their own account. */
export function GivenReasons(props: { readonly log: TurnLog; readonly open?: boolean }) {
  const { session, state } = usePlay();
  const reasons = session.table
    .reasons()
    .filter((given) => given.turn === state.revealed && given.phase === 'commit');
  if (reasons.length === 0) return null;
  return (
    <details open={props.open ?? false}>
      <summary>{sayPlay('reveal.reasons')}</summary>
      <ul class="stack small">
        {reasons.map((given) => (
          <ReasonLine key={given.seat} given={given} log={props.log} />
        ))}
      </ul>
    </details>
  );
}

/** The deed that weighed most, why, and what had been announced and was not done. */
function ReasonLine({ given, log }: { readonly given: GivenReason<Reason>; readonly log: TurnLog }) {
  const { names, state } = usePlay();
  const { seat, reason } = given;
  const word = log.words[seat];
  return (
    <li>
      {reason.choice === null ? (
        <>
          <strong>{names.nations[seat].label}</strong>:{' '}
        </>
      ) : (
        `${wordLine(seat, reason.choice, names)}. `
      )}
      {reasonSentence(reason, state.seat, names)}
      {word && wordFateOf(log, seat) === 'broken' && (
        <> {sayPlay('reveal.reasons.instead', { word: wordPhrase(word, names) })}</>
      )}
    </li>
  );
}

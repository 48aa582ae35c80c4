import { usePlay } from '../../play/context.ts';
import { sayPlay } from '../../words/playWords.ts';
import { reasonSentence } from '../../words/reasons.ts';

/** Why the opponents committed what they did in the turn that is revealed, by their own account. */
export function GivenReasons(props: { readonly open?: boolean }) {
  const { names, session, state } = usePlay();
  const reasons = session.table
    .reasons()
    .filter((given) => given.turn === state.revealed && given.phase === 'commit');
  if (reasons.length === 0) return null;
  return (
    <details open={props.open ?? false}>
      <summary>{sayPlay('reveal.reasons')}</summary>
      <ul class="stack small">
        {reasons.map((given) => (
          <li key={given.seat}>
            <strong>{names.nations[given.seat].label}</strong>:{' '}
            {reasonSentence(given.reason, state.seat, names)}
          </li>
        ))}
      </ul>
    </details>
  );
}

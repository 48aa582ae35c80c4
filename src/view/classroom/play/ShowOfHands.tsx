import { useState } from 'preact/hooks';
import { Toggle } from '../../panels/turn/Toggle.tsx';
import { usePlay } from '../../play/context.ts';
import { anyClassFault, handsWords, sayClass } from '../../words/classWords.ts';
import { useClient } from '../app/useClient.ts';
import type { Client } from '../connection/client.ts';

/**
 * While a debate runs, what the reader itself would vote: advice, for everybody in the room whatever its seat. Once the
 * ballots open, how the class would have voted.
 */
export function ShowOfHands({ client }: { readonly client: Client }) {
  const { known } = useClient(client);
  const turn = usePlay().state.revealed;
  const [sent, setSent] = useState<{ readonly turn: number; readonly isFor: boolean } | null>(null);
  const [problem, setProblem] = useState('');
  const { afterwards, status } = known;
  if (!status || !afterwards?.own) return null;
  if (status.step !== 'debate') {
    const hands = afterwards.status.hands.find((one) => one.turn === turn);
    return hands ? <p>{handsWords(hands)}</p> : null;
  }
  const raise = async (isFor: boolean) => {
    setSent({ turn, isFor });
    const answer = await client.act({ kind: 'raise', turn, isFor });
    setSent(null);
    setProblem(answer.ok ? '' : anyClassFault(answer.fault));
  };
  const hand = sent?.turn === turn ? sent.isFor : afterwards.own.hand;
  return (
    <section class="stack" aria-labelledby="hands-title">
      <h3 id="hands-title">{sayClass('hands.title')}</h3>
      <Toggle
        about={sayClass('hands.title')}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: sayClass(`hands.${value}`) }))}
        value={hand === null ? null : hand ? 'yes' : 'no'}
        disabled={status.isPaused}
        onPick={(value) => void raise(value === 'yes')}
      />
      <p class="small soft" role="status">
        {problem || sayClass(hand === null ? 'hands.lead' : 'hands.raised')}
      </p>
    </section>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { type DistrustedSwap, swapWithLeastTrusted } from '../../../debrief/leastTrusted.ts';
import { usePlay } from '../../play/context.ts';
import { sayAfter } from '../../words/afterWords.ts';
import { nameOf, yearOf } from '../../words/names.ts';
import { useClient } from '../app/useClient.ts';
import type { Client } from '../connection/client.ts';
import { ExitSheet } from './ExitSheet.tsx';

/** Over the ending: what a student does once the game is over. */
export function AfterWays(props: {
  readonly client: Client;
  readonly nickname: string;
  /** Whether the other chair is being brought in, or could not be. */
  readonly swapping: 'loading' | 'failed' | null;
  readonly onSwap: (swap: DistrustedSwap) => void;
}) {
  const { client, swapping } = props;
  const { afterwards } = useClient(client).known;
  const { names, open, session, state } = usePlay();
  const [isWriting, setWriting] = useState(false);
  const { game } = session.table;
  const { seat } = state;
  const swap = useMemo(() => (seat === null ? null : swapWithLeastTrusted(game, seat)), [game, seat]);
  const sheet = afterwards?.own?.sheet ?? null;
  const isSwapped = afterwards?.status.swaps === true && swap !== null;
  return (
    <section class="panel after-ways" aria-labelledby="after-title">
      <h2 id="after-title">{sayAfter('ways.title')}</h2>
      {isSwapped && (
        <p id="swap-lead">
          {sayAfter(swap.first === swap.last ? 'ways.swap.year' : 'ways.swap.lead', {
            was: nameOf(names, swap.was),
            chair: nameOf(names, swap.chair),
            trust: swap.trust,
            from: yearOf(names, swap.first),
            to: yearOf(names, swap.last),
          })}
        </p>
      )}
      <div class="row">
        {isSwapped && (
          <button
            type="button"
            class="button primary"
            aria-describedby="swap-lead"
            onClick={() => props.onSwap(swap)}
          >
            {sayAfter('ways.swap', { chair: nameOf(names, swap.chair) })}
          </button>
        )}
        {sheet && (
          <button type="button" class="button" onClick={() => setWriting(true)}>
            {sayAfter('ways.sheet')}
          </button>
        )}
        <button type="button" class="button" onClick={() => open({ kind: 'debrief' })}>
          {sayAfter('ways.debrief')}
        </button>
      </div>
      <p class="small" role="status">
        {swapping && sayAfter(`swap.${swapping}`)}
      </p>
      {isWriting && sheet && (
        <ExitSheet
          client={client}
          sheet={sheet}
          nickname={props.nickname}
          onClose={() => setWriting(false)}
        />
      )}
    </section>
  );
}

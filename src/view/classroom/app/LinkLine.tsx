import { useEffect, useRef, useState } from 'preact/hooks';
import { sayClass } from '../../words/classWords.ts';
import type { Client } from '../connection/client.ts';
import { useClient } from './useClient.ts';

/** Attempts after which one is told to look at the network. */
const LONG = 5;

/** Says that the line is lost and comes back by itself; nothing while it is open. */
export function LinkLine({ client }: { readonly client: Client }) {
  const { link } = useClient(client);
  const wasLost = useRef(false);
  const [isBack, setBack] = useState(false);
  const isLost = link.is === 'lost';
  useEffect(() => {
    if (isLost) wasLost.current = true;
    else if (link.is === 'open' && wasLost.current) {
      wasLost.current = false;
      setBack(true);
      const timer = window.setTimeout(() => setBack(false), 4000);
      return () => window.clearTimeout(timer);
    }
    return undefined;
  }, [isLost, link.is]);
  return (
    <div class={`link-line${isLost || isBack ? ' up' : ''}`}>
      <p role="status">
        {isLost
          ? sayClass(link.attempt > LONG ? 'link.lost.long' : 'link.lost')
          : isBack
            ? sayClass('link.back')
            : ''}
      </p>
      {isLost && (
        <button type="button" class="button small" onClick={() => client.retry()}>
          {sayClass('link.retry')}
        </button>
      )}
    </div>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Client } from '../connection/client.ts';
import { type HeldNotice, noticesAfter } from './notices.ts';

/** What is to be told and was not put away yet, the newest last. */
export function useNotices(
  client: Client,
  member: string,
): { readonly notices: readonly HeldNotice[]; readonly putAway: (notice: HeldNotice) => void } {
  const [notices, setNotices] = useState<readonly HeldNotice[]>([]);
  const last = useRef(client.known());
  useEffect(
    () =>
      client.subscribe(() => {
        const before = last.current;
        const now = client.known();
        last.current = now;
        setNotices((held) => noticesAfter(held, before, now, member));
      }),
    [client, member],
  );
  return { notices, putAway: (notice) => setNotices((held) => held.filter((one) => one !== notice)) };
}

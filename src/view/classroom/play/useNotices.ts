import { useEffect, useRef, useState } from 'preact/hooks';
import type { Client } from '../connection/client.ts';
import { type Notice, noticesBetween } from './notices.ts';

/** What was told of late and not put away yet: the newest of each kind. */
export function useNotices(
  client: Client,
  member: string,
): { readonly notices: readonly Notice[]; readonly putAway: (notice: Notice) => void } {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const last = useRef(client.known());
  useEffect(
    () =>
      client.subscribe(() => {
        const now = client.known();
        const fresh = noticesBetween(last.current, now, member);
        last.current = now;
        if (fresh.length === 0) return;
        const kinds = new Set(fresh.map(({ kind }) => kind));
        setNotices((before) => [...before.filter(({ kind }) => !kinds.has(kind)), ...fresh]);
      }),
    [client, member],
  );
  return { notices, putAway: (notice) => setNotices((before) => before.filter((one) => one !== notice)) };
}

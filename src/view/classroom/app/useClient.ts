import { useStore } from '../../app/useStore.ts';
import type { Client } from '../connection/client.ts';
import type { Link } from '../connection/connection.ts';
import type { Known } from '../connection/known.ts';

/** What a client knows and how its line stands, drawn again whenever either changes. */
export function useClient(client: Client): { readonly known: Known; readonly link: Link } {
  return useStore(client, () => client) && { known: client.known(), link: client.link() };
}

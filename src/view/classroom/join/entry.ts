import type { Hello } from '../../../protocol/requests.ts';
import type { Storage } from '../../app/storage.ts';
import { type Client, openClient, type Surroundings } from '../connection/client.ts';
import { dropPass, keepPass, type Pass, passFor } from '../connection/passes.ts';

/** Last words after which a pass opens nothing any more. */
const VOID: ReadonlySet<string> = new Set(['removed', 'tokenUnknown', 'roomGone']);

/**
 * A student's client: it knocks with a code and a nickname, and comes back with what it was given then.
 * @param nickname null to come back as whoever this device was before
 */
export function enterRoom(
  code: string,
  nickname: string | null,
  storage: Storage,
  surroundings: Surroundings,
): Client {
  let pass: Pass | null = nickname === null ? passFor(storage, code) : null;
  const hello = (client: string): Hello => {
    if (pass) return { as: 'member', room: pass.room, token: pass.token, client };
    return { as: 'newcomer', code, client, ...(nickname === null ? {} : { nickname }) };
  };
  const client = openClient(hello, surroundings);
  client.onReply((reply) => {
    if (reply.kind === 'welcome' && reply.as === 'member') {
      const { room, nickname: name } = reply;
      const token = reply.token ?? pass?.token;
      if (token === undefined) return;
      pass = { code, room, token, nickname: name };
      keepPass(storage, pass);
    }
    if (reply.kind === 'bye' && VOID.has(reply.fault.code)) {
      pass = null;
      dropPass(storage, code);
    }
  });
  return client;
}

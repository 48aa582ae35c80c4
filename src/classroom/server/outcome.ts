import type { Reply } from '../../protocol/replies.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { LiveRoom } from '../liveRoom.ts';
import type { Ticket } from '../room/entry.ts';

/** What a request that changes something comes to. */
export type Outcome = Result<{ readonly sequence: number; readonly reply?: Reply }>;

/**
 * What a request came to that was done before, once that is on disk; null for one that is new. One that is older than the
 * places that are remembered is `stale`.
 */
export async function doneBefore(room: LiveRoom, ticket: Ticket): Promise<Outcome | null> {
  if (room.placeOf(ticket) === undefined) return null;
  await room.settled();
  const place = room.placeOf(ticket);
  // What it was part of could not be kept: it is new again.
  if (place === undefined) return null;
  return place === null ? fail('stale', 'number') : ok({ sequence: place });
}

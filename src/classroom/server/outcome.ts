import type { Reply } from '../../protocol/replies.ts';
import { fail, ok, type Result } from '../../vocabulary/result.ts';
import type { LiveRoom } from '../liveRoom.ts';
import type { RoomEvent, Ticket } from '../room/entry.ts';

/** What a request that changes something comes to. */
export type Outcome = Result<{ readonly sequence: number; readonly reply?: Reply }>;

/**
 * Does what a request asks, or says what it came to before. Between the look and the act nothing else can happen, as long
 * as the act writes before it waits for anything. A request older than the places that are remembered is `stale`.
 */
export async function once(room: LiveRoom, ticket: Ticket, act: () => Promise<Outcome>): Promise<Outcome> {
  while (room.placeOf(ticket) !== undefined) {
    await room.settled();
    // What was still on its way when the room was erased is gone with it.
    if (room.isClosed) return fail('roomGone');
    const place = room.placeOf(ticket);
    if (place === null) return fail('stale', 'number');
    if (place !== undefined) return ok({ sequence: place });
    // What it was part of could not be kept: it is new again.
  }
  return act();
}

/** Writes down what a request comes to. */
export async function recorded(
  room: LiveRoom,
  events: Result<readonly RoomEvent[]>,
  ticket: Ticket,
): Promise<Outcome> {
  if (!events.ok) return events;
  const kept = await room.record(events.value, ticket);
  return kept.ok ? ok({ sequence: kept.value }) : kept;
}

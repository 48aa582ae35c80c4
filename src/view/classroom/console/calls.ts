import type { RoomOverview } from '../../../protocol/replies.ts';

/** What in a room waits for the facilitator to look at it. */
export interface Calls {
  /** Messages since the facilitator last looked at them. */
  readonly messages: number;
  /** People who want to sit elsewhere. */
  readonly wishes: number;
}

/** @param seen the place in the room's log of the last message that was looked at; 0 before any was */
export function callsIn({ texts, wishes }: RoomOverview, seen: number): Calls {
  return { messages: texts.filter(({ sequence }) => sequence > seen).length, wishes: wishes.length };
}

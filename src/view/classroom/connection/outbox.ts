import type { Command } from '../../../protocol/commands.ts';
import type { Act, Request } from '../../../protocol/requests.ts';

/** A message that changes something: numbered, so that it can be sent again and is done once. */
export type Numbered = Extract<Request, { kind: 'act' | 'command' }>;

/** What is asked of the table: by a member, or by the facilitator. */
export type Asked =
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'command'; readonly command: Command };

/** What one client has asked and heard no answer to. A new object after every change. */
export interface Outbox {
  /** What the table knows this client by: its numbers count for it alone. */
  readonly client: string;
  readonly next: number;
  /** In the order in which they were asked. */
  readonly waiting: readonly Numbered[];
}

export function emptyOutbox(client: string): Outbox {
  return { client, next: 1, waiting: [] };
}

/** Puts something in; it is the last of what waits. */
export function put(outbox: Outbox, asked: Asked): Outbox {
  const { next, waiting } = outbox;
  return { ...outbox, next: next + 1, waiting: [...waiting, { ...asked, number: next }] };
}

/** Takes out what was answered. */
export function answered(outbox: Outbox, number: number): Outbox {
  return { ...outbox, waiting: outbox.waiting.filter((one) => one.number !== number) };
}

/**
 * After a welcome: new numbers are higher than any that the table has done for this client. What waits keeps its
 * numbers, so that what was done before is not done again.
 */
export function caughtUp(outbox: Outbox, last: number): Outbox {
  return { ...outbox, next: Math.max(outbox.next, last + 1) };
}

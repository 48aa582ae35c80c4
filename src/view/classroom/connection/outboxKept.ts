import { parseRequest } from '../../../protocol/requests.ts';
import { emptyOutbox, type Numbered, type Outbox } from './outbox.ts';

/** The browser's memory of one tab, as far as it is needed. */
export type TabMemory = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = '1731-grams.outbox';

/** Keeps what waits for an answer while the page is loaded anew: written when it goes, and not before. */
export function keepOutbox(memory: TabMemory | null, outbox: Outbox): void {
  try {
    memory?.setItem(KEY, JSON.stringify(outbox));
  } catch {
    // Without memory a page that comes back asks anew.
  }
}

/**
 * Takes what the page before left, or begins afresh. A tab that was doubled finds nothing, since it is taken as soon as
 * it is read: two tabs never number the same client's messages.
 */
export function takeOutbox(memory: TabMemory | null, freshClient: () => string): Outbox {
  let text: string | null = null;
  try {
    text = memory?.getItem(KEY) ?? null;
    memory?.removeItem(KEY);
  } catch {
    // As if there were nothing.
  }
  return (text && outboxIn(text)) || emptyOutbox(freshClient());
}

function outboxIn(text: string): Outbox | null {
  let kept: Partial<Outbox> | null;
  try {
    kept = JSON.parse(text) as Partial<Outbox> | null;
  } catch {
    return null;
  }
  const { client, next, waiting } = kept ?? {};
  if (typeof client !== 'string' || !/^[A-Za-z0-9_-]{8,40}$/.test(client)) return null;
  if (!Number.isSafeInteger(next) || !Array.isArray(waiting)) return null;
  const read = waiting.map((one) => parseRequest(JSON.stringify(one)));
  const sound = read.flatMap((one) =>
    one.ok && (one.value.kind === 'act' || one.value.kind === 'command') ? [one.value as Numbered] : [],
  );
  return { client, next: next as number, waiting: sound };
}

/** A client's name that no other has: 96 bits of chance, which need no secure page. */
export function freshClient(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

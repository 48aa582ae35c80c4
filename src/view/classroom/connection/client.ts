import type { Command } from '../../../protocol/commands.ts';
import type { Reply } from '../../../protocol/replies.ts';
import type { Act, Hello, Request } from '../../../protocol/requests.ts';
import type { Result } from '../../../vocabulary/result.ts';
import { type Connection, createConnection, type Link, type Timers } from './connection.ts';
import { type Known, knowing, NOTHING_KNOWN, timeLeft } from './known.ts';
import { freshClient, keepOutbox, type TabMemory, takeOutbox } from './outboxKept.ts';
import { type OpenWire, openSocket } from './wire.ts';

/** What a page of the classroom knows and can ask, whoever looks at it: a student, the facilitator, a projector. */
export interface Client {
  readonly link: () => Link;
  readonly known: () => Known;
  /** Milliseconds left of the room's timer by now; null without one. */
  readonly left: () => number | null;
  /** How many things were asked and not answered yet. */
  readonly waiting: () => number;
  /** A member's. */
  act(act: Act): Promise<Result<number>>;
  /** The facilitator's. */
  command(command: Command): Promise<Result<number>>;
  request(request: Extract<Request, { kind: 'watch' | 'record' | 'papers' | 'reach' }>): void;
  /** Hears every message after it was taken in. */
  onReply(listener: (reply: Reply) => void): () => void;
  subscribe(listener: () => void): () => void;
  retry(): void;
  close(): void;
}

/** What a client needs of the browser. */
export interface Surroundings {
  readonly open: OpenWire;
  readonly timers: Timers;
  /** Milliseconds of a clock that can't jump. */
  readonly now: () => number;
  readonly memory: TabMemory | null;
}

export function openClient(hello: (client: string) => Hello, surroundings: Surroundings): Client {
  const { memory, now, open, timers } = surroundings;
  const listeners = new Set<() => void>();
  const hearers = new Set<(reply: Reply) => void>();
  let known = NOTHING_KNOWN;
  const changed = (): void => {
    for (const listener of listeners) listener();
  };
  const connection = createConnection({
    open,
    timers,
    outbox: takeOutbox(memory, freshClient),
    hello,
    heard(reply) {
      const before = known;
      known = knowing(known, reply, now());
      for (const hearer of hearers) hearer(reply);
      if (known !== before) changed();
    },
    changed,
  });
  const stopFollowing = followPage(connection, memory, now);
  return {
    link: connection.link,
    known: () => known,
    left: () => timeLeft(known, now()),
    waiting: () => connection.outbox().waiting.length,
    act: (act) => connection.ask({ kind: 'act', act }),
    command: (command) => connection.ask({ kind: 'command', command }),
    request: (request) => connection.request(request),
    onReply(listener) {
      hearers.add(listener);
      return () => hearers.delete(listener);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => connection.retry(),
    close() {
      stopFollowing();
      connection.close();
      listeners.clear();
      hearers.clear();
    },
  };
}

/** Milliseconds out of sight after which a line is made anew: a slept phone often holds one that is dead. */
const SLEPT = 25_000;

/**
 * Follows the network and the page: what slept is tried anew when it wakes, and what waits outlives a reload.
 * @returns how to stop
 */
function followPage(connection: Connection, memory: TabMemory | null, now: () => number): () => void {
  if (typeof window === 'undefined') return () => {};
  let hiddenAt = now();
  const wake = (): void => connection.retry();
  const asleep = (): void => connection.drop();
  const looked = (): void => {
    if (document.visibilityState !== 'visible') {
      hiddenAt = now();
      return;
    }
    if (now() - hiddenAt > SLEPT) connection.drop();
    wake();
  };
  const leave = (): void => keepOutbox(memory, connection.outbox());
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    // The page was never gone: what was written for the next one is still its own.
    takeOutbox(memory, freshClient);
    wake();
  };
  window.addEventListener('online', wake);
  window.addEventListener('offline', asleep);
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', shown);
  document.addEventListener('visibilitychange', looked);
  return () => {
    window.removeEventListener('online', wake);
    window.removeEventListener('offline', asleep);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', shown);
    document.removeEventListener('visibilitychange', looked);
  };
}

/** The browser that the page is open in. */
export function thisBrowser(): Surroundings {
  let memory: TabMemory | null = null;
  try {
    memory = window.sessionStorage;
  } catch {
    // Denied: a page that is loaded anew begins afresh.
  }
  return {
    open: openSocket(window.location.host),
    timers: {
      after(milliseconds, act) {
        const timer = window.setTimeout(act, milliseconds);
        return () => window.clearTimeout(timer);
      },
      chance: () => Math.random(),
    },
    now: () => performance.now(),
    memory,
  };
}

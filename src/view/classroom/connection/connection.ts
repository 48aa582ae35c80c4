import { PROTOCOL_VERSION } from '../../../protocol/limits.ts';
import { parseReply, type Reply } from '../../../protocol/replies.ts';
import { type Hello, makeRequest, type Request } from '../../../protocol/requests.ts';
import { type Fault, ok, type Result } from '../../../vocabulary/result.ts';
import { waitBefore } from './backOff.ts';
import { type Asked, answered, caughtUp, type Outbox, put } from './outbox.ts';
import type { OpenWire, Wire } from './wire.ts';

/**
 * How a connection stands. `connecting`: for the first time. `lost`: it comes back by itself. `ended`: the table has
 * said its last word, and only somebody can try again.
 */
export type Link =
  | { readonly is: 'connecting' | 'open' }
  | { readonly is: 'lost'; readonly attempt: number }
  | { readonly is: 'ended'; readonly fault: Fault };

/** Milliseconds, counted by something that tests can hold. */
export interface Timers {
  /** Calls back after so many milliseconds; returns how to call it off. */
  after(milliseconds: number, act: () => void): () => void;
  /** 0 to 1. */
  chance(): number;
}

export interface ConnectionSetting {
  readonly open: OpenWire;
  readonly timers: Timers;
  readonly outbox: Outbox;
  /** Who one is, asked before every attempt: a newcomer that was let in comes back as a member. */
  readonly hello: (client: string) => Hello;
  /** Everything that the table says, answers too. */
  readonly heard: (reply: Reply) => void;
  readonly changed: () => void;
}

/** A line to the table that comes back by itself, over which everything that is asked is done once. */
export interface Connection {
  readonly link: () => Link;
  readonly outbox: () => Outbox;
  /** Asks for something. Resolves once the table has answered, however often the line is lost until then. */
  ask(asked: Asked): Promise<Result<number>>;
  /** Asks for what changes nothing; a watch is asked for again after every return. */
  request(request: Extract<Request, { kind: 'watch' | 'record' | 'papers' | 'reach' }>): void;
  /** Tries at once: the network is back, or somebody says so. */
  retry(): void;
  /** The network is gone: what is open is given up. */
  drop(): void;
  /** For good. */
  close(): void;
}

/** Milliseconds in which the table must answer a greeting, or something that was asked. */
const PATIENCE = 9000;
/** Milliseconds after which what was sent too fast is sent again. */
const BREATH = 1200;
/** Last words after which a client returns all the same. */
const PASSING: ReadonlySet<string> = new Set(['helloMissing', 'flooding', 'serverFault']);

export function createConnection(setting: ConnectionSetting): Connection {
  const { timers } = setting;
  let outbox = setting.outbox;
  let link: Link = { is: 'connecting' };
  let wire: Wire | null = null;
  let isClosed = false;
  let watched: Request | null = null;
  let attempt = 0;
  let stopWaiting = (): void => {};
  let stopPatience = (): void => {};
  let stopBreath = (): void => {};
  const asking = new Map<number, (answer: Result<number>) => void>();

  function become(next: Link): void {
    link = next;
    setting.changed();
  }

  function send(request: Request): void {
    wire?.send(makeRequest(request));
  }

  /** A table that says nothing while it owes an answer is no longer there, whatever the line says. */
  function bePatient(): void {
    stopPatience();
    stopPatience = timers.after(PATIENCE, () => {
      if (link.is !== 'open' || outbox.waiting.length > 0) drop();
    });
  }

  function connect(): void {
    stopWaiting();
    const mine = setting.open({
      opened() {
        if (wire !== mine) return;
        send({ kind: 'hello', version: PROTOCOL_VERSION, hello: setting.hello(outbox.client) });
        bePatient();
      },
      heard(text) {
        if (wire === mine) hear(text);
      },
      closed() {
        if (wire !== mine) return;
        wire = null;
        comeBack();
      },
    });
    wire = mine;
    bePatient();
  }

  function drop(): void {
    const open = wire;
    wire = null;
    open?.close();
    comeBack();
  }

  function comeBack(): void {
    stopPatience();
    stopBreath();
    if (isClosed || link.is === 'ended') return;
    attempt += 1;
    stopWaiting();
    stopWaiting = timers.after(waitBefore(attempt, timers.chance()), connect);
    become({ is: 'lost', attempt });
  }

  function end(fault: Fault): void {
    const open = wire;
    wire = null;
    stopWaiting();
    stopPatience();
    stopBreath();
    open?.close();
    const refused: Result<number> = { ok: false, fault };
    for (const resolve of asking.values()) resolve(refused);
    asking.clear();
    outbox = { ...outbox, waiting: [] };
    become({ is: 'ended', fault });
  }

  function hear(text: string): void {
    const read = parseReply(text);
    if (!read.ok) return;
    const reply = read.value;
    stopPatience();
    if (reply.kind === 'bye' && !PASSING.has(reply.fault.code)) {
      setting.heard(reply);
      end(reply.fault);
      return;
    }
    if (reply.kind === 'welcome') {
      welcome(reply);
      return;
    }
    if (reply.kind === 'accepted') settle(reply.number, ok(reply.sequence));
    if (reply.kind === 'refused') {
      const { number, fault } = reply;
      if (fault.code === 'slowDown' && link.is === 'open') {
        // Not done, and not refused for good.
        stopBreath();
        stopBreath = timers.after(BREATH, sendAll);
      } else if (number !== null) settle(number, { ok: false, fault });
      else if (link.is !== 'open') {
        end(fault);
        return;
      }
    }
    if (outbox.waiting.length > 0) bePatient();
    setting.heard(reply);
  }

  function welcome(reply: Extract<Reply, { kind: 'welcome' }>): void {
    attempt = 0;
    if ('last' in reply) outbox = caughtUp(outbox, reply.last);
    setting.heard(reply);
    become({ is: 'open' });
    if (watched) send(watched);
    sendAll();
  }

  function sendAll(): void {
    if (link.is !== 'open') return;
    for (const request of outbox.waiting) send(request);
    if (outbox.waiting.length > 0) bePatient();
  }

  function settle(number: number, answer: Result<number>): void {
    outbox = answered(outbox, number);
    asking.get(number)?.(answer);
    asking.delete(number);
  }

  connect();
  return {
    link: () => link,
    outbox: () => outbox,
    ask(asked) {
      if (link.is === 'ended') return Promise.resolve({ ok: false, fault: link.fault });
      outbox = put(outbox, asked);
      const request = outbox.waiting.at(-1);
      if (!request) throw new Error('what was put in is gone');
      const answer = new Promise<Result<number>>((resolve) => asking.set(request.number, resolve));
      if (link.is === 'open') {
        send(request);
        bePatient();
      }
      return answer;
    },
    request(request) {
      if (request.kind === 'watch') watched = request;
      if (link.is === 'open') send(request);
    },
    retry() {
      if (isClosed || link.is === 'open' || wire) return;
      attempt = 0;
      if (link.is === 'ended') become({ is: 'connecting' });
      connect();
    },
    drop() {
      if (link.is === 'open') drop();
    },
    close() {
      isClosed = true;
      stopWaiting();
      stopPatience();
      stopBreath();
      const open = wire;
      wire = null;
      open?.close();
    },
  };
}

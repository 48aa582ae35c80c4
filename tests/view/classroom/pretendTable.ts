import type { Reply } from '../../../src/protocol/replies.ts';
import { makeRequest, parseRequest, type Request } from '../../../src/protocol/requests.ts';
import {
  type Connection,
  type ConnectionSetting,
  createConnection,
  type Timers,
} from '../../../src/view/classroom/connection/connection.ts';
import { emptyOutbox } from '../../../src/view/classroom/connection/outbox.ts';
import type { OpenWire, WireEvents } from '../../../src/view/classroom/connection/wire.ts';

/** Time that passes when it is told to. */
export function heldTime(): Timers & { pass(milliseconds: number): void; now(): number } {
  let now = 0;
  let due: { readonly at: number; readonly act: () => void }[] = [];
  return {
    now: () => now,
    chance: () => 1,
    after(milliseconds, act) {
      const one = { at: now + milliseconds, act };
      due.push(one);
      return () => {
        due = due.filter((other) => other !== one);
      };
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        due = due.filter((other) => other !== next);
        now = next.at;
        next.act();
      }
      now = end;
    },
  };
}

/** The other end of the lines that a connection opens. */
export function pretendTable() {
  const lines: { readonly events: WireEvents; readonly sent: Request[]; isClosed: boolean }[] = [];
  const open: OpenWire = (events) => {
    const line = { events, sent: [] as Request[], isClosed: false };
    lines.push(line);
    return {
      send(text) {
        const read = parseRequest(text);
        if (!read.ok) throw new Error(`the table can't read ${text}`);
        line.sent.push(read.value);
      },
      close() {
        line.isClosed = true;
      },
    };
  };
  const last = () => {
    const line = lines.at(-1);
    if (!line) throw new Error('no line was opened');
    return line;
  };
  return {
    open,
    lines,
    last,
    say: (reply: Reply) => last().events.heard(JSON.stringify(reply)),
    /** Takes the line up and lets the member in. */
    welcome(done = 0) {
      last().events.opened();
      last().events.heard(
        JSON.stringify({
          ...{ kind: 'welcome', version: 1, as: 'member', room: 'r0123456789ab' },
          ...{ member: 'm1', nickname: 'Quiet Heron', last: done },
        } satisfies Reply),
      );
    },
    /** What was sent over the last line, as it travelled. */
    sent: () => last().sent.map((one) => makeRequest(one)),
  };
}

/** A member's connection to a pretended table. */
export function connected(change: Partial<ConnectionSetting> = {}) {
  const table = pretendTable();
  const time = heldTime();
  const heard: Reply[] = [];
  const links: string[] = [];
  const connection: Connection = createConnection({
    open: table.open,
    timers: time,
    outbox: emptyOutbox('client-one'),
    hello: (client) => ({ as: 'newcomer', code: 'ABCDEF', client }),
    heard: (reply) => heard.push(reply),
    changed: () => links.push(connection.link().is),
    ...change,
  });
  return { connection, table, time, heard, links };
}

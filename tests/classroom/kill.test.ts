import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { parseEntry } from '../../src/classroom/room/entry.ts';
import { openStore } from '../../src/classroom/store/sqliteStore.ts';
import { onlookerView, viewOf } from '../../src/game/view.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import type { Act } from '../../src/protocol/requests.ts';
import { roomIn } from './roomIn.ts';
import { Client, dataFolder, facilitatorAt } from './support.ts';

const STUDENTS = 35;
const KILLS = 10;
/** Milliseconds of play between two kills, so that one falls anywhere in what is going on. */
const pause = (kill: number): number => 120 + ((kill * 67) % 200);

const folder = dataFolder();
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  folder.remove();
});

/** A process that has loaded everything and waits for its turn. */
function standBy(port: number) {
  const script = fileURLToPath(new URL('./serverProcess.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder.path, String(port)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder.path, 'compiled') },
  });
  children.push(child);
  let said = '';
  const lines: ((line: string) => void)[] = [];
  child.stdout.on('data', (part: Buffer) => {
    said += part.toString();
    for (let end = said.indexOf('\n'); end >= 0; end = said.indexOf('\n')) {
      lines.shift()?.(said.slice(0, end));
      said = said.slice(end + 1);
    }
  });
  const line = () => new Promise<string>((resolve) => lines.push(resolve));
  const ready = line();
  return {
    async takeOver(): Promise<{ port: number; secret: string }> {
      await ready;
      const opened = line();
      child.stdin.write('go\n');
      return JSON.parse(await opened) as { port: number; secret: string };
    },
    kill: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

interface Acknowledged {
  readonly by: string;
  readonly client: string;
  readonly number: number;
  readonly sequence: number;
}

/** A student that plays on whatever happens to the server: what wasn't acknowledged is sent again. */
class Student {
  readonly acknowledged: Acknowledged[] = [];
  member = '';
  token = '';
  client: Client;
  isDone = false;
  #number = 0;
  #open: { readonly number: number; readonly act: Act } | null = null;

  readonly port: number;
  readonly room: string;
  readonly code: string;

  constructor(port: number, room: string, code: string) {
    this.port = port;
    this.room = room;
    this.code = code;
    this.client = new Client(port);
  }

  async join(): Promise<void> {
    const { member, token } = await this.client.join(this.code);
    this.member = member;
    this.token = token ?? '';
  }

  /** What there is to do: its delegation's slip, or a word to the facilitator. */
  #next(): Act {
    const { status, view, delegation } = this.client;
    const me = status?.members.find(({ id }) => id === this.member);
    if (status && view?.seat && status.stage === 'playing' && delegation && !delegation.slip) {
      const { beat } = status;
      const canPropose = status.step === view.phase;
      const { laidAt, laidBy } = delegation;
      if (canPropose && laidAt !== null && laidBy !== this.member)
        return { kind: 'countersign', beat, laidAt };
      if (canPropose && (me?.role === 'head' || me?.role === 'press'))
        return { kind: 'propose', beat, slip: safeSlip(view), handIn: true };
    }
    return { kind: 'say', to: null, text: `word ${this.#number}` };
  }

  async play(): Promise<void> {
    while (!this.isDone) {
      if (this.client.closed !== null) await this.#comeBack();
      if (this.isDone) return;
      this.#number += this.#open ? 0 : 1;
      this.#open ??= { number: this.#number, act: this.#next() };
      const { number, act } = this.#open;
      const { client } = this;
      const after = client.replies.length;
      client.request({ kind: 'act', number, act });
      const answer = await client.until(
        () =>
          client.closed !== null ||
          client.replies
            .slice(after)
            .find(
              (reply) => (reply.kind === 'accepted' || reply.kind === 'refused') && reply.number === number,
            ),
      );
      if (answer === true) continue;
      this.#open = null;
      if (answer.kind === 'accepted')
        this.acknowledged.push({ by: this.member, client: client.client, number, sequence: answer.sequence });
      // As fast as the table takes it from one client, for long.
      await new Promise((resolve) => setTimeout(resolve, 105));
    }
  }

  async #comeBack(): Promise<void> {
    const { client } = this.client;
    for (;;) {
      const next = new Client(this.port, client);
      await next.open();
      if (next.closed === null) {
        const { room, token } = this;
        // The server may be killed in the middle of the greeting.
        const welcome = await next.hello({ as: 'member', room, token, client }).catch(() => null);
        if (welcome?.kind === 'welcome') {
          this.client = next;
          return;
        }
      }
      next.close();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

it(`${KILLS} kills while ${STUDENTS} students play lose nothing that was acknowledged and do nothing twice`, async () => {
  let server = standBy(0);
  const { port, secret } = await server.takeOver();
  let next = standBy(port);
  const { console: desk, room, code } = await facilitatorAt(port, secret, 27);
  await desk.order(room, { kind: 'start', plan: null });
  desk.close();
  const students = Array.from({ length: STUDENTS }, () => new Student(port, room, code));
  await Promise.all(students.map((student) => student.join()));
  const playing = students.map((student) => student.play());

  for (let kill = 0; kill < KILLS; kill += 1) {
    const [first] = students;
    const before = first?.acknowledged.length ?? 0;
    await new Promise((resolve) => setTimeout(resolve, pause(kill)));
    while (first && first.acknowledged.length <= before)
      await new Promise((resolve) => setTimeout(resolve, 10));
    await server.kill();
    server = next;
    if (kill < KILLS - 1) next = standBy(port);
    await server.takeOver();
    const leading = new Client(port);
    await leading.hello({ as: 'facilitator', secret, client: leading.client });
    const { rooms, faults } = await leading.first('console');
    expect(faults).toEqual([]);
    const status = rooms.find((one) => one.room === room)?.status;
    if (status?.step === 'reveal' || status?.step === 'verdict')
      await leading.order(room, { kind: 'moveOn', beat: status.beat, step: status.step });
    leading.close();
  }
  for (const student of students) student.isDone = true;
  await Promise.all(playing);

  // Everybody comes back once more and sees the same room.
  const seen = await Promise.all(
    students.map(async ({ token, client: { client } }) => {
      const last = new Client(port, client);
      await last.hello({ as: 'member', room, token, client });
      await last.until(() => last.view && last.status && last.delegation);
      return last;
    }),
  );
  await server.kill();

  const store = openStore(folder.path);
  if (!store.ok) throw new Error(store.fault.code);
  const stored = store.value.read(room);
  if (!stored.ok) throw new Error(stored.fault.code);
  const entries = stored.value.map(({ json }) => {
    const entry = parseEntry(json);
    if (!entry.ok) throw new Error(entry.fault.path);
    return entry.value;
  });
  const tickets = entries.flatMap(({ ticket }) =>
    ticket ? [`${ticket.by} ${ticket.client} ${ticket.number}`] : [],
  );
  expect(tickets.length).toBe(new Set(tickets).size);
  const acknowledged = students.flatMap((student) => student.acknowledged);
  expect(acknowledged.length).toBeGreaterThan(3 * STUDENTS);
  for (const { sequence, ...ticket } of acknowledged) expect(entries[sequence - 1]?.ticket).toEqual(ticket);

  const state = roomIn(entries);
  expect(state.table.game.turns.length).toBeGreaterThan(1);
  for (const client of seen) {
    const seat = client.view?.seat ?? null;
    const own = seat === null ? onlookerView(state.table.game) : viewOf(state.table.game, seat);
    expect(client.now).toEqual(own);
    expect(client.status?.beat).toBe(state.beat);
  }
  store.value.close();
}, 180_000);

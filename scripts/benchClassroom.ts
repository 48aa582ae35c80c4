// A part of `npm run bench`: the classroom's server in a process of its own, with a real socket for each student. Its last
// line is JSON, for the bench to read.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { WebSocket } from 'ws';
import type { View } from '../src/game/view.ts';
import { type Asked, quantile } from '../src/lab/bench/figure.ts';
import { safeSlip } from '../src/opponents/opponent.ts';
import { LIMITS, PROTOCOL_VERSION } from '../src/protocol/limits.ts';
import { SOCKET_PATH } from '../src/protocol/paths.ts';
import type { Reply, RoomStatus } from '../src/protocol/replies.ts';
import type { Act, Hello } from '../src/protocol/requests.ts';
import { joinView } from '../src/protocol/wireView.ts';
import { sizesOf } from './sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'grams-bench-'));
const MOST_AT_ONCE = 20;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One student's socket. Other sockets of this machine's loopback stand for other devices. */
class Student {
  readonly #socket: WebSocket;
  readonly #asked = new Map<number, (fault: string | null) => void>();
  #number = 0;
  status: RoomStatus | null = null;
  view: View | null = null;
  onStatus: (status: RoomStatus) => void = () => {};
  opened: readonly { readonly room: string; readonly code: string }[] = [];

  constructor(port: number, device: number) {
    const origin = `http://127.0.0.1:${port}`;
    const localAddress = `127.0.0.${1 + Math.floor(device / 120)}`;
    this.#socket = new WebSocket(`ws://127.0.0.1:${port}${SOCKET_PATH}`, {
      headers: { origin },
      localAddress,
    });
    this.#socket.on('message', (data: Buffer) => this.#hear(data.toString()));
  }

  #hear(text: string): void {
    const reply = JSON.parse(text) as Reply;
    if (reply.kind === 'accepted') this.#asked.get(reply.number)?.(null);
    if (reply.kind === 'refused') this.#asked.get(reply.number ?? 0)?.(reply.fault.code);
    if (reply.kind === 'opened') this.opened = reply.rooms;
    if (reply.kind === 'view') this.view = joinView(this.view, reply.from, reply.view);
    if (reply.kind !== 'room') return;
    this.status = reply.status;
    this.onStatus(reply.status);
  }

  async hello(hello: Hello): Promise<void> {
    await new Promise((resolve, reject) => this.#socket.once('open', resolve).once('error', reject));
    this.#socket.send(JSON.stringify({ kind: 'hello', version: PROTOCOL_VERSION, hello }));
    await new Promise((resolve) => this.#socket.once('message', resolve));
  }

  /** Milliseconds until it is acknowledged. */
  ask(request: object): Promise<number> {
    this.#number += 1;
    const number = this.#number;
    const sent = performance.now();
    this.#socket.send(JSON.stringify({ number, ...request }));
    return new Promise((resolve, reject) =>
      this.#asked.set(number, (fault) => {
        this.#asked.delete(number);
        if (fault === null) resolve(performance.now() - sent);
        else reject(new Error(fault));
      }),
    );
  }

  act(act: Act): Promise<number> {
    return this.ask({ kind: 'act', act });
  }

  propose(handIn: boolean): Promise<number> {
    if (this.view?.seat == null || !this.status) throw new Error('no seat');
    return this.act({ kind: 'propose', beat: this.status.beat, slip: safeSlip(this.view), handIn });
  }
}

interface Server {
  readonly process: ChildProcess;
  readonly port: number;
  readonly secret: string;
}

async function startServer(): Promise<Server> {
  const port = await new Promise<number>((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
  const script = fileURLToPath(new URL('../src/classroom/main.ts', import.meta.url));
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA: join(folder, String(port)) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const secret = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /#facilitator=([\w-]{22})/.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error('the server ended')));
  });
  return { process: child, port, secret };
}

/** Rooms with students in them, their games begun; the first of each delegation is its head. */
async function classOf({ port, secret }: Server, rooms: number, each: number): Promise<readonly Student[][]> {
  const desk = new Student(port, 1400);
  await desk.hello({ as: 'facilitator', secret, client: 'bench-facilitator' });
  const opened: { readonly room: string; readonly code: string }[] = [];
  // One command opens rooms for a thousand students at most.
  for (let left = rooms; left > 0; left -= MOST_AT_ONCE) {
    const students = LIMITS.studentsARoom * Math.min(left, MOST_AT_ONCE);
    const opening = { scenario: 'lesson', level: 'practised' };
    await desk.ask({ kind: 'command', command: { kind: 'open', students, opening } });
    opened.push(...desk.opened);
  }
  const all: Student[][] = [];
  for (const [place, { room, code }] of opened.entries()) {
    const students: Student[] = [];
    for (let seat = 0; seat < each; seat += 1) {
      const student = new Student(port, place * each + seat);
      await student.hello({ as: 'newcomer', code, client: `bench-${place}-${seat}` });
      students.push(student);
    }
    await desk.ask({
      kind: 'command',
      command: { kind: 'room', room, command: { kind: 'start', plan: null } },
    });
    all.push(students);
  }
  while (!all.flat().every(({ status, view }) => status?.stage === 'playing' && view)) await pause(20);
  return all;
}

/** Megabytes that a process holds. */
function memoryOf({ process: { pid } }: Server): number {
  const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Every student proposes once in each round, at some moment of it: times until acknowledged. */
async function rounds(students: readonly Student[], count: number, length: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < count; round += 1) {
    const asked = students.map(async (student, place) => {
      await pause((length * ((place * 37) % students.length)) / students.length);
      times.push(await student.propose(false));
    });
    await Promise.all([...asked, pause(length)]);
  }
  return times;
}

/** Heads hand in and take back: times until each of the others has seen it. */
async function shownTimes(students: readonly Student[], count: number): Promise<number[]> {
  const times: number[] = [];
  const [head] = students;
  if (!head?.view?.seat) throw new Error('no seat');
  const { seat } = head.view;
  for (let round = 0; round < count; round += 1) {
    for (const isIn of [true, false]) {
      const sent = performance.now();
      const seen = students.slice(1).map(
        (student) =>
          new Promise<void>((resolve) => {
            student.onStatus = (status) => {
              if (status.handedIn.includes(seat) !== isIn) return;
              times.push(performance.now() - sent);
              student.onStatus = () => {};
              resolve();
            };
          }),
      );
      const { beat = 0 } = head.status ?? {};
      await Promise.all([...seen, isIn ? head.propose(true) : head.act({ kind: 'takeBack', beat })]);
      await pause(150);
    }
  }
  return times;
}

type Measured = Asked & { readonly value: number };

const time = (id: string, target: number, value: number, how: string): Measured => ({
  id,
  kind: 'time',
  unit: 'ms',
  target,
  how,
  value,
});

/** Builds the site, and says what a phone fetches of it to come in and play. */
async function joiningBytes(): Promise<number> {
  const site = join(folder, 'site');
  const root = fileURLToPath(new URL('..', import.meta.url));
  await build({ root, logLevel: 'error', build: { outDir: site, emptyOutDir: true } });
  return sizesOf(site).classroom;
}

async function measure(): Promise<readonly Measured[]> {
  const small = await startServer();
  const [students = []] = await classOf(small, 1, 35);
  await rounds(students, 2, 1000);
  const acknowledged = await rounds(students, 12, 1000);
  const shown = await shownTimes(students, 20);
  small.process.kill('SIGKILL');
  const large = await startServer();
  const many = (await classOf(large, 40, 25)).flat();
  const settled = await rounds(many, 4, 5000);
  const memory = memoryOf(large);
  large.process.kill('SIGKILL');
  // Last, so that no building disturbs what is timed.
  const joining = await joiningBytes();
  return [
    time(
      'classroom.ack.p99',
      25,
      quantile(acknowledged, 0.99),
      '35 students in one room propose once a second: until it is on disk and acknowledged, 99th percentile',
    ),
    time(
      'classroom.shown.p99',
      100,
      quantile(shown, 0.99),
      'a head hands in or takes back: until each of 34 others is told, 99th percentile',
    ),
    time(
      'classroom.many.ack.p99',
      100,
      quantile(settled, 0.99),
      '1,000 students in 40 rooms propose once in five seconds, 99th percentile until acknowledged',
    ),
    {
      id: 'classroom.many.memory',
      kind: 'size',
      unit: 'MB',
      target: 300,
      how: 'what the server holds with those 1,000 connected',
      value: memory,
    },
    {
      id: 'classroom.join.bytes',
      kind: 'size',
      unit: 'bytes after gzip',
      target: 450_000,
      how: 'all that a phone fetches to join and play without the board, fonts included',
      value: joining,
    },
  ];
}

try {
  process.stdout.write(`${JSON.stringify({ figures: await measure(), skipped: [] })}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);

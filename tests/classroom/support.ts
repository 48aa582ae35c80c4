import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { machineClock } from '../../src/classroom/clock.ts';
import type { LiveRoom } from '../../src/classroom/liveRoom.ts';
import type { Opponents } from '../../src/classroom/opponents/opponents.ts';
import { stepOf } from '../../src/classroom/room/state.ts';
import { type Classroom, type ServerSetting, startClassroom } from '../../src/classroom/server/server.ts';
import { openStore, type StoreOptions } from '../../src/classroom/store/sqliteStore.ts';
import type { Store } from '../../src/classroom/store/store.ts';
import { campaign } from '../../src/content/campaign.ts';
import { refusedNames } from '../../src/content/classroom/refusedNames.ts';
import { lesson } from '../../src/content/lesson.ts';
import type { View } from '../../src/game/view.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import type { Command, RoomCommand } from '../../src/protocol/commands.ts';
import { PROTOCOL_VERSION } from '../../src/protocol/limits.ts';
import { SOCKET_PATH } from '../../src/protocol/paths.ts';
import type { Step } from '../../src/protocol/plans.ts';
import type { DelegationStatus, Reply, RoomStatus } from '../../src/protocol/replies.ts';
import { type Act, type Hello, makeRequest, type Request } from '../../src/protocol/requests.ts';
import { joinView, viewNow } from '../../src/protocol/wireView.ts';
import type { Slip } from '../../src/vocabulary/talk.ts';

/** A folder for one test's data, gone after it. */
export function dataFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'grams-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Opponents that pass at once. */
export const passing: Opponents = {
  decide: async (view) => ({ slip: safeSlip(view), reason: { key: 'nothing', choice: null, params: {} } }),
  close: async () => {},
};

/** A store some of whose methods are others. */
export function storeWith(store: Store, others: Partial<Store>): Store {
  return new Proxy(store, {
    get(target, name: keyof Store) {
      const own = target[name];
      return others[name] ?? own.bind(target);
    },
  });
}

/**
 * A classroom on a folder, on any free port of loopback. Opponents pass unless others are given.
 * @param around what stands between the classroom and its store
 */
export async function classroomOn(
  folder: string,
  setting: Partial<ServerSetting> = {},
  options: StoreOptions = {},
  around: (store: Store) => Store = (store) => store,
): Promise<Classroom & { readonly problems: unknown[]; stop(): Promise<void> }> {
  const problems: unknown[] = [];
  const report = (problem: unknown): unknown => problems.push(problem);
  const store = openStore(folder, { report, ...options });
  if (!store.ok) throw new Error(store.fault.code);
  const started = await startClassroom({
    store: around(store.value),
    clock: machineClock,
    opponents: passing,
    scenarios: { lesson, campaign },
    refusedNames,
    wordsAMinute: Number.POSITIVE_INFINITY,
    host: '127.0.0.1',
    port: 0,
    serve: (_, response) => response.writeHead(404).end(),
    report,
    ...setting,
  });
  if (!started.ok) throw new Error(started.fault.code);
  const { value } = started;
  return {
    ...value,
    problems,
    async stop() {
      await value.close();
      store.value.close();
    },
  };
}

type Of<K extends Reply['kind']> = Extract<Reply, { kind: K }>;
type Answer = Of<'accepted'> | Of<'refused'>;

/** A client at the wire: what a page does, without the page. */
export class Client {
  readonly socket: WebSocket;
  readonly client: string;
  /** Everything that came, as text. */
  readonly heard: string[] = [];
  readonly replies: Reply[] = [];
  view: View | null = null;
  status: RoomStatus | null = null;
  delegation: DelegationStatus | null = null;
  closed: number | null = null;
  number = 0;
  readonly #waiting = new Set<() => void>();

  constructor(
    port: number,
    client = `client-${Math.random().toString(36).slice(2)}`,
    headers: Record<string, string> = {},
  ) {
    const origin = `http://127.0.0.1:${port}`;
    this.client = client;
    this.socket = new WebSocket(`ws://127.0.0.1:${port}${SOCKET_PATH}`, { headers: { origin, ...headers } });
    this.socket.on('message', (data: Buffer) => this.#hear(data.toString()));
    this.socket.on('open', () => this.#wake());
    this.socket.on('error', () => {});
    this.socket.on('close', (code) => {
      this.closed = code;
      this.#wake();
    });
  }

  #hear(text: string): void {
    this.heard.push(text);
    const reply = JSON.parse(text) as Reply;
    this.replies.push(reply);
    if (reply.kind === 'view') this.view = joinView(this.view, reply.from, reply.view);
    if (reply.kind === 'room') this.status = reply.status;
    if (reply.kind === 'delegation') this.delegation = reply.delegation;
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  /** The view as a screen shows it. */
  get now(): View | null {
    return this.view && this.status && viewNow(this.view, this.status, this.delegation);
  }

  /** Waits until something is so; fails after a while. */
  async until<T>(find: () => T | undefined | null | false): Promise<T> {
    const deadline = performance.now() + 20_000;
    for (;;) {
      const found = find();
      if (found !== undefined && found !== null && found !== false) return found;
      // Nothing more will come.
      if (this.closed !== null) throw new Error(`closed: ${this.heard.at(-1)?.slice(0, 300)}`);
      if (performance.now() > deadline) throw new Error(`nothing came: ${this.heard.at(-1)?.slice(0, 300)}`);
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(timer);
          this.#waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, 500);
        this.#waiting.add(wake);
      });
    }
  }

  first<K extends Reply['kind']>(kind: K): Promise<Of<K>> {
    return this.until(() => this.replies.find((reply): reply is Of<K> => reply.kind === kind));
  }

  async open(): Promise<this> {
    await this.until(() => this.socket.readyState === WebSocket.OPEN || this.closed !== null);
    return this;
  }

  write(text: string): void {
    this.socket.send(text);
  }

  request(request: Request): void {
    this.write(makeRequest(request));
  }

  /** Says who it is, and waits for the answer. */
  async hello(hello: Hello): Promise<Of<'welcome'> | Of<'bye'>> {
    await this.open();
    this.request({ kind: 'hello', version: PROTOCOL_VERSION, hello });
    return this.until(() =>
      this.replies.find(
        (reply): reply is Of<'welcome'> | Of<'bye'> => reply.kind === 'welcome' || reply.kind === 'bye',
      ),
    );
  }

  async join(code: string, nickname?: string): Promise<Extract<Of<'welcome'>, { as: 'member' }>> {
    const { client } = this;
    const welcome = await this.hello({ as: 'newcomer', code, client, ...(nickname ? { nickname } : {}) });
    if (welcome.kind !== 'welcome' || welcome.as !== 'member') throw new Error(JSON.stringify(welcome));
    await this.until(() => this.view && this.status && this.delegation);
    return welcome;
  }

  answer(number: number, after = 0): Promise<Answer> {
    return this.until(() =>
      this.replies
        .slice(after)
        .find(
          (reply): reply is Answer =>
            (reply.kind === 'accepted' || reply.kind === 'refused') && reply.number === number,
        ),
    );
  }

  next(): number {
    this.number += 1;
    return this.number;
  }

  async act(act: Act, number = this.next()): Promise<Answer> {
    const after = this.replies.length;
    this.request({ kind: 'act', number, act });
    return this.answer(number, after);
  }

  async command(command: Command, number = this.next()): Promise<Answer> {
    const after = this.replies.length;
    this.request({ kind: 'command', number, command });
    return this.answer(number, after);
  }

  order(room: string, command: RoomCommand): Promise<Answer> {
    return this.command({ kind: 'room', room, command });
  }

  propose(slip: Slip, handIn = true): Promise<Answer> {
    return this.act({ kind: 'propose', beat: this.status?.beat ?? 0, slip, handIn });
  }

  /** Agrees to what lies there by what it was told last. */
  countersign(): Promise<Answer> {
    const { beat = 0 } = this.status ?? {};
    return this.act({ kind: 'countersign', beat, laidAt: this.delegation?.laidAt ?? 0 });
  }

  /** A slip that the seat may hand in, doing nothing. */
  pass(): Promise<Answer> {
    if (this.view?.seat == null) throw new Error('no seat');
    return this.propose(safeSlip(this.view));
  }

  close(): void {
    this.socket.terminate();
  }
}

/** A facilitator with a room open. */
export async function facilitatorAt(
  port: number,
  secret: string,
  students = 9,
): Promise<{
  readonly console: Client;
  readonly room: string;
  readonly code: string;
  readonly rooms: readonly { readonly room: string; readonly code: string }[];
}> {
  const console = new Client(port);
  await console.hello({ as: 'facilitator', secret, client: console.client });
  await console.command({ kind: 'open', students, opening: { scenario: 'lesson', level: 'practised' } });
  const { rooms } = await console.first('opened');
  const [first] = rooms;
  if (!first) throw new Error('no room was opened');
  return { console, ...first, rooms };
}

type Running = Awaited<ReturnType<typeof classroomOn>>;

/** A room of a running classroom, as the server has it. @throws where there is none */
export function roomOf({ house }: Pick<Running, 'house'>, room: string): LiveRoom {
  const found = house.rooms.get(room);
  if (!found) throw new Error('no room');
  return found;
}

/**
 * A class: a new room with so many students in it, by these names where they are given, and the game begun where that is
 * wanted. The facilitator looks at the room with everybody's eyes.
 */
export async function classIn(
  { house, port }: Pick<Running, 'house' | 'port'>,
  students: number,
  { names = [], begins = true }: { readonly names?: readonly string[]; readonly begins?: boolean } = {},
): Promise<{
  readonly desk: Client;
  readonly room: string;
  readonly code: string;
  readonly all: readonly Client[];
}> {
  const { code, console: desk, room } = await facilitatorAt(port, house.secret);
  desk.request({ kind: 'watch', room, seat: null });
  const all: Client[] = [];
  for (let index = 0; index < students; index += 1) {
    const one = new Client(port);
    await one.join(code, names[index]);
    all.push(one);
  }
  if (begins) await desk.order(room, { kind: 'start', plan: null });
  if (begins) for (const one of all) await one.until(() => one.status?.stage === 'playing');
  return { desk, room, code, all };
}

/** Lets the facilitator go on once from where the room is; opponents who still think are waited for a little. */
export async function goOn(desk: Client, { id, state }: LiveRoom): Promise<void> {
  const moved = await desk.order(id, { kind: 'moveOn', beat: state.beat, step: stepOf(state) });
  // Opponents may be done meanwhile, too.
  if (moved.kind === 'refused') await new Promise((resolve) => setTimeout(resolve, 60));
}

/** Goes on until a step is reached and everybody sees it, a Reveal by the turn after it; who doesn't hand in is stood in for. */
export async function reachIn(
  room: LiveRoom,
  desk: Client,
  all: readonly Client[],
  turn: number,
  step: Step,
): Promise<void> {
  const hasCaughtUp = ({ status, view }: Client): boolean =>
    status?.beat === room.state.beat && status.step === stepOf(room.state) && view !== null;
  for (;;) {
    for (const one of all) await one.until(() => hasCaughtUp(one));
    if (room.state.table.game.position.turn === turn && stepOf(room.state) === step) return;
    await goOn(desk, room);
  }
}

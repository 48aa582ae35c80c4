import { createEngine } from '../game/engine.ts';
import { drawSecrets } from '../game/game.ts';
import { playedTurn } from '../game/opening.ts';
import type { Opening } from '../protocol/commands.ts';
import { LIMITS } from '../protocol/limits.ts';
import type { GameRecord } from '../record/record.ts';
import { RULES_VERSION } from '../record/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { type Fault, fail, ok, type Result } from '../vocabulary/result.ts';
import { AnswerBox } from './answerBox.ts';
import { LiveRoom, type RoomSetting } from './liveRoom.ts';
import { makeEntry, type RoomEntry, type RoomEvent, type Ticket } from './room/entry.ts';
import { type Ground, openRoom } from './room/openRoom.ts';
import { recordOf, recordUntil } from './room/play.ts';
import { isGameOf, makeRoomFile, parseRoomFile } from './room/roomFile.ts';
import { roomFrom } from './room/roomFrom.ts';
import type { RoomState } from './room/state.ts';
import { freshCode, freshRoomId, freshSecret, freshSeed, isSame } from './secrets.ts';

/** The log of what belongs to no room. */
const HOUSE = 'house';

export interface HouseSetting extends Omit<RoomSetting, 'reload'> {
  readonly scenarios: Readonly<Record<string, Scenario>>;
}

/** All rooms of a store, and the secret that opens the console. */
export class House {
  readonly rooms = new Map<string, LiveRoom>();
  /** Rooms that are on disk and can't be played here, and why. */
  readonly faults = new Map<string, Fault>();
  readonly #setting: HouseSetting;
  readonly #grounds = new Map<string, Ground>();
  readonly #secret: string;

  private constructor(setting: HouseSetting, secret: string) {
    this.#setting = setting;
    this.#secret = secret;
  }

  /** Opens a store's rooms as they were left. Faults: those of the store. */
  static async open(setting: HouseSetting): Promise<Result<House>> {
    const { store } = setting;
    const founded = store.read(HOUSE);
    if (!founded.ok) return founded;
    const [first] = founded.value;
    const secret = first ? secretIn(first.json) : freshSecret();
    if (secret === null) return fail('storeDamaged', `${HOUSE}, entry 1`);
    if (!first) {
      const kept = await store.append(HOUSE, 0, JSON.stringify({ kind: 'founded', secret }));
      if (!kept.ok) return kept;
    }
    const house = new House(setting, secret);
    for (const log of store.logs()) if (log !== HOUSE) house.#bringBack(log);
    return ok(house);
  }

  /** For the facilitator's link. */
  get secret(): string {
    return this.#secret;
  }

  isFacilitator(secret: string): boolean {
    return isSame(secret, this.#secret);
  }

  /** The room of a code; every code is compared, so that the time tells nothing. */
  roomOfCode(code: string): LiveRoom | undefined {
    let found: LiveRoom | undefined;
    for (const room of this.rooms.values()) if (isSame(room.state.code, code)) found = room;
    return found;
  }

  /** All rooms as they were opened, one after the other. */
  inOrder(): readonly LiveRoom[] {
    const opened = ({ id, state }: LiveRoom): string => `${String(state.openedAt).padStart(16, '0')} ${id}`;
    return [...this.rooms.values()].sort((one, other) => (opened(one) < opened(other) ? -1 : 1));
  }

  /** A room and the others of its class. */
  roomsOfClass({ state }: LiveRoom): readonly LiveRoom[] {
    return [...this.rooms.values()].filter((other) => other.state.group === state.group);
  }

  /** The room itself, or another of its class where it is full: the one with the fewest members. */
  roomForNewcomer(room: LiveRoom): LiveRoom {
    const hasPlace = ({ state }: LiveRoom): boolean => !state.isLocked && state.members.size < LIMITS.members;
    const seats = LIMITS.delegation * NATIONS.length;
    if (hasPlace(room) && room.state.members.size < seats) return room;
    const others = this.roomsOfClass(room).filter(hasPlace);
    return others.sort((a, b) => a.state.members.size - b.state.members.size)[0] ?? room;
  }

  /** Opens as many rooms as so many students need. Faults: `scenarioUnknown`, `tooManyRooms`, and those of the store. */
  async openFor(
    students: number,
    opening: Opening,
    ticket: Ticket | null,
  ): Promise<Result<readonly LiveRoom[]>> {
    const ground = this.#groundOf(opening.scenario);
    if (!ground) return fail('scenarioUnknown', 'scenario', { found: opening.scenario });
    const count = Math.ceil(students / LIMITS.studentsARoom);
    if (this.rooms.size + count > LIMITS.rooms) return fail('tooManyRooms', '', { most: LIMITS.rooms });
    const group = freshRoomId();
    const opened: LiveRoom[] = [];
    for (let index = 0; index < count; index += 1) {
      // A room that nobody asked for expects nobody.
      const share = Math.floor(students / count) + (index < students % count ? 1 : 0);
      const expected = ticket ? share : null;
      const room = await this.#openOne(opening, ground, group, null, ticket, expected);
      if (!room.ok) return room;
      opened.push(room.value);
    }
    return ok(opened);
  }

  /** Opens a room that goes on from the beginning of a turn of another. Faults: `noSuchTurn`, `tooManyRooms`, the store's. */
  async fork(room: LiveRoom, turn: number, ticket: Ticket | null): Promise<Result<LiveRoom>> {
    const { opening, table } = room.state;
    const last = playedTurn(table.game);
    if (turn > last) return fail('noSuchTurn', 'turn', { turn, last });
    if (this.rooms.size >= LIMITS.rooms) return fail('tooManyRooms', '', { most: LIMITS.rooms });
    const ground = this.#groundOf(opening.scenario);
    if (!ground) return fail('scenarioUnknown', 'scenario', { found: opening.scenario });
    const record = recordUntil(recordOf(room.state), turn);
    return this.#openOne(
      opening,
      ground,
      freshRoomId(),
      { room: room.id, record },
      ticket,
      room.state.expected,
    );
  }

  /** The rooms that a request opened, where it was done before. */
  openedBy(ticket: Ticket): readonly LiveRoom[] {
    return [...this.rooms.values()].filter((room) => room.placeOf(ticket) === 1);
  }

  /** A room as one file, to be opened again here or on another machine. Faults: `roomUnknown`, and those of the store. */
  async fileOf(id: string): Promise<Result<string>> {
    const room = this.rooms.get(id);
    if (!room) return fail('roomUnknown', 'room');
    await room.settled();
    const stored = this.#setting.store.read(id);
    if (!stored.ok) return stored;
    const entries = stored.value.map(({ json }) => json);
    return ok(makeRoomFile(id, entries, room.answers.toldText(room.state.after.askings), room.state));
  }

  /**
   * Opens a room from its file, all of it or nothing. Faults: those of reading the file; `roomThere` where it is open
   * already; `tooManyRooms`; those of `roomFrom`, with the entry's place; `roomFileDiffers` where its game is another than
   * its entries'; and those of the store.
   */
  async restore(text: string): Promise<Result<LiveRoom>> {
    const file = parseRoomFile(text);
    if (!file.ok) return file;
    const { box, entries, room: id } = file.value;
    const { store } = this.#setting;
    if (this.rooms.has(id) || store.logs().includes(id)) return fail('roomThere', 'room');
    if (this.rooms.size >= LIMITS.rooms) return fail('tooManyRooms', '', { most: LIMITS.rooms });
    const state = this.#fold('entries', entries);
    if (!state.ok) return state;
    if (this.roomOfCode(state.value.code)) return fail('roomThere', 'room');
    if (!isGameOf(file.value, state.value)) return fail('roomFileDiffers', 'record');
    const kept = await Promise.all(entries.map((json, at) => store.append(id, at, json)));
    const refused = kept.find((one) => !one.ok);
    if (refused && !refused.ok) return refused;
    const put = box === null ? ok(null) : store.putBeside(id, box);
    const room = put.ok ? this.#takeIn(id, state.value) : put;
    // Entries without what belongs to them are half a room.
    if (!room.ok) store.erase(id);
    return room;
  }

  /** Erases a room for good. Faults: those of the store. */
  erase(id: string): Result<null> {
    const room = this.rooms.get(id);
    room?.close();
    const erased = this.#setting.store.erase(id);
    if (!erased.ok) return erased;
    this.rooms.delete(id);
    this.faults.delete(id);
    return ok(null);
  }

  close(): void {
    for (const room of this.rooms.values()) room.close();
  }

  async #openOne(
    opening: Opening,
    { engine, scenarioHash: hash }: Ground,
    group: string,
    origin: { readonly room: string; readonly record: GameRecord } | null,
    ticket: Ticket | null,
    expected: number | null,
  ): Promise<Result<LiveRoom>> {
    const codes = new Set([...this.rooms.values()].map(({ state }) => state.code));
    const event: RoomEvent = {
      kind: 'opened',
      code: freshCode(codes),
      group,
      opening,
      ...(expected === null ? {} : { expected }),
      scenarioHash: hash,
      rules: RULES_VERSION,
      seed: origin?.record.seed ?? freshSeed(),
      // Drawn apart from the seed, so that whoever knows it knows no secret.
      secrets: origin?.record.secrets ?? drawSecrets(engine.scenario, freshSeed()),
      origin,
    };
    const entry: RoomEntry = { at: this.#setting.clock.date(), ticket, event };
    const state = openRoom(entry, { engine, scenarioHash: hash });
    if (!state.ok) return state;
    const id = freshRoomId();
    const kept = await this.#setting.store.append(id, 0, makeEntry(entry));
    if (!kept.ok) return kept;
    return this.#takeIn(id, state.value);
  }

  #bringBack(id: string): void {
    const state = this.#read(id);
    const room = state.ok ? this.#takeIn(id, state.value) : state;
    if (!room.ok) this.faults.set(id, room.fault);
  }

  #takeIn(id: string, state: RoomState): Result<LiveRoom> {
    const answers = AnswerBox.open(this.#setting.store, id);
    if (!answers.ok) return answers;
    const room = new LiveRoom(id, state, answers.value, {
      ...this.#setting,
      reload: (log) => this.#read(log),
    });
    this.rooms.set(id, room);
    return ok(room);
  }

  /** A room as its log adds up. Faults: those of the store and of `roomFrom`. */
  #read(id: string): Result<RoomState> {
    const stored = this.#setting.store.read(id);
    return stored.ok
      ? this.#fold(
          id,
          stored.value.map(({ json }) => json),
        )
      : stored;
  }

  #fold(where: string, entries: Iterable<string>): Result<RoomState> {
    return roomFrom(where, entries, (scenario) => this.#groundOf(scenario));
  }

  #groundOf(id: string): Ground | undefined {
    const scenario = Object.hasOwn(this.#setting.scenarios, id) ? this.#setting.scenarios[id] : undefined;
    if (!scenario) return undefined;
    const ground = this.#grounds.get(id) ?? {
      engine: createEngine(scenario),
      scenarioHash: scenarioHash(scenario),
    };
    this.#grounds.set(id, ground);
    return ground;
  }
}

function secretIn(json: string): string | null {
  try {
    const { secret } = JSON.parse(json) as { secret?: unknown };
    return typeof secret === 'string' && secret.length === 22 ? secret : null;
  } catch {
    return null;
  }
}

import { createEngine } from '../game/engine.ts';
import { drawSecrets } from '../game/game.ts';
import { playedTurn } from '../game/opening.ts';
import type { Opening } from '../protocol/commands.ts';
import { LIMITS } from '../protocol/limits.ts';
import { isMadeUp } from '../protocol/nickname.ts';
import { checkRefused } from '../protocol/refusedNames.ts';
import type { GameRecord } from '../record/record.ts';
import { RULES_VERSION } from '../record/record.ts';
import type { RefusedNames } from '../scenario/refusedNames.ts';
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
  /** Nicknames by which nobody comes in. */
  readonly refusedNames: RefusedNames;
}

/** A room that is about to be opened. */
interface Plan {
  readonly opening: Opening;
  readonly group: string;
  /** The game that it goes on from; null for one from the beginning. */
  readonly origin: { readonly room: string; readonly record: GameRecord } | null;
  readonly expected: number | null;
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

  /**
   * Whether a student may go by a name in a room. Faults: `nicknameMadeUp` where it takes none but made ones, and those of
   * `checkRefused`.
   */
  checkName(name: string, { state }: LiveRoom): Result<string> {
    if (state.madeUpNames && !isMadeUp(name)) return fail('nicknameMadeUp', 'nickname');
    return checkRefused(name, this.#setting.refusedNames);
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

  /** A room and the others of its class, as they were opened. */
  roomsOfClass({ state }: LiveRoom): readonly LiveRoom[] {
    return this.inOrder().filter((other) => other.state.group === state.group);
  }

  /** The room itself, or another of its class where it is full: the one with the fewest members. */
  roomForNewcomer(room: LiveRoom): LiveRoom {
    const hasPlace = ({ state }: LiveRoom): boolean => !state.isLocked && state.members.size < LIMITS.members;
    const seats = LIMITS.delegation * NATIONS.length;
    if (hasPlace(room) && room.state.members.size < seats) return room;
    const others = this.roomsOfClass(room).filter(hasPlace);
    return others.sort((a, b) => a.state.members.size - b.state.members.size)[0] ?? room;
  }

  /**
   * Opens as many rooms as so many students need, or more where more are wanted, all of them or none. Faults:
   * `scenarioUnknown`, `tooManyRooms`, and those of the store.
   */
  openFor(
    students: number,
    opening: Opening,
    ticket: Ticket | null,
    wanted = 1,
  ): Result<readonly LiveRoom[]> {
    const ground = this.#groundOf(opening.scenario);
    if (!ground) return fail('scenarioUnknown', 'scenario', { found: opening.scenario });
    const count = Math.max(Math.min(wanted, students), Math.ceil(students / LIMITS.studentsARoom));
    if (this.rooms.size + count > LIMITS.rooms) return fail('tooManyRooms', '', { most: LIMITS.rooms });
    const group = freshRoomId();
    const share = (index: number): number =>
      Math.floor(students / count) + (index < students % count ? 1 : 0);
    const plans = Array.from({ length: count }, (_, index): Plan => {
      // A room that nobody asked for expects nobody.
      return { opening, group, origin: null, expected: ticket ? share(index) : null };
    });
    return this.#open(plans, ground, ticket);
  }

  /** Opens a room that goes on from the beginning of a turn of another. Faults: `noSuchTurn`, `tooManyRooms`, the store's. */
  fork(room: LiveRoom, turn: number, ticket: Ticket | null): Result<readonly LiveRoom[]> {
    const { opening, table } = room.state;
    const last = playedTurn(table.game);
    if (turn > last) return fail('noSuchTurn', 'turn', { turn, last });
    if (this.rooms.size >= LIMITS.rooms) return fail('tooManyRooms', '', { most: LIMITS.rooms });
    const ground = this.#groundOf(opening.scenario);
    if (!ground) return fail('scenarioUnknown', 'scenario', { found: opening.scenario });
    const record = recordUntil(recordOf(room.state), turn);
    const origin = { room: room.id, record };
    const plan = { opening, group: freshRoomId(), origin, expected: room.state.expected };
    return this.#open([plan], ground, ticket);
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
    if (room.isClosed) return fail('roomUnknown', 'room');
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
  restore(text: string): Result<LiveRoom> {
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
    const answers = AnswerBox.of(store, id, box);
    if (!answers.ok) return answers;
    const kept = store.putWhole([{ log: id, entries, beside: box }]);
    return kept.ok ? ok(this.#takeIn(id, state.value, answers.value)) : kept;
  }

  /** Erases rooms for good; where the disk keeps them they stay open. Faults: those of the store. */
  erase(ids: readonly string[]): Result<null> {
    const erased = this.#setting.store.erase(ids);
    if (!erased.ok) return erased;
    for (const id of ids) {
      this.rooms.get(id)?.close();
      this.rooms.delete(id);
      this.faults.delete(id);
    }
    return ok(null);
  }

  close(): void {
    for (const room of this.rooms.values()) room.close();
  }

  /** Opens rooms on one ground, all of them or none. */
  #open(
    plans: readonly Plan[],
    { engine, scenarioHash: hash }: Ground,
    ticket: Ticket | null,
  ): Result<readonly LiveRoom[]> {
    const codes = new Set([...this.rooms.values()].map(({ state }) => state.code));
    // Rooms that are opened in one millisecond, or while the date is set back, keep their order all the same.
    const newest = Math.max(0, ...[...this.rooms.values()].map(({ state }) => state.openedAt));
    const begun: { id: string; json: string; state: RoomState; answers: AnswerBox }[] = [];
    for (const { expected, origin, ...plan } of plans) {
      const code = freshCode(codes);
      codes.add(code);
      const event: RoomEvent = {
        kind: 'opened',
        code,
        ...plan,
        ...(expected === null ? {} : { expected }),
        scenarioHash: hash,
        rules: RULES_VERSION,
        seed: origin?.record.seed ?? freshSeed(),
        // Drawn apart from the seed, so that whoever knows it knows no secret.
        secrets: origin?.record.secrets ?? drawSecrets(engine.scenario, freshSeed()),
        origin,
      };
      const at = Math.max(this.#setting.clock.date(), newest + 1) + begun.length;
      const entry: RoomEntry = { at, ticket, event };
      const state = openRoom(entry, { engine, scenarioHash: hash });
      if (!state.ok) return state;
      const id = freshRoomId();
      const answers = AnswerBox.of(this.#setting.store, id, null);
      if (!answers.ok) return answers;
      begun.push({ id, json: makeEntry(entry), state: state.value, answers: answers.value });
    }
    const kept = this.#setting.store.putWhole(
      begun.map(({ id, json }) => ({ log: id, entries: [json], beside: null })),
    );
    return kept.ok ? ok(begun.map(({ answers, id, state }) => this.#takeIn(id, state, answers))) : kept;
  }

  #bringBack(id: string): void {
    const state = this.#read(id);
    const answers = state.ok ? AnswerBox.open(this.#setting.store, id) : state;
    if (state.ok && answers.ok) this.#takeIn(id, state.value, answers.value);
    else if (!answers.ok) this.faults.set(id, answers.fault);
  }

  #takeIn(id: string, state: RoomState, answers: AnswerBox): LiveRoom {
    const room = new LiveRoom(id, state, answers, { ...this.#setting, reload: (log) => this.#read(log) });
    this.rooms.set(id, room);
    return room;
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

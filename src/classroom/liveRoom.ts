import { isBallotDue } from '../game/speeches.ts';
import type { Reason } from '../opponents/reasons.ts';
import type { Decision } from '../table/table.ts';
import type { Nation } from '../vocabulary/nations.ts';
import { type Fault, fail, ok, type Result } from '../vocabulary/result.ts';
import type { AnswerBox } from './answerBox.ts';
import type { Clock } from './clock.ts';
import { Listening } from './listening.ts';
import type { Opponents } from './opponents/opponents.ts';
import { makeEntry, type RoomEntry, type RoomEvent, type Ticket } from './room/entry.ts';
import { fold } from './room/fold.ts';
import type { RoomState } from './room/state.ts';
import { afterShown, extraTimer, lateSeats, plannedTimer, standInDecision } from './room/steps.ts';
import { RoomTimekeeper } from './roomTimekeeper.ts';
import type { Store } from './store/store.ts';

const OPENS_BALLOTS: RoomEvent = { kind: 'intervened', act: { kind: 'ballots' } };

/** What a room needs of the house it is in. */
export interface RoomSetting {
  readonly store: Store;
  readonly clock: Clock;
  readonly opponents: Opponents;
  /** How fast a class reads what a computer says in a debate; infinite where nobody listens. */
  readonly wordsAMinute: number;
  /** Reads the room anew from the store. */
  readonly reload: (id: string) => Result<RoomState>;
  /** Called once entries are on disk, and when nothing more can be kept. Throws nothing. */
  readonly changed: (room: LiveRoom) => void;
}

/**
 * A room that is played: it writes entries, lets opponents think and its timer run. Entries count at once for what is
 * checked next; nobody hears of them before they are on disk.
 */
export class LiveRoom {
  readonly id: string;
  /** The anonymous answers that were given in it. */
  readonly answers: AnswerBox;
  #state: RoomState;
  readonly #setting: RoomSetting;
  readonly #time: RoomTimekeeper;
  readonly #listening: Listening;
  /** What is being thought about, so that nothing is asked twice. */
  readonly #thinking = new Set<string>();
  #unwritten = 0;
  /** How often the room was read anew, since something of it could not be kept. */
  #reloads = 0;
  #isClosed = false;
  #settling: (() => void)[] = [];
  readonly #unfollow: () => void;
  /** Why the last entries could not be kept; null while all is well. */
  fault: Fault | null = null;

  constructor(id: string, state: RoomState, answers: AnswerBox, setting: RoomSetting) {
    this.id = id;
    this.answers = answers;
    this.#state = state;
    this.#setting = setting;
    this.#time = new RoomTimekeeper(setting.clock, () => this.#timeIsUp());
    this.#listening = new Listening(setting.clock, setting.wordsAMinute);
    this.#time.takeUp(state);
    this.#unfollow = setting.store.follow(id, (entries) => {
      this.#unwritten -= entries.length;
      this.fault = null;
      if (!this.isSettled) return;
      this.#settle();
      this.#goOn();
    });
    this.#goOn();
  }

  get state(): RoomState {
    return this.#state;
  }

  /** Whether every entry that counts is on disk: only then may anybody see the room. */
  get isSettled(): boolean {
    return this.#unwritten === 0;
  }

  /** Whether it was closed for good: nothing more is kept of it. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Milliseconds left of the timer; null without one. */
  get left(): number | null {
    return this.#time.left(this.#state);
  }

  /** Milliseconds until the lesson ends; null without a bell. */
  get untilEnd(): number | null {
    return this.#time.untilEnd(this.#state);
  }

  /**
   * Writes down what happened, all of it or nothing. Resolves once it is on disk, with the place of the last entry.
   * Faults: those of the store.
   * @throws when an event doesn't follow from the room as it is
   */
  async record(events: readonly RoomEvent[], ticket: Ticket | null = null): Promise<Result<number>> {
    if (this.#isClosed) return fail('roomGone');
    const at = this.#setting.clock.date();
    const before = this.#state.sequence;
    const reloads = this.#reloads;
    const entries = events.map(
      (event, index): RoomEntry => ({ at, ticket: index === 0 ? ticket : null, event }),
    );
    const kept = entries.map(makeEntry);
    this.#unwritten += entries.length;
    try {
      for (const entry of entries) fold(this.#state, entry);
    } catch (problem) {
      // Half of it may have happened to the room in memory, and none of it on disk.
      this.#reload(null, reloads);
      // What was kept before it has its consequences still.
      this.#goOn();
      throw problem;
    }
    for (const event of events) this.#time.follow(this.#state, event);
    const written = kept.map((json, index) => this.#setting.store.append(this.id, before + index, json));
    const results = await Promise.all(written);
    const refused = results.find((one) => !one.ok);
    if (refused && !refused.ok) {
      // Of a room that was erased meanwhile there is nothing to read.
      if (this.#isClosed) return refused;
      this.#reload(refused.fault, reloads);
      // What goes on by itself is tried again as somebody asks for something: alone it would try for ever.
      if (ticket) this.#goOn();
      return refused;
    }
    return results.at(-1) ?? ok(this.#state.sequence);
  }

  /**
   * Where a request was done before: its place in the log, `null` where it is too old to tell, undefined where it is new.
   * A lower number may be new too: what was refused for its haste comes again after what was asked later.
   */
  placeOf({ by, client, number }: Ticket): number | null | undefined {
    const done = this.#state.done.get(`${by} ${client}`);
    const place = done?.places.get(number);
    return place === undefined && done && number <= done.forgotten ? null : place;
  }

  /** The highest number of a client's requests that was done; 0 where none was. */
  lastOf(by: string, client: string): number {
    return this.#state.done.get(`${by} ${client}`)?.last ?? 0;
  }

  /** Resolves once nothing waits for the disk, or nothing more is kept. */
  async settled(): Promise<void> {
    if (!this.isSettled && !this.#isClosed)
      await new Promise<void>((resolve) => this.#settling.push(resolve));
  }

  /**
   * Goes on to the next step, or to a computer's next speech. Faults: `notPlaying`, `opponentsThink` where only they are
   * waited for, `staleBeat` where it has gone on meanwhile, `paused` where it was paused meanwhile, and those of the store.
   */
  async moveOn(ticket: Ticket | null): Promise<Result<number>> {
    const state = this.#state;
    if (state.stage !== 'playing') return fail('notPlaying');
    if (state.shown) return this.record(afterShown(state), ticket);
    if (isBallotDue(state.table.game.position)) return this.record([OPENS_BALLOTS], ticket);
    const late = lateSeats(state, true);
    if (late.length === 0) {
      if (this.#listening.left(state) === 0) return fail('opponentsThink');
      this.#listening.end();
      this.#goOn();
      return ok(state.sequence);
    }
    return this.#standIn(late, ticket);
  }

  /**
   * Lets a delegate decide for a seat, this once. Faults: `staleBeat` where the room has gone on meanwhile, `paused` where
   * it was paused meanwhile, and those of the store.
   */
  delegate(seat: Nation, ticket: Ticket | null): Promise<Result<number>> {
    return this.#standIn([seat], ticket, () => null);
  }

  close(): void {
    this.#isClosed = true;
    this.#unfollow();
    this.#time.stop();
    this.#listening.stop();
    this.#endWaiting();
  }

  /** Hands in for seats that are late: what is theirs to begin with, or what a delegate decides. */
  async #standIn(
    seats: readonly Nation[],
    ticket: Ticket | null,
    written: (seat: Nation) => Decision<Reason> | null = (seat) => standInDecision(this.#state, seat),
  ): Promise<Result<number>> {
    const isStill = this.#momentNow();
    const wasPaused = this.#state.isPaused;
    const decided = await Promise.all(
      seats.map(async (seat): Promise<readonly [Nation, Decision<Reason>]> => {
        return [seat, written(seat) ?? (await this.#decide(seat, 'practised'))];
      }),
    );
    const now = this.#state;
    if (!isStill() || now.shown || now.stage !== 'playing') return fail('staleBeat');
    // Whoever goes on in a paused room means to; what was under way when it was paused stops.
    if (now.isPaused && !wasPaused) return fail('paused');
    const late = lateSeats(this.#state, true);
    const events = decided
      .filter(([seat]) => late.includes(seat))
      .map(([seat, decision]): RoomEvent => ({ kind: 'decided', seat, decision }));
    return events.length > 0 ? this.record(events, ticket) : ok(this.#state.sequence);
  }

  /** Remembers what a decision is about: a beat of a game in which nothing has happened since. */
  #momentNow(): () => boolean {
    const moment = this.#moment;
    return () => this.#moment === moment;
  }

  get #moment(): string {
    const { beat, table } = this.#state;
    // A room that was read anew may come to the same beat and length by another way.
    return `${this.#reloads} ${beat} ${table.game.entries.length}`;
  }

  #decide(seat: Nation, level: Parameters<Opponents['decide']>[1]): Promise<Decision<Reason>> {
    const { table } = this.#state;
    return this.#setting.opponents.decide(table.view(seat), level, table.game.setup.seed);
  }

  /** Whatever is due by itself: the plan's timer, what follows from the end of the time, and what opponents think. */
  #goOn(): void {
    const state = this.#state;
    if (this.#isClosed || !this.isSettled || state.stage !== 'playing') return;
    const timer = plannedTimer(state);
    if (timer) void this.record([timer]);
    if (state.isPaused) return;
    if (state.goesOn) this.#endStep();
    if (state.shown || state.stage !== 'playing' || this.#state !== state) return;
    const thinkers = state.table.thinkers();
    const wait = thinkers.length > 0 ? this.#listening.left(state) : 0;
    if (wait > 0) {
      this.#listening.wait(wait, () => this.#goOn());
      return;
    }
    for (const { nation, occupant } of thinkers) void this.#think(nation, occupant.level);
  }

  async #think(seat: Nation, level: Parameters<Opponents['decide']>[1]): Promise<void> {
    const isStill = this.#momentNow();
    const question = `${this.#moment} ${seat} ${level}`;
    if (this.#thinking.has(question)) return;
    this.#thinking.add(question);
    const decision = await this.#decide(seat, level);
    this.#thinking.delete(question);
    const now = this.#state;
    const holder = now.table.thinkers().find(({ nation }) => nation === seat);
    const isAsked = isStill() && !now.shown && now.stage === 'playing' && holder?.occupant.level === level;
    if (this.#isClosed || !isAsked) return;
    // While a room is paused nothing happens in it, and opponents are asked again after that.
    if (!now.isPaused) await this.record([{ kind: 'decided', seat, decision }]);
  }

  #timeIsUp(): void {
    const state = this.#state;
    if (!state.timer || state.isPaused) return;
    void this.record([(state.goesOn && extraTimer(state)) || { kind: 'timeUp' }]);
  }

  /** Goes on where the time is up; within extra time, for those who have none. */
  #endStep(): void {
    const { shown, table, timer } = this.#state;
    const isUp = timer?.left === 0;
    if (!timer || !(isUp || timer.isExtra)) return;
    if (shown || isBallotDue(table.game.position)) {
      if (isUp) void this.moveOn(null);
      return;
    }
    // The switch may have been turned after the time was up.
    const extra = isUp ? extraTimer(this.#state) : null;
    if (extra) void this.record([extra]);
    const late = lateSeats(this.#state, isUp && !extra);
    const question = `${this.#moment} ${late.join()}`;
    if (late.length === 0 || this.#thinking.has(question)) return;
    this.#thinking.add(question);
    void this.#standIn(late, null).finally(() => this.#thinking.delete(question));
  }

  /**
   * What could not be kept has not happened: the room is again as the disk has it. Where that can't be read either,
   * nothing more is told of the room until it can.
   * @param since how often the room had been read anew when what could not be kept was written
   */
  #reload(fault: Fault | null, since: number): void {
    // Of several refused in one go the first has seen to it.
    if (since !== this.#reloads) return;
    const read = this.#setting.reload(this.id);
    if (!read.ok) {
      this.fault = read.fault;
      this.#setting.changed(this);
      return;
    }
    this.#reloads += 1;
    this.#state = read.value;
    this.#unwritten = 0;
    this.#time.takeUp(this.#state);
    this.fault = fault;
    this.#settle();
  }

  #settle(): void {
    this.#endWaiting();
    this.#setting.changed(this);
  }

  #endWaiting(): void {
    for (const resolve of this.#settling.splice(0)) resolve();
  }
}

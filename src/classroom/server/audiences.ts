import type { ReachStatus } from '../../protocol/reach.ts';
import type { Reply, RoomOverview } from '../../protocol/replies.ts';
import type { Clock } from '../clock.ts';
import type { House } from '../house.ts';
import type { LiveRoom } from '../liveRoom.ts';
import { overviewOf } from '../room/status.ts';
import { Audience, tellAnew } from './audience.ts';
import type { Line } from './line.ts';

/** Milliseconds between two tellings of one room: what happens meanwhile is told together. */
const ROOM_PACE = 25;
/** The same for the console, which shows all rooms. */
const CONSOLE_PACE = 250;

/** Everybody who looks at any room, and the facilitator's consoles. */
export class Audiences {
  readonly #house: () => House;
  readonly #clock: Clock;
  readonly #audiences = new Map<LiveRoom, Audience>();
  readonly #consoles = new Set<Line>();
  /** What the consoles were told of each room last. */
  readonly #overviews = new WeakMap<LiveRoom, RoomOverview>();
  /** When each room, or the consoles (null), were told last; and what waits. */
  readonly #told = new Map<LiveRoom | null, number>();
  readonly #waiting = new Map<LiveRoom | null, () => void>();

  readonly #report: (problem: unknown) => void;

  /** @param report told of what went wrong in telling somebody: it keeps nobody else from being told */
  constructor(house: () => House, clock: Clock, report: (problem: unknown) => void) {
    this.#house = house;
    this.#clock = clock;
    this.#report = report;
  }

  of(room: LiveRoom): Audience {
    let audience = this.#audiences.get(room);
    if (!audience) {
      audience = new Audience(room, this.#report);
      if (!room.isClosed) this.#audiences.set(room, audience);
    }
    return audience;
  }

  /** A room has changed, or who is there. */
  changed(room: LiveRoom): void {
    if (room.isClosed) return;
    this.#pace(room, ROOM_PACE, () => this.of(room).publish());
    this.consoleChanged();
  }

  consoleChanged(): void {
    if (this.#consoles.size > 0) this.#pace(null, CONSOLE_PACE, () => this.#tellConsoles());
  }

  entered(line: Line): void {
    const { party } = line;
    if (!party) return;
    if (party.as === 'facilitator') {
      this.#consoles.add(line);
      this.#tellConsoles();
      return;
    }
    // It was erased while somebody was being let in.
    if (party.room.isClosed) {
      line.hangUp('roomGone');
      return;
    }
    this.of(party.room).lines.add(line);
    this.changed(party.room);
  }

  /** A facilitator looks elsewhere. */
  moved(line: Line, to: LiveRoom | null): void {
    for (const audience of this.#audiences.values()) audience.lines.delete(line);
    tellAnew(line);
    if (!to) return;
    this.of(to).lines.add(line);
    this.changed(to);
  }

  left(line: Line): void {
    this.#consoles.delete(line);
    for (const audience of this.#audiences.values()) audience.lines.delete(line);
    if (line.party && line.party.as !== 'facilitator') this.changed(line.party.room);
  }

  /** Hangs up on everybody in a room; a facilitator only looks away. */
  dismiss(room: LiveRoom, code: string): void {
    const audience = this.#audiences.get(room);
    this.#audiences.delete(room);
    this.#waiting.get(room)?.();
    this.#waiting.delete(room);
    this.#told.delete(room);
    for (const line of audience?.lines ?? []) {
      if (line.party?.as === 'facilitator') line.party.watched = null;
      else line.hangUp(code);
    }
  }

  close(): void {
    for (const callOff of this.#waiting.values()) callOff();
    this.#waiting.clear();
  }

  /** Tells every console that another device came. */
  tellReach(reach: ReachStatus): void {
    const text = JSON.stringify({ kind: 'reach', reach } satisfies Reply);
    for (const line of this.#consoles) line.sendText(text);
  }

  #tellConsoles(): void {
    const house = this.#house();
    const rooms = house.inOrder();
    const faults = [...house.faults.values(), ...rooms.flatMap(({ fault }) => fault ?? [])];
    const reply: Reply = {
      kind: 'console',
      rooms: rooms.flatMap((room) => this.#overview(room) ?? []),
      faults,
    };
    const text = JSON.stringify(reply);
    for (const line of this.#consoles) line.sendText(text);
  }

  /** A room as it is on disk; while it is writing, as it was told last: it must not vanish from the console meanwhile. */
  #overview(room: LiveRoom): RoomOverview | undefined {
    if (room.isSettled)
      this.#overviews.set(room, overviewOf(room.id, room.state, this.of(room).status(), room.untilEnd));
    return this.#overviews.get(room);
  }

  /** At once where nothing was told of late, else when it is time again. */
  #pace(key: LiveRoom | null, pace: number, tell: () => void): void {
    if (this.#waiting.has(key)) return;
    const now = this.#clock.steady();
    const due = (this.#told.get(key) ?? -Infinity) + pace;
    const tellNow = (): void => {
      this.#waiting.delete(key);
      this.#told.set(key, this.#clock.steady());
      try {
        tell();
      } catch (problem) {
        this.#report(problem);
      }
    };
    if (now >= due) tellNow();
    else this.#waiting.set(key, this.#clock.after(due - now, tellNow));
  }
}

import { closedTurns } from '../../game/log.ts';
import type { View } from '../../game/view.ts';
import type { AfterStatus } from '../../protocol/afterwards.ts';
import type { Reply, RoomStatus, Said } from '../../protocol/replies.ts';
import { wireView } from '../../protocol/wireView.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { LiveRoom } from '../liveRoom.ts';
import type { RoomState } from '../room/state.ts';
import { delegationOf, statusOf } from '../room/status.ts';
import { afterReplyFor, afterStatusOf } from './afterwards.ts';
import { type Line, nothingTold } from './line.ts';

/** Everybody who looks at one room: tells each what is new, as far as it may know it. */
export class Audience {
  readonly #room: LiveRoom;
  readonly lines = new Set<Line>();

  readonly #report: (problem: unknown) => void;

  /** @param report told of what went wrong in telling somebody: it keeps nobody else from being told */
  constructor(room: LiveRoom, report: (problem: unknown) => void) {
    this.#room = room;
    this.#report = report;
  }

  isHere(member: string): boolean {
    for (const { party } of this.lines) if (party?.as === 'member' && party.member === member) return true;
    return false;
  }

  /** The lines of one member: its tabs and devices, the oldest first. */
  linesOf(member: string): readonly Line[] {
    return [...this.lines].filter(({ party }) => party?.as === 'member' && party.member === member);
  }

  status(): RoomStatus {
    return statusOf(this.#room.state, this.#room.left, (member) => this.isHere(member));
  }

  /** Tells everybody what is new. Nothing is told before it is on disk. */
  publish(): void {
    const room = this.#room;
    if (!room.isSettled) return;
    const { state } = room;
    const status = this.status();
    const text = JSON.stringify({ kind: 'room', sequence: state.sequence, status } satisfies Reply);
    // Of the timer only what was set tells the old from the new: it runs by itself.
    const { left, ...timer } = status.timer ?? { left: 0 };
    const key = JSON.stringify({ ...status, timer, isUp: left === 0 });
    const afterwards = afterStatusOf(room);
    const views = new Map<string, string>();
    for (const line of this.lines) {
      try {
        const seat = seatOf(line, state);
        if (seat === undefined) {
          this.lines.delete(line);
          line.hangUp('removed');
          continue;
        }
        if (line.told.status !== key) line.sendText(text);
        line.told.status = key;
        this.#tellView(line, seat, views);
        this.#tellDelegation(line, seat);
        this.#tellTexts(line, seat);
        this.#tellAfterwards(line, afterwards);
      } catch (problem) {
        this.#report(problem);
      }
    }
  }

  #tellView(line: Line, seat: Nation | null, views: Map<string, string>): void {
    const { state } = this.#room;
    const { told } = line;
    // What the facilitator does in a beat shows at once, and is no new beat: what was written for this one stays.
    const { length } = state.table.game.entries;
    const key = `${state.era} ${state.beat} ${length} ${state.stage === 'over'} ${seat}`;
    if (told.view === key) return;
    const turnsOf = `${state.era} ${seat}`;
    const from = told.turnsOf === turnsOf ? told.turns : 0;
    const name = `${seat} ${from}`;
    let text = views.get(name);
    if (text === undefined) {
      text = viewText(state, seat, from);
      views.set(name, text);
    }
    line.sendText(text);
    told.view = key;
    told.turnsOf = turnsOf;
    told.turns = closedTurns(state.table.game.turns).length;
  }

  #tellDelegation(line: Line, seat: Nation | null): void {
    const { state } = this.#room;
    if (line.party?.as !== 'member') return;
    const delegation = seat === null ? null : delegationOf(state, seat);
    const key = JSON.stringify(delegation);
    if (line.told.delegation === key) return;
    line.told.delegation = key;
    line.send({ kind: 'delegation', sequence: state.sequence, delegation });
  }

  #tellAfterwards(line: Line, status: AfterStatus): void {
    if (!line.party) return;
    const text = JSON.stringify(afterReplyFor(this.#room, line.party, status) satisfies Reply);
    if (line.told.afterwards === text) return;
    line.told.afterwards = text;
    line.sendText(text);
  }

  #tellTexts(line: Line, seat: Nation | null): void {
    const { texts } = this.#room.state;
    const { party, told } = line;
    const last = texts.at(-1)?.sequence ?? 0;
    if (party?.as !== 'member' || last <= told.text) return;
    for (const said of texts)
      if (said.sequence > told.text && isFor(said, party.member, seat)) line.send({ kind: 'said', said });
    told.text = last;
  }
}

/** Whether a member may read a text: it wrote it, or it is between its delegation and another. */
function isFor({ member, from, to }: Said, reader: string, seat: Nation | null): boolean {
  if (member === reader) return true;
  return to !== null && seat !== null && (to === seat || from === seat);
}

/** With whose eyes a line looks; undefined for a member that was removed. */
function seatOf({ party }: Line, state: RoomState): Nation | null | undefined {
  if (party?.as === 'member') return state.members.get(party.member)?.seat;
  return party?.as === 'facilitator' ? (party.watched?.seat ?? null) : null;
}

function viewText({ table, sequence }: RoomState, seat: Nation | null, from: number): string {
  const whole: View = seat === null ? table.onlooker() : table.view(seat);
  const view = wireView(whole, from);
  return JSON.stringify({ kind: 'view', sequence, from, view } satisfies Reply);
}

/** A client that is to be told everything anew. */
export function tellAnew(line: Line): void {
  line.told = nothingTold();
}

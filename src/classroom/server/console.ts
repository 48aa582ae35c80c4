import { isAfterCommand } from '../../protocol/afterwards.ts';
import type { Command, RoomCommand } from '../../protocol/commands.ts';
import type { Reply } from '../../protocol/replies.ts';
import { fail, ok } from '../../vocabulary/result.ts';
import type { House } from '../house.ts';
import type { LiveRoom } from '../liveRoom.ts';
import { eventsOfAfterCommand } from '../room/afterOrders.ts';
import type { Ticket } from '../room/entry.ts';
import { eventsOfCommand } from '../room/roomCommands.ts';
import { stepOf } from '../room/state.ts';
import type { Audiences } from './audiences.ts';
import { type Outcome, once, recorded } from './outcome.ts';

/** Where the facilitator's orders are carried out. */
export class Console {
  readonly #house: House;
  readonly #audiences: Audiences;
  /** Orders that are being carried out: some take a while, and the same one may come again meanwhile. */
  readonly #running = new Map<string, Promise<Outcome>>();

  constructor(house: House, audiences: Audiences) {
    this.#house = house;
    this.#audiences = audiences;
  }

  /** Faults: `roomUnknown`, and those of rooms, of the house and of the store. */
  order(ticket: Ticket, command: Command): Promise<Outcome> {
    const key = `${ticket.client} ${ticket.number}`;
    let outcome = this.#running.get(key);
    if (!outcome) {
      outcome = this.#carryOut(ticket, command).finally(() => this.#running.delete(key));
      this.#running.set(key, outcome);
    }
    return outcome;
  }

  async #carryOut(ticket: Ticket, command: Command): Promise<Outcome> {
    const house = this.#house;
    switch (command.kind) {
      case 'open':
      case 'fork': {
        const before = house.openedBy(ticket);
        if (before.length > 0) return ok({ sequence: 1, reply: openedReply(before) });
        if (command.kind === 'open') {
          const opened = house.openFor(command.students, command.opening, ticket, command.rooms);
          return opened.ok ? ok({ sequence: 1, reply: openedReply(opened.value) }) : opened;
        }
        const room = house.rooms.get(command.room);
        if (!room) return fail('roomUnknown', 'room');
        const forked = house.fork(room, command.turn, ticket);
        return forked.ok ? ok({ sequence: 1, reply: openedReply(forked.value) }) : forked;
      }
      case 'erase':
        return erase(house, this.#audiences, command.room);
      case 'room': {
        const room = house.rooms.get(command.room);
        if (!room) return fail('roomUnknown', 'room');
        return once(room, ticket, () => roomOutcome(room, ticket, command.command));
      }
    }
  }
}

function openedReply(rooms: readonly LiveRoom[]): Reply {
  return { kind: 'opened', rooms: rooms.map(({ id, state }) => ({ room: id, code: state.code })) };
}

function erase(house: House, audiences: Audiences, room: string | null): Outcome {
  const doomed = room === null ? [...house.rooms.keys(), ...house.faults.keys()] : [room];
  if (doomed.some((id) => !house.rooms.has(id) && !house.faults.has(id))) return fail('roomUnknown', 'room');
  const live = doomed.flatMap((id) => house.rooms.get(id) ?? []);
  const erased = house.erase(doomed);
  if (!erased.ok) return erased;
  for (const one of live) audiences.dismiss(one, 'roomGone');
  return ok({ sequence: 0 });
}

async function roomOutcome(room: LiveRoom, ticket: Ticket, command: RoomCommand): Promise<Outcome> {
  if (command.kind === 'moveOn') {
    const { beat } = room.state;
    if (command.beat !== beat || command.step !== stepOf(room.state))
      return fail('staleBeat', 'beat', { found: command.beat, now: beat });
    const moved = await room.moveOn(ticket);
    return moved.ok ? ok({ sequence: moved.value }) : moved;
  }
  if (isAfterCommand(command))
    return recorded(room, eventsOfAfterCommand(room.state, command, room.answers.answered), ticket);
  return recorded(room, eventsOfCommand(room.state, command, room.left), ticket);
}

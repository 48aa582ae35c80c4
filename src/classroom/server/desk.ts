import { isOver } from '../../game/opening.ts';
import { LIMITS, PROTOCOL_VERSION } from '../../protocol/limits.ts';
import type { Reply } from '../../protocol/replies.ts';
import type { Act, Hello, Request } from '../../protocol/requests.ts';
import { type Fault, fail, ok, type Result } from '../../vocabulary/result.ts';
import type { Clock } from '../clock.ts';
import type { House } from '../house.ts';
import { joinRoom, memberOfToken } from '../joining.ts';
import type { LiveRoom } from '../liveRoom.ts';
import { delegatingSeat, eventsOfAct } from '../room/acts.ts';
import type { Ticket } from '../room/entry.ts';
import { recordOf } from '../room/play.ts';
import { takeAnswers } from './afterwards.ts';
import type { Audiences } from './audiences.ts';
import { Console } from './console.ts';
import type { Addresses } from './limits.ts';
import type { Line, Party } from './line.ts';
import { type Outcome, once, recorded } from './outcome.ts';
import { papersOf } from './papers.ts';
import type { Reach } from './reach.ts';

/** Where clients' requests are answered: who may ask what, once each. */
export class Desk {
  readonly #house: House;
  readonly #audiences: Audiences;
  readonly #addresses: Addresses;
  readonly #clock: Clock;
  readonly #console: Console;
  readonly #reach: Reach;

  constructor(house: House, audiences: Audiences, addresses: Addresses, clock: Clock, reach: Reach) {
    this.#reach = reach;
    this.#house = house;
    this.#audiences = audiences;
    this.#addresses = addresses;
    this.#clock = clock;
    this.#console = new Console(house, audiences);
  }

  async answer(line: Line, request: Request): Promise<void> {
    const { party } = line;
    if (request.kind === 'hello') {
      if (party) return refuse(line, null, 'helloTwice');
      return this.#greet(line, request.hello);
    }
    if (!party) return refuse(line, 'number' in request ? request.number : null, 'helloFirst');
    switch (request.kind) {
      case 'act': {
        const { number, act } = request;
        if (party.as !== 'member') return refuse(line, number, 'notAMember');
        const ticket = { by: party.member, client: party.client, number };
        return tell(line, number, await this.#act(party.room, ticket, act));
      }
      case 'command': {
        const { number, command } = request;
        if (party.as !== 'facilitator') return refuse(line, number, 'notTheFacilitator');
        const ticket = { by: 'facilitator', client: party.client, number };
        const outcome = await this.#console.order(ticket, command);
        this.#audiences.consoleChanged();
        return tell(line, number, outcome);
      }
      case 'watch': {
        if (party.as !== 'facilitator') return refuse(line, null, 'notTheFacilitator');
        const room = request.room === null ? null : this.#house.rooms.get(request.room);
        if (room === undefined) return refuse(line, null, 'roomUnknown');
        party.watched = room && { room, seat: request.seat };
        return this.#audiences.moved(line, room);
      }
      case 'papers': {
        if (party.as !== 'facilitator') return refuse(line, null, 'notTheFacilitator');
        const room = this.#house.rooms.get(request.room);
        if (!room) return refuse(line, null, 'roomUnknown');
        await room.settled();
        return line.send(papersOf(room));
      }
      case 'reach':
        if (party.as !== 'facilitator') return refuse(line, null, 'notTheFacilitator');
        this.#reach.begin();
        return line.send({ kind: 'reach', reach: this.#reach.status() });
      case 'record': {
        const isAsked = party.as === 'facilitator' && request.room !== undefined;
        const room = party.as !== 'facilitator' ? party.room : isAsked && this.#house.rooms.get(request.room);
        if (!room) return refuse(line, null, 'roomUnknown');
        await room.settled();
        // A running game's record holds everybody's secrets.
        if (!isOver(room.state.table.game)) return refuse(line, null, 'notOver');
        return line.send({ kind: 'record', room: room.id, record: recordOf(room.state) });
      }
    }
  }

  async #greet(line: Line, hello: Hello): Promise<void> {
    const now = this.#clock.steady();
    // Codes are short enough to guess at; tokens and the secret are not, and must let their owners in whatever others try.
    if ('code' in hello && !this.#addresses.mayTry(line.address, now)) return line.hangUp('tooManyTries');
    const welcome = await this.#welcome(hello);
    if (!welcome.ok) {
      if (welcome.fault.code === 'codeUnknown') this.#addresses.wentWrong(line.address, now);
      const { code, params } = welcome.fault;
      return line.hangUp(code, params);
    }
    const { party, reply } = welcome.value;
    line.party = party;
    if (party.as === 'member') this.#reach.entered(line.address);
    line.send(reply);
    if (party.as === 'member') {
      const older = this.#audiences.of(party.room).linesOf(party.member);
      // Who was given a new token is the only one that the seat knows: nobody stays in it by the old one.
      const kept = hello.as === 'newcomer' ? 0 : LIMITS.tabs - 1;
      for (const one of older.slice(0, Math.max(0, older.length - kept))) one.hangUp('openedElsewhere');
    }
    this.#audiences.entered(line);
  }

  async #welcome(hello: Hello): Promise<Result<{ readonly party: Party; readonly reply: Reply }>> {
    const version = PROTOCOL_VERSION;
    switch (hello.as) {
      case 'newcomer': {
        const joined = await joinRoom(this.#house, hello);
        if (!joined.ok) return joined;
        const { room, member, token } = joined.value;
        return ok(memberWelcome(room, member, hello.client, token));
      }
      case 'member': {
        const room = this.#house.rooms.get(hello.room);
        const member = room && memberOfToken(room, hello.token);
        if (!room || !member) return fail('tokenUnknown');
        await room.settled();
        if (room.state.readmitted.has(member.id))
          await room.record([{ kind: 'readmitted', members: [member.id], may: false }]);
        return ok(memberWelcome(room, member.id, hello.client));
      }
      case 'facilitator': {
        if (!this.#house.isFacilitator(hello.secret)) return fail('secretUnknown');
        const { client } = hello;
        const last = Math.max(
          0,
          ...[...this.#house.rooms.values()].map((room) => room.lastOf('facilitator', client)),
        );
        return ok({
          party: { as: 'facilitator', client, watched: null },
          reply: { kind: 'welcome', version, as: 'facilitator', last, reach: this.#reach.status() },
        });
      }
      case 'projector': {
        const room = this.#house.roomOfCode(hello.code);
        if (!room) return fail('codeUnknown', 'code');
        return ok({
          party: { as: 'projector', room },
          reply: {
            kind: 'welcome',
            version,
            as: 'projector',
            room: room.id,
            codes: this.#house.roomsOfClass(room).map(({ state }) => state.code),
            origins: this.#reach.status().origins,
          },
        });
      }
    }
  }

  #act(room: LiveRoom, ticket: Ticket, act: Act): Promise<Outcome> {
    return once(room, ticket, async () => {
      const member = room.state.members.get(ticket.by);
      if (!member) return fail('removed');
      if (act.kind === 'answer') {
        const taken = takeAnswers(room, member.id, act);
        if (taken.ok) this.#audiences.changed(room);
        return taken;
      }
      if (act.kind === 'rename') {
        const allowed = this.#house.checkName(act.nickname, room);
        if (!allowed.ok) return allowed;
      }
      const audience = this.#audiences.of(room);
      const isHere = (id: string): boolean => audience.isHere(id);
      if (act.kind !== 'delegate')
        return recorded(room, eventsOfAct(room.state, member, act, isHere), ticket);
      const seat = delegatingSeat(room.state, member, act.beat, isHere);
      if (!seat.ok) return seat;
      const spoken = await room.delegate(seat.value, ticket);
      return spoken.ok ? ok({ sequence: spoken.value }) : spoken;
    });
  }
}

function memberWelcome(
  room: LiveRoom,
  member: string,
  client: string,
  token?: string,
): { readonly party: Party; readonly reply: Reply } {
  const nickname = room.state.members.get(member)?.nickname ?? '';
  const last = room.lastOf(member, client);
  const shared = { kind: 'welcome', version: PROTOCOL_VERSION, as: 'member', room: room.id } as const;
  return {
    party: { as: 'member', room, member, client },
    reply: { ...shared, member, nickname, ...(token ? { token } : {}), last },
  };
}

function tell(line: Line, number: number, outcome: Outcome): void {
  if (!outcome.ok) {
    refuseWith(line, number, outcome.fault);
    return;
  }
  if (outcome.value.reply) line.send(outcome.value.reply);
  line.send({ kind: 'accepted', number, sequence: outcome.value.sequence });
}

function refuse(line: Line, number: number | null, code: string): void {
  refuseWith(line, number, { code, path: '' });
}

function refuseWith(line: Line, number: number | null, fault: Fault): void {
  line.send({ kind: 'refused', number, fault });
}

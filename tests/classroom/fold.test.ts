import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventsOfAct } from '../../src/classroom/room/acts.ts';
import { makeEntry, parseEntry, type RoomEntry, type RoomEvent } from '../../src/classroom/room/entry.ts';
import { fold } from '../../src/classroom/room/fold.ts';
import { recordOf } from '../../src/classroom/room/play.ts';
import { eventsOfCommand, eventsOfJoining } from '../../src/classroom/room/roomCommands.ts';
import { awaitedSeats, isHeldByMembers, type RoomState } from '../../src/classroom/room/state.ts';
import { delegationOf, statusOf } from '../../src/classroom/room/status.ts';
import { afterShown } from '../../src/classroom/room/steps.ts';
import { positionHash } from '../../src/game/hash.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import { randomPlayer } from '../../src/opponents/simplePlayers.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import type { Result } from '../../src/vocabulary/result.ts';
import { opened, roomIn } from './roomIn.ts';

/** What may happen to a room next, as a test draws it: who, what, and some chance of its own. */
interface Step {
  readonly what: (typeof WHAT)[number];
  readonly who: number;
  readonly chance: number;
}

const WHAT = [
  ...([
    'join',
    'propose',
    'handIn',
    'handIn',
    'handIn',
    'handIn',
    'handIn',
    'sign',
    'sign',
    'back',
    'say',
    'rename',
    'wish',
    'raise',
  ] as const),
  ...([
    'seat',
    'hand',
    'take',
    'remove',
    'pause',
    'resume',
    'timer',
    'undo',
    'reopen',
    'free',
    'end',
  ] as const),
  ...(['opponents', 'opponents', 'opponents', 'goOn', 'goOn'] as const),
] as const;

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom(...WHAT),
  who: fc.nat(40),
  chance: fc.nat(0xffff),
});

/** What a step comes to in a room; nothing where the room refuses it. */
function eventsOf(state: RoomState, { what, who, chance }: Step): Result<readonly RoomEvent[]> {
  const all = [...state.members.values()];
  const awaited =
    what === 'handIn' ? all.filter(({ seat }) => seat && awaitedSeats(state).includes(seat)) : [];
  const members = awaited.length > 0 ? awaited : all;
  const member = members[who % Math.max(1, members.length)];
  const seat = NATIONS[chance % NATIONS.length] ?? 'CHN';
  const none: Result<readonly RoomEvent[]> = { ok: true, value: [] };
  if (what === 'join') {
    const token = chance.toString(16).padStart(64, '0');
    return eventsOfJoining(state, `Owl ${members.length} ${chance}`.slice(0, 20), token, `client-${chance}`);
  }
  if (what === 'opponents') {
    if (state.stage !== 'playing' || state.shown) return none;
    const reason = { key: 'nothing' as const, choice: null, params: {} };
    const decided = state.table.thinkers().map(({ nation }): RoomEvent => {
      const slip = randomPlayer(state.engine, state.table.view(nation), chance);
      return { kind: 'decided', seat: nation, decision: { slip, reason } };
    });
    return { ok: true, value: decided };
  }
  if (what === 'goOn') return state.shown ? { ok: true, value: afterShown(state) } : none;
  if (!member) return none;
  const isHere = (id: string): boolean => (Number(id.slice(1)) + chance) % 3 > 0;
  const { beat } = state;
  const turn = 1 + (chance % 5);
  switch (what) {
    case 'propose':
    case 'handIn': {
      if (!member.seat || !isHeldByMembers(state, member.seat) || state.stage !== 'playing') return none;
      const view = state.table.view(member.seat);
      if (view.phase === 'over') return none;
      const slip = chance % 4 === 0 ? safeSlip(view) : randomPlayer(state.engine, view, chance);
      return eventsOfAct(state, member, { kind: 'propose', beat, slip, handIn: what === 'handIn' }, isHere);
    }
    case 'sign':
      return eventsOfAct(
        state,
        member,
        { kind: 'countersign', beat, laidAt: (member.seat && state.drafts[member.seat]?.place) ?? 0 },
        isHere,
      );
    case 'back':
      return eventsOfAct(state, member, { kind: 'takeBack', beat }, isHere);
    case 'say':
      return eventsOfAct(state, member, { kind: 'say', to: seat, text: `word ${chance}` }, isHere);
    case 'rename':
      return eventsOfAct(state, member, { kind: 'rename', nickname: `Fox ${chance % 100}` }, isHere);
    case 'wish':
      return eventsOfAct(state, member, { kind: 'askSeat', seat }, isHere);
    case 'raise':
      return eventsOfAct(
        state,
        member,
        { kind: 'raise', turn: state.table.game.position.turn, isFor: chance % 2 > 0 },
        isHere,
      );
    case 'seat':
      return eventsOfCommand(state, { kind: 'seat', member: member.id, seat, role: null }, null);
    case 'hand':
      return eventsOfCommand(state, { kind: 'hand', seat, level: 'novice' }, null);
    case 'take':
      return eventsOfCommand(state, { kind: 'hand', seat, level: null }, null);
    case 'remove':
      return chance % 5 > 0 ? none : eventsOfCommand(state, { kind: 'remove', member: member.id }, null);
    case 'pause':
    case 'resume':
      return eventsOfCommand(state, { kind: what }, null);
    case 'timer':
      return eventsOfCommand(state, { kind: 'setTimer', seconds: chance % 2 ? null : 60 }, null);
    case 'undo':
      return chance % 4 > 0 ? none : eventsOfCommand(state, { kind: 'undo', turn }, null);
    case 'reopen':
      return chance % 3 > 0 ? none : eventsOfCommand(state, { kind: 'stepBack', beat }, null);
    case 'free':
      return eventsOfCommand(state, { kind: 'freeText', open: chance % 3 > 0 }, null);
    case 'end':
      return chance % 20 > 0 ? none : eventsOfCommand(state, { kind: 'end' }, null);
  }
}

/** A room played by chance, and the entries it is made of, written down. */
function played(steps: readonly Step[]): { readonly state: RoomState; readonly written: readonly string[] } {
  const state = roomIn([opened]);
  const written = [makeEntry(opened)];
  const take = (events: readonly RoomEvent[]): void => {
    for (const event of events) {
      const entry: RoomEntry = { at: written.length, ticket: null, event };
      written.push(makeEntry(entry));
      fold(state, entry);
    }
  };
  take([{ kind: 'started', plan: null }]);
  for (const one of steps) {
    const events = eventsOf(state, one);
    if (events.ok) take(events.value);
  }
  return { state, written };
}

/** Everything that anybody can be told of a room. */
function toldOf(state: RoomState): unknown {
  return {
    status: statusOf(state, null, () => true),
    delegations: NATIONS.map((seat) => delegationOf(state, seat)),
    views: NATIONS.map((seat) => state.table.view(seat)),
    texts: state.texts,
    hands: state.after.hands,
    wishes: state.wishes,
    record: recordOf(state),
    position: positionHash(state.table.game.position),
  };
}

it('whatever happens to a room, what is on disk adds up to the same room', () => {
  let beats = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 100, maxLength: 200 }), (steps) => {
      const { state, written } = played(steps);
      const read = written.map((json) => {
        const entry = parseEntry(json);
        if (!entry.ok) throw new Error(entry.fault.path);
        return entry.value;
      });
      expect(toldOf(roomIn(read))).toEqual(toldOf(state));
      beats += state.beat;
    }),
    { numRuns: 25 },
  );
  // Something did happen.
  expect(beats).toBeGreaterThan(50);
});

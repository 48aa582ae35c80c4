import { checkNickname, isSameName, makeNickname } from '../protocol/nickname.ts';
import type { Hello } from '../protocol/requests.ts';
import { fail, ok, type Result } from '../vocabulary/result.ts';
import type { House } from './house.ts';
import type { LiveRoom } from './liveRoom.ts';
import { eventsOfJoining } from './room/roomCommands.ts';
import type { Member } from './room/state.ts';
import { below, freshSecret, isSame, tokenHash } from './secrets.ts';

/** Somebody who came in, and what it comes back with. */
export interface Joined {
  readonly room: LiveRoom;
  readonly member: string;
  readonly token: string;
}

type Newcomer = Extract<Hello, { as: 'newcomer' }>;

/**
 * Lets somebody new into a room. Who lost the line before the welcome came asks again as the same client, and is let in
 * once. Faults: `codeUnknown`, `roomLocked`, `roomFull`, those of nicknames, of `checkName` and of the store.
 */
export async function joinRoom(house: House, { client, code, nickname }: Newcomer): Promise<Result<Joined>> {
  const found = house.roomOfCode(code);
  if (!found) return fail('codeUnknown', 'code');
  const again = await joinAgain(house.roomsOfClass(found), client, nickname);
  if (again) return again;
  // Two rooms of a class may each have somebody of that name.
  const back = await comeBack([found, ...house.roomsOfClass(found)], nickname);
  if (back) return back;
  const room = house.roomForNewcomer(found);
  const { state } = room;
  const taken = [...state.members.values()].map((member) => member.nickname);
  const name = nickname === undefined ? ok(makeNickname(below, taken)) : checkNickname(nickname, taken);
  if (!name.ok) return name;
  const allowed = house.checkName(name.value, room);
  if (!allowed.ok) return allowed;
  const token = freshSecret();
  const events = eventsOfJoining(state, name.value, tokenHash(token), client);
  if (!events.ok) return events;
  const member = `m${state.joined + 1}`;
  const kept = await room.record(events.value);
  return kept.ok ? ok({ room, member, token }) : kept;
}

/** Gives a new token to whom the first never reached; null where nobody came in as that client and did nothing since. */
async function joinAgain(
  rooms: readonly LiveRoom[],
  client: string,
  nickname: string | undefined,
): Promise<Result<Joined> | null> {
  for (const room of rooms) {
    const member = [...room.state.members.values()].find((one) => isSame(one.client, client));
    if (!member || room.lastOf(member.id, client) > 0) continue;
    const asked = nickname === undefined ? null : checkNickname(nickname);
    if (asked?.ok && asked.value !== member.nickname) continue;
    const token = freshSecret();
    const kept = await room.record([{ kind: 'tokenGiven', member: member.id, token: tokenHash(token) }]);
    return kept.ok ? ok({ room, member: member.id, token }) : kept;
  }
  return null;
}

/** Gives a new token to whom a room was told to take back by its nickname; null where there is nobody of that name. */
async function comeBack(
  rooms: readonly LiveRoom[],
  nickname: string | undefined,
): Promise<Result<Joined> | null> {
  if (nickname === undefined) return null;
  for (const room of rooms) {
    const { members, readmitted } = room.state;
    const awaited = [...members.values()].filter(({ id }) => readmitted.has(id));
    const member = awaited.find((one) => isSameName(one.nickname, nickname));
    if (!member) continue;
    const token = freshSecret();
    const kept = await room.record([{ kind: 'tokenGiven', member: member.id, token: tokenHash(token) }]);
    return kept.ok ? ok({ room, member: member.id, token }) : kept;
  }
  return null;
}

/** The member whose token that is; every member's is compared, so that the time tells nothing. */
export function memberOfToken(room: LiveRoom, token: string): Member | undefined {
  const hash = tokenHash(token);
  let found: Member | undefined;
  for (const member of room.state.members.values()) if (isSame(member.token, hash)) found = member;
  return found;
}

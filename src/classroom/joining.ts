import { checkNickname, makeNickname } from '../protocol/nickname.ts';
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

/** Lets somebody new into a room. Faults: `codeUnknown`, `roomLocked`, `roomFull`, those of nicknames and of the store. */
export async function joinRoom(
  house: House,
  code: string,
  nickname: string | undefined,
): Promise<Result<Joined>> {
  const found = house.roomOfCode(code);
  if (!found) return fail('codeUnknown', 'code');
  const room = house.roomForNewcomer(found);
  const { state } = room;
  const taken = [...state.members.values()].map((member) => member.nickname);
  const name = nickname === undefined ? ok(makeNickname(below, taken)) : checkNickname(nickname, taken);
  if (!name.ok) return name;
  const token = freshSecret();
  const events = eventsOfJoining(state, name.value, tokenHash(token));
  if (!events.ok) return events;
  const member = `m${state.joined + 1}`;
  const kept = await room.record(events.value);
  return kept.ok ? ok({ room, member, token }) : kept;
}

/** The member whose token that is; every member's is compared, so that the time tells nothing. */
export function memberOfToken(room: LiveRoom, token: string): Member | undefined {
  const hash = tokenHash(token);
  let found: Member | undefined;
  for (const member of room.state.members.values()) if (isSame(member.token, hash)) found = member;
  return found;
}

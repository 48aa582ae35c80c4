import type { MemberStatus, RoomStatus } from '../../../protocol/replies.ts';
import { PARTS, type Part, partsOf, ROLE_OF_PART, type Role } from '../../../protocol/roles.ts';
import type { Nation } from '../../../vocabulary/nations.ts';

/** A member as it sits in its delegation. */
export interface Place {
  readonly me: MemberStatus;
  /** The others of the same seat. */
  readonly mates: readonly MemberStatus[];
  /** Parts of a slip that this member writes. */
  readonly held: ReadonlySet<Part>;
}

export function placeOf(status: RoomStatus, member: string): Place | null {
  const me = status.members.find(({ id }) => id === member);
  if (!me) return null;
  const mates =
    me.seat === null ? [] : status.members.filter(({ id, seat }) => id !== me.id && seat === me.seat);
  return { me, mates, held: me.role ? partsOf(me.role, filledIn(me, mates)) : new Set() };
}

function filledIn(me: MemberStatus, mates: readonly MemberStatus[]): readonly Role[] {
  return [me, ...mates].flatMap(({ role }) => (role ? [role] : []));
}

/** Parts that this member alone writes, in their order: of two in one office neither does. */
export function partsAlone({ held, mates, me }: Place): readonly Part[] {
  const isShared = mates.some(({ role }) => role === me.role);
  return isShared ? [] : PARTS.filter((part) => held.has(part));
}

/** Who writes a part of the delegation's slip: whoever fills its office, or the head; null in an empty delegation. */
export function writerOf({ me, mates }: Place, part: Part): MemberStatus | null {
  const all = [me, ...mates];
  const holder = (role: Role) => all.find((member) => member.role === role);
  return holder(ROLE_OF_PART[part]) ?? holder('head') ?? null;
}

export function membersAt(status: RoomStatus, seat: Nation | null): readonly MemberStatus[] {
  return status.members.filter((member) => member.seat === seat);
}

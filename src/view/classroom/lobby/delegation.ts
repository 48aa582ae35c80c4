import type { MemberStatus, RoomStatus } from '../../../protocol/replies.ts';
import {
  leadOf,
  type Outlook,
  outlooksOf,
  PARTS,
  type Part,
  partsOf,
  ROLE_OF_OUTLOOK,
  ROLE_OF_PART,
  type Role,
} from '../../../protocol/roles.ts';
import type { Nation } from '../../../vocabulary/nations.ts';

/** A member as it sits in its delegation. */
export interface Place {
  readonly me: MemberStatus;
  /** The others of the same seat. */
  readonly mates: readonly MemberStatus[];
  /** Parts of a slip that this member writes. */
  readonly held: ReadonlySet<Part>;
  /** What it foresees of what a choice would do. */
  readonly foreseen: ReadonlySet<Outlook>;
}

export function placeOf(status: RoomStatus, member: string): Place | null {
  const me = status.members.find(({ id }) => id === member);
  if (!me) return null;
  const mates =
    me.seat === null ? [] : status.members.filter(({ id, seat }) => id !== me.id && seat === me.seat);
  const here = rolesHere(me, mates);
  const held = me.role ? partsOf(me.role, here) : new Set<Part>();
  return { me, mates, held, foreseen: me.role ? outlooksOf(me.role, here) : new Set() };
}

/** Whoever reads this is here, whatever the table has heard of it yet. */
function membersHere(me: MemberStatus, mates: readonly MemberStatus[]): readonly MemberStatus[] {
  return [me, ...mates.filter(({ isHere }) => isHere)];
}

function rolesHere(me: MemberStatus, mates: readonly MemberStatus[]): readonly Role[] {
  return membersHere(me, mates).flatMap(({ role }) => role ?? []);
}

/** Whether somebody is here who could countersign. */
export function hasSigner({ mates }: Place): boolean {
  return mates.some(({ isHere }) => isHere);
}

/** Whether any delegation has two members here, of whom one countersigns what the other lays down. */
export function hasPairs({ members }: RoomStatus): boolean {
  const here = members.flatMap(({ isHere, seat }) => (isHere && seat ? [seat] : []));
  return new Set(here).size < here.length;
}

/** Parts that this member alone writes, in their order: of two in one office neither does. */
export function partsAlone({ held, mates, me }: Place): readonly Part[] {
  const isShared = mates.some(({ role }) => role === me.role);
  return isShared ? [] : PARTS.filter((part) => held.has(part));
}

/** Who writes a part of the delegation's slip, of those who are here; null where nobody has an office. */
export function writerOf(place: Place, part: Part): MemberStatus | null {
  return holderOf(place, ROLE_OF_PART[part]);
}

/** Who foresees something, of those who are here. */
export function seerOf(place: Place, outlook: Outlook): MemberStatus | null {
  return holderOf(place, ROLE_OF_OUTLOOK[outlook]);
}

function holderOf({ me, mates }: Place, office: Role): MemberStatus | null {
  const here = membersHere(me, mates);
  const holder = (role: Role) => here.find((member) => member.role === role);
  return holder(office) ?? holder(leadOf(rolesHere(me, mates))) ?? null;
}

export function membersAt(status: RoomStatus, seat: Nation | null): readonly MemberStatus[] {
  return status.members.filter((member) => member.seat === seat);
}

/** Members with an open line. */
export function hereIn({ members }: RoomStatus): number {
  return members.filter(({ isHere }) => isHere).length;
}

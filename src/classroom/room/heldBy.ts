import { type Part, partsOf } from '../../protocol/roles.ts';
import { type Member, type RoomState, roleOf } from './state.ts';

/** The parts of its delegation's slip that a member decides, among those who are here. */
export function heldBy(state: RoomState, member: Member, here: readonly Member[]): ReadonlySet<Part> {
  const role = roleOf(state, member);
  const offices = here.flatMap((one) => roleOf(state, one) ?? []);
  return role ? partsOf(role, offices) : new Set();
}

import type { OnlookerView, SeatView, View } from '../game/view.ts';
import type { DelegationStatus, RoomStatus } from './replies.ts';

/** A view as JSON can carry it: its numbers in a plain list, and of its turns those that the client hasn't. */
export type WireView = Wired<SeatView> | Wired<OnlookerView>;
type Wired<V extends View> = Omit<V, 'position'> & {
  readonly position: Omit<V['position'], 'numbers'> & { readonly numbers: readonly number[] };
};

/** What is sent of a view. @param from how many turns the client has already, as they will stay */
export function wireView(view: View, from: number): WireView {
  const { position, turns } = view;
  return {
    ...view,
    position: { ...position, numbers: [...position.numbers] },
    turns: turns.slice(from),
  };
}

/** The whole view out of what a client knew and what was sent of it. */
export function joinView(known: View | null, from: number, sent: WireView): View {
  const { position, turns } = sent;
  return {
    ...sent,
    position: { ...position, numbers: Int32Array.from(position.numbers) },
    turns: [...(known?.turns.slice(0, from) ?? []), ...turns],
  };
}

/** A view with what has changed since its beat began: who has handed in, and one's own slip. */
export function viewNow(view: View, status: RoomStatus, delegation: DelegationStatus | null): View {
  const { handedIn } = status;
  if (view.seat === null || delegation?.seat !== view.seat) return { ...view, handedIn };
  return { ...view, handedIn, ownSlip: delegation.slip };
}

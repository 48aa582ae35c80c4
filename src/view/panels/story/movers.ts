import type { MetricSlot } from '../../../debrief/metricSlots.ts';
import { type SlotCause, slotCauses } from '../../../debrief/slotCauses.ts';
import type { TurnLog } from '../../../game/log.ts';

/** All that moved an aim's numbers, in points towards (above 0) or away from it: the strongest first; of equals the latest. */
export function moversOf(
  turns: readonly TurnLog[],
  slots: readonly MetricSlot[],
  way: 1 | -1,
): readonly SlotCause[] {
  const last = ({ turn }: SlotCause): number => turn ?? turns.length;
  return slotCauses(turns, slots)
    .map((cause) => ({ ...cause, sum: cause.sum * way }))
    .sort((a, b) => Math.abs(b.sum) - Math.abs(a.sum) || last(b) - last(a));
}

import { isMember, isSignatory } from '../machines/states.ts';
import type { Position } from '../rules/position.ts';
import type { Group, Metric } from '../scenario/scenario.ts';
import { nationalSlot, type Slot, trustSlot, worldSlot } from '../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../vocabulary/nations.ts';

/** One number that a metric reads; `sign` is -1 where the metric falls as the number rises. */
export interface MetricSlot {
  readonly slot: Slot;
  readonly sign: 1 | -1;
}

const plus = (slot: Slot): MetricSlot => ({ slot, sign: 1 });
const minus = (slot: Slot): MetricSlot => ({ slot, sign: -1 });

function groupOf(group: Group, position: Position, self: Nation): readonly Nation[] {
  const all = typeof group === 'string' ? NATIONS : group;
  return all.filter((nation) => {
    if (nation === self) return false;
    if (group === 'signatories') return isSignatory(position.states, nation);
    if (group === 'members') return isMember(position.states, nation);
    return true;
  });
}

/** The numbers behind a metric, for asking why it moved. Empty where it reads machines' states, not numbers. */
export function metricSlots(metric: Metric, position: Position, self: Nation): readonly MetricSlot[] {
  switch (metric.kind) {
    case 'national':
      return [plus(nationalSlot(metric.measure, metric.of === 'self' ? self : metric.of))];
    case 'world':
      return [plus(worldSlot(metric.measure))];
    case 'trust': {
      const toward = metric.toward === 'self' ? self : metric.toward;
      return trusters(metric.from, position, self, toward).map((nation) => plus(trustSlot(nation, toward)));
    }
    case 'trustIn':
      return groupOf(metric.group, position, self).map((nation) => plus(trustSlot(self, nation)));
    case 'mean':
      return groupOf(metric.group, position, self).map((nation) =>
        plus(nationalSlot(metric.measure, nation)),
      );
    case 'lead':
      return [plus(nationalSlot(metric.measure, self)), minus(nationalSlot(metric.measure, metric.over))];
    case 'weightLead':
      return metric.camp === 'accords'
        ? [plus(worldSlot('accordsWeight')), minus(worldSlot('ilrsWeight'))]
        : [plus(worldSlot('ilrsWeight')), minus(worldSlot('accordsWeight'))];
    case 'programme':
      return [plus(worldSlot(metric.programme))];
    case 'tariffs':
    case 'standing':
      return [];
  }
}

function trusters(from: Group, position: Position, self: Nation, toward: Nation): readonly Nation[] {
  // As in the metric itself: "the others" means all but the one who is trusted.
  if (from === 'others') return NATIONS.filter((nation) => nation !== toward);
  return groupOf(from, position, self).filter((nation) => nation !== toward);
}

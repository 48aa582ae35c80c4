import {
  type NationalMeasure,
  nationalSlot,
  type Slot,
  trustSlot,
  type WorldMeasure,
  worldSlot,
} from '../../../vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../../vocabulary/nations.ts';

/** One line of a chart: a value at the opening and at the end of each turn. */
export interface Series {
  readonly id: string;
  readonly values: readonly number[];
}

type Course = readonly Int32Array[];

function meanOf(numbers: Int32Array, slots: readonly Slot[]): number {
  let sum = 0;
  for (const slot of slots) sum += numbers[slot] as number;
  return slots.length === 0 ? 0 : Math.trunc(sum / slots.length);
}

/** Mean trust of the other eight in a nation, 0-100. */
export function trustInSeries(course: Course, nation: Nation): Series {
  const slots = NATIONS.filter((other) => other !== nation).map((other) => trustSlot(other, nation));
  return { id: nation, values: course.map((numbers) => meanOf(numbers, slots)) };
}

/** Mean trust over all seventy-two pairs, 0-100. */
export function meanTrustSeries(course: Course): Series {
  const slots = NATIONS.flatMap((of) => NATIONS.filter((to) => to !== of).map((to) => trustSlot(of, to)));
  return { id: 'mean', values: course.map((numbers) => meanOf(numbers, slots)) };
}

/** One measure of all nine, in the fixed order. */
export function nationalSeries(course: Course, measure: NationalMeasure): readonly Series[] {
  return NATIONS.map((nation) => {
    const slot = nationalSlot(measure, nation);
    return { id: nation, values: course.map((numbers) => numbers[slot] as number) };
  });
}

export function worldSeries(course: Course, measure: WorldMeasure): Series {
  const slot = worldSlot(measure);
  return { id: measure, values: course.map((numbers) => numbers[slot] as number) };
}

import type { MachineEvent, Standing } from './standing.ts';

/** Numbers by type and standing; an event is numbered when it is first spoken of. */
const numbers = new Map<string, Map<Standing, number>>();
const events: MachineEvent[] = [];

/**
 * The number of an event, counted from 0. Whoever sends the same event many times looks it up once, so that a machine
 * finds its answer by number instead of by two names. Numbers hold in this process only and are never written down.
 */
export function eventNumber(type: string, standing: Standing): number {
  let byStanding = numbers.get(type);
  if (!byStanding) {
    byStanding = new Map();
    numbers.set(type, byStanding);
  }
  let number = byStanding.get(standing);
  if (number === undefined) {
    number = events.push({ type, standing }) - 1;
    byStanding.set(standing, number);
  }
  return number;
}

/** @throws RangeError when no event has that number (a programmer's mistake) */
export function eventAt(number: number): MachineEvent {
  const event = events[number];
  if (!event) throw new RangeError(`no event ${number}`);
  return event;
}

import type { DeedName } from '../../vocabulary/deeds.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { BoardEvent } from './picture.ts';

/** The great events of a year: which deserve the whole board, and how many there is time for. Pure. */

/** In the order in which they are shown: what concerns two first, what concerns everybody last. */
export const MOMENTS = [
  'homecoming', // rocks fall to Earth; before what is done with them
  'strain', // a tariff by or on the viewer's own seat
  'loan', // samples cross
  'founding', // of the ILRS
  'verdict', // of the assembly; before what it enacts
  'law', // narrowed or repealed
  'completion', // a programme stands
  'freeze', // channels between the two camps
  'landing', // Chang'e-8, with what it carries
  'loss', // of Chang'e-8
] as const;
export type Moment = (typeof MOMENTS)[number];

const MOMENT_OF: Partial<Readonly<Record<DeedName, Moment>>> = {
  lent: 'loan',
  lentWidely: 'loan',
  given: 'loan',
  exchanged: 'loan',
  founded: 'founding',
  adopted: 'verdict',
  rejected: 'verdict',
  lawNarrowed: 'law',
  lawRepealed: 'law',
  completed: 'completion',
  channelsFroze: 'freeze',
  cameHome: 'homecoming',
  landerFlown: 'landing',
  landerLost: 'loss',
};
/** What happens to a lander's guests belongs to its own moment. */
const PASSENGERS: ReadonlySet<DeedName> = new Set(['payloadFlown', 'payloadLost']);
const TARIFFS: ReadonlySet<DeedName> = new Set(['imposed', 'raised']);

/** How long each takes where there is time, and the least that it takes, in milliseconds. */
const LENGTHS: Readonly<Record<Moment, number>> = {
  homecoming: 2500,
  strain: 1800,
  loan: 2400,
  founding: 2200,
  verdict: 2300,
  law: 2200,
  completion: 2200,
  freeze: 2000,
  landing: 2500,
  loss: 2500,
};
export const SHORTEST_MOMENT = 1500;
/** The share of the ordinary events' natural length that is always left to them. */
const LEAST_ORDINARY = 0.4;
const MOST = 5; // more than these would each be one of many

/** One great event, with what belongs to it: further capsules of the same lender, payloads of the same lander. */
export interface Feature {
  readonly moment: Moment;
  readonly events: readonly BoardEvent[];
}

export interface Division {
  readonly features: readonly Feature[];
  readonly featureTime: number; // milliseconds for all of them
  readonly ordinary: readonly BoardEvent[];
  readonly ordinaryTime: number;
}

function momentOf(event: BoardEvent, seat: Nation | null): Moment | null {
  const own = seat !== null && (event.by === seat || event.to === seat);
  if (TARIFFS.has(event.deed)) return own ? 'strain' : null;
  return MOMENT_OF[event.deed] ?? null;
}

/** The great events in the order of the film, the seat's own first among equals. */
export function featuresOf(events: readonly BoardEvent[], seat: Nation | null): readonly Feature[] {
  const groups = new Map<string, { moment: Moment; events: BoardEvent[] }>();
  for (const event of events) {
    const moment = momentOf(event, seat);
    if (!moment) continue;
    // What one nation does alike to several is one great event.
    const key = `${moment} ${event.programme ?? event.by}`;
    const group = groups.get(key);
    if (group) group.events.push(event);
    else groups.set(key, { moment, events: [event] });
  }
  const features = [...groups.values()];
  const lander = features.find(({ moment }) => moment === 'landing' || moment === 'loss');
  if (lander) lander.events.push(...events.filter(({ deed }) => PASSENGERS.has(deed)));
  return features.sort(
    (a, b) =>
      MOMENTS.indexOf(a.moment) - MOMENTS.indexOf(b.moment) ||
      Number(concerns(b, seat)) - Number(concerns(a, seat)),
  );
}

function concerns(feature: Feature, seat: Nation | null): boolean {
  return feature.events.some((event) => seat !== null && (event.by === seat || event.to === seat));
}

/**
 * Divides a year into great and ordinary events, as far as the time allows; great ones for which there is none are
 * shown among the ordinary ones, those first that are not the seat's own and come early in the list of moments.
 * @param time milliseconds for both
 * @param lengthOf how long ordinary events take in all, where there is time
 */
export function divide(
  events: readonly BoardEvent[],
  seat: Nation | null,
  time: number,
  lengthOf: (events: readonly BoardEvent[]) => number,
): Division {
  const all = featuresOf(events, seat);
  const byWeight = [...all].sort(
    (a, b) =>
      Number(concerns(b, seat)) - Number(concerns(a, seat)) ||
      MOMENTS.indexOf(b.moment) - MOMENTS.indexOf(a.moment),
  );
  for (let count = Math.min(MOST, all.length); count > 0; count -= 1) {
    const chosen = new Set(byWeight.slice(0, count));
    const features = all.filter((feature) => chosen.has(feature));
    const great = new Set(features.flatMap((feature) => feature.events));
    const ordinary = events.filter((event) => !great.has(event));
    const wanted = features.reduce((sum, { moment }) => sum + LENGTHS[moment], 0);
    const long = lengthOf(ordinary);
    const most = time - Math.min(long * LEAST_ORDINARY, time);
    // One has its moment even in the fullest year.
    if (count > 1 && most < count * SHORTEST_MOMENT) continue;
    const featureTime = Math.min(wanted, Math.max(most, count * SHORTEST_MOMENT));
    return { features, featureTime, ordinary, ordinaryTime: Math.min(long, time - featureTime) };
  }
  return { features: [], featureTime: 0, ordinary: events, ordinaryTime: Math.min(lengthOf(events), time) };
}

/** How long a feature takes of the time that all of them have, in milliseconds: never under the shortest. */
export function shareOf(feature: Feature, features: readonly Feature[], time: number): number {
  const spare = time - features.length * SHORTEST_MOMENT;
  const more = (entry: Feature) => LENGTHS[entry.moment] - SHORTEST_MOMENT;
  const all = features.reduce((sum, entry) => sum + more(entry), 0);
  return SHORTEST_MOMENT + (all > 0 ? (spare * more(feature)) / all : 0);
}

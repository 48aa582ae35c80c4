import type { DeedName } from '../../vocabulary/deeds.ts';
import { NATIONS } from '../../vocabulary/nations.ts';
import { divide, type Moment, shareOf } from './moments.ts';
import type { BoardEvent, BoardPicture } from './picture.ts';

/** The film of a reveal as a plan: what is shown when, whatever happened, in less than twenty seconds. Pure. */

export const LONGEST_REVEAL = 19_000; // a slow machine notices the end up to a second late

/** The ways in which deeds are shown. */
export const ACTS = [
  'capsule', // samples cross in a capsule of gold
  'homecoming', // the same, from the Moon
  'study', // knowledge: a light in a laboratory, wider if published
  'sign', // a ripple in a camp's colours
  'depart', // the ripple runs inward: a camp is left
  'star', // an uncommitted country joins a constellation
  'bite', // a barbed line
  'lift', // a barrier dissolves in light, a truce bar
  'law', // a seal between Washington and Beijing
  'link', // a light from one to the other
  'crack', // what was agreed breaks
  'rise', // a programme grows
  'land', // a lander comes down
  'lose', // a lander's light goes out
  'table', // a page of light rises to the assembly's ring
  'verdict', // the ring closes, or opens and goes out
  'world', // the whole board
  'pulse', // one nation glows
] as const;
export type Act = (typeof ACTS)[number];

const ACT_OF: Readonly<Record<DeedName, Act | 'word'>> = {
  lent: 'capsule',
  lentWidely: 'capsule',
  given: 'capsule',
  exchanged: 'capsule',
  studiedYoung: 'study',
  studiedOld: 'study',
  publishedOpenly: 'study',
  publishedClosed: 'study',
  signed: 'sign',
  withdrew: 'depart',
  founded: 'sign',
  joined: 'sign',
  left: 'depart',
  courted: 'star',
  acceded: 'star',
  imposed: 'bite',
  raised: 'bite',
  lifted: 'lift',
  truceAgreed: 'lift',
  truceExpired: 'crack',
  certificateSought: 'law',
  certificateGranted: 'law',
  certificateRefused: 'law',
  certificateUsed: 'law',
  certificateLapsed: 'law',
  certificateStands: 'law',
  lawNarrowed: 'law',
  lawRepealed: 'law',
  lawFailed: 'law',
  laboratoryOpened: 'link',
  placeGiven: 'link',
  payloadBuilt: 'pulse',
  landerFlown: 'land',
  landerLost: 'lose',
  payloadFlown: 'land',
  payloadLost: 'lose',
  funded: 'rise',
  completed: 'rise',
  announcedTreasure: 'pulse',
  invitedAstronaut: 'pulse',
  tightenedExports: 'bite',
  briefedCongress: 'law',
  sharedReactorDesign: 'pulse',
  flewLuna: 'land',
  crashedLuna: 'lose',
  openedBench: 'study',
  convened: 'pulse',
  flewInstrument: 'land',
  madeAutonomyCompact: 'pulse',
  madeIndustryPact: 'link',
  reviewedTreaty: 'pulse',
  builtRover: 'pulse',
  sharedAsteroid: 'link',
  carriedMessage: 'link',
  trainedAstronaut: 'pulse',
  shoppedBothSides: 'pulse',
  flewProbe: 'land',
  crashedProbe: 'lose',
  wordKept: 'word',
  wordBroken: 'word',
  keptSilent: 'word',
  backerBetrayed: 'crack',
  stakeWon: 'pulse',
  stakeLost: 'pulse',
  stakeReturned: 'pulse',
  dealBroken: 'crack',
  pledgeMade: 'link',
  pledgeKept: 'link',
  pledgeBroken: 'crack',
  pledgeLapsed: 'pulse',
  pledgeVoided: 'pulse',
  tabled: 'table',
  spokeFor: 'link',
  spokeAgainst: 'crack',
  adopted: 'verdict',
  rejected: 'verdict',
  counselled: 'pulse',
  adviserResigned: 'pulse',
  yearEnded: 'world',
  channelsFroze: 'world',
  channelsThawed: 'world',
  cameToNothing: 'pulse',
  newsBroke: 'world',
  newsTold: 'world',
  cameHome: 'homecoming',
};

/** How long each act takes alone, and what each further event of its kind adds, in milliseconds. */
const LENGTHS: Readonly<Record<Act, readonly [number, number]>> = {
  capsule: [2300, 320],
  homecoming: [2300, 320],
  study: [1300, 200],
  sign: [1700, 320],
  depart: [1600, 280],
  star: [1300, 220],
  bite: [1700, 300],
  lift: [1600, 260],
  law: [1600, 300],
  link: [1300, 200],
  crack: [1500, 250],
  rise: [1800, 260],
  land: [2400, 260],
  lose: [2400, 260],
  table: [1600, 300],
  verdict: [1800, 300],
  world: [1200, 150],
  pulse: [1000, 120],
};

/** One group of events of a kind, at its time in the film. */
export interface Beat {
  readonly act: Act;
  /** Set where the whole board is given to it. */
  readonly moment: Moment | null;
  readonly at: number;
  readonly duration: number;
  readonly events: readonly BoardEvent[];
  /** When each event begins, in milliseconds after `at`. */
  readonly starts: readonly number[];
}

/** The part of the film in which the Words turn over and settle. */
export interface WordsPart {
  readonly turnEach: number; // between one card and the next
  readonly read: number; // when the last has turned
  readonly settle: number; // when kept ones get their mark
  readonly snap: number; // when broken ones break; equal to `end` if none does
  readonly end: number;
}

export interface Plan {
  readonly words: WordsPart | null;
  readonly beats: readonly Beat[];
  /** When the board glides to the picture after. */
  readonly settle: number;
  readonly total: number; // never above LONGEST_REVEAL
  /** Every event once, at the moment it is shown. */
  readonly cues: readonly { readonly at: number; readonly event: BoardEvent }[];
}

const SETTLE = 1000;
/** Of a great event that is made of several, the share that each of them takes. */
const ALONE = 0.75;

/**
 * The picture that a film begins with: the board as it was, seen by whoever is shown the film. On a shared device that
 * is not always who saw the last picture; and a picked nation would hide what happens between the others.
 */
export function openingPicture(before: BoardPicture, after: BoardPicture): BoardPicture {
  return { ...before, seat: after.seat, selected: null };
}

/**
 * Plans a reveal: Words first, then ordinary events grouped by kind in the order in which the kinds first occur, then
 * the great ones, each alone.
 * @param slow how long a card is held; a small canvas shows one card at a time
 */
export function planReveal(events: readonly BoardEvent[], after: BoardPicture, slow: boolean): Plan {
  const words = planWords(events, after, slow);
  const cues: { at: number; event: BoardEvent }[] = [];
  const kept = events.filter((event) => ACT_OF[event.deed] === 'word' && event.deed !== 'wordBroken');
  const broken = events.filter((event) => event.deed === 'wordBroken');
  const start = words?.end ?? 0;
  kept.forEach((event, index) => {
    cues.push({ at: (words?.settle ?? 0) + index * 90, event });
  });
  broken.forEach((event, index) => {
    cues.push({ at: (words ? words.snap + 700 : 0) + index * 150, event });
  });
  const deeds = events.filter((event) => ACT_OF[event.deed] !== 'word');
  const time = LONGEST_REVEAL - start - SETTLE;
  const year = divide(deeds, after.seat, time, (ordinary) =>
    [...groupsOf(ordinary)].reduce((sum, [act, group]) => sum + naturalLength(act, group), 0),
  );
  const beats: Beat[] = [];
  let at = start;
  const add = (
    act: Act,
    moment: Moment | null,
    group: readonly BoardEvent[],
    duration: number,
    alone: number,
  ) => {
    const apart = group.length > 1 ? (duration - alone) / (group.length - 1) : 0;
    const starts = group.map((_, place) => place * apart);
    beats.push({ act, moment, at, duration, events: group, starts });
    for (const [place, event] of group.entries()) cues.push({ at: at + (starts[place] ?? 0), event });
    at += duration;
  };
  const groups = groupsOf(year.ordinary);
  const natural = [...groups].reduce((sum, [act, group]) => sum + naturalLength(act, group), 0);
  const squeeze = natural > 0 ? year.ordinaryTime / natural : 1;
  for (const [act, group] of groups) {
    add(act, null, group, naturalLength(act, group) * squeeze, LENGTHS[act][0] * squeeze);
  }
  for (const feature of year.features) {
    const [first] = feature.events;
    const act = first && ACT_OF[first.deed];
    if (!act || act === 'word') continue;
    const duration = shareOf(feature, year.features, year.featureTime);
    add(act, feature.moment, feature.events, duration, duration * ALONE);
  }
  cues.sort((a, b) => a.at - b.at);
  return { words, beats, settle: at, total: Math.min(LONGEST_REVEAL, at + SETTLE), cues };
}

function groupsOf(events: readonly BoardEvent[]): ReadonlyMap<Act, readonly BoardEvent[]> {
  const groups = new Map<Act, BoardEvent[]>();
  for (const event of events) {
    const act = ACT_OF[event.deed];
    if (act === 'word') continue;
    const group = groups.get(act);
    if (group) group.push(event);
    else groups.set(act, [event]);
  }
  return groups;
}

function naturalLength(act: Act, group: readonly BoardEvent[]): number {
  const [alone, more] = LENGTHS[act];
  return alone + more * Math.min(6, group.length - 1);
}

function planWords(events: readonly BoardEvent[], after: BoardPicture, slow: boolean): WordsPart | null {
  const spoken = NATIONS.filter((nation) => after.nations[nation].word || after.nations[nation].wordFate);
  if (spoken.length === 0) return null;
  const broken =
    events.some((event) => event.deed === 'wordBroken') ||
    spoken.some((nation) => after.nations[nation].wordFate === 'broken');
  const turnEach = slow ? 620 : 150;
  const read = turnEach * (spoken.length - 1) + 480;
  const settle = read + (slow ? 300 : 1300);
  const snap = settle + 900;
  return { turnEach, read, settle, snap, end: snap + (broken ? 2300 : 300) };
}

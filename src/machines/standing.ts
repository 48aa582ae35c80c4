import { DEEDS, type DeedName } from '../vocabulary/deeds.ts';

/**
 * How things stand for one event: `clear`, or the one fact that stands in its way, or the outcome it brings.
 * Facts from other machines and from the numbers reach a machine only as one of these words.
 */
// biome-ignore format: a table
export const STANDINGS = [
  'clear',
  // what can stand in the way; each is asked about by exactly one guard
  'noOffice', // this seat has no such lever
  'self', // aimed at itself
  'unagreed', // the other side has not consented in Talk
  'barred', // United States law forbids the two to do this together
  'frozen', // tension has closed the channels between the camps
  'underTruce',
  'noStation', // there is no ILRS yet
  'leader', // leaders don't walk out of their own framework
  'taken', // the pair already has an open pledge
  'moot', // a resolution about what isn't so, or is settled
  'again', // this seat tabled the resolution before this one
  // outcomes
  'young', 'lastYoung', 'old', 'lastOld', // what lies on the bench, and whether it is the last
  'carried', 'failed', // a bill, a certificate, a flight
  'before', 'window', 'after', // Chang'e-8's clock
  'calm', 'tense', 'breaking', // bands of tension
  'more', 'last', // turns to come
  'debated', // a resolution is up
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Every event of every machine has this shape. */
export interface MachineEvent<T extends string = string> {
  readonly type: T;
  readonly standing: Standing;
}

const asks =
  (standing: Standing) =>
  ({ event }: { event: MachineEvent }) =>
    event.standing !== standing;
const finds =
  (standing: Standing) =>
  ({ event }: { event: MachineEvent }) =>
    event.standing === standing;

/** Guards shared by the machines, named as questions. Each of the first group denies exactly one standing. */
export const guards = {
  holdsOffice: asks('noOffice'),
  isAimedAtAnother: asks('self'),
  isAgreed: asks('unagreed'),
  isLawful: asks('barred'),
  areChannelsOpen: asks('frozen'),
  isFreeOfTruce: asks('underTruce'),
  hasStation: asks('noStation'),
  isNotLeader: asks('leader'),
  isPairFree: asks('taken'),
  isTimely: asks('moot'),
  isAnothersTurn: asks('again'),
  isYoung: ({ event }: { event: MachineEvent }) =>
    event.standing === 'young' || event.standing === 'lastYoung',
  isOld: ({ event }: { event: MachineEvent }) => event.standing === 'old' || event.standing === 'lastOld',
  isLastLot: ({ event }: { event: MachineEvent }) =>
    event.standing === 'lastYoung' || event.standing === 'lastOld',
  isCarried: finds('carried'),
  isFailed: finds('failed'),
  isWindow: finds('window'),
  isAfter: finds('after'),
  isBreaking: finds('breaking'),
  isCalm: finds('calm'),
  isLast: finds('last'),
  isDebated: finds('debated'),
} as const;

/** Deeds are named by the machines and carried out by the rules: here they do nothing. */
export const deeds = Object.fromEntries(DEEDS.map((deed) => [deed, () => {}])) as Record<
  DeedName,
  () => void
>;

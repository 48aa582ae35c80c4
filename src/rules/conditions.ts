import {
  hasCertificate,
  isCrossCamp,
  isMember,
  isSignatory,
  statuteState,
  tariffLevel,
} from '../machines/states.ts';
import type { ConditionName, Quantity } from '../vocabulary/deeds.ts';
import { type Nation, nationIndex } from '../vocabulary/nations.ts';
import type { Occurrence } from './occurrence.ts';
import { nationalOf, trustOf, worldOf } from './position.ts';
import { type Reading, tariffsAt } from './reading.ts';

export type Question = (at: Reading, about: Occurrence, affected: Nation | null) => boolean;

// Where the questions turn; the game's page about the model names them.
export const SMALL_SCIENCE = 40;
export const PRESTIGIOUS = 60;
export const TENSE = 70;
export const WARM = 60;
export const BASE_CONTEST = 4;
export const STRONG_ACCORDS = 40;

const isUsChina = ({ by, to }: Occurrence): boolean =>
  (by === 'USA' && to === 'CHN') || (by === 'CHN' && to === 'USA');

/** Papers so far from laboratories that have studied a Chang'e-5 lot. */
const papersInWorld = (at: Reading): number => {
  let papers = 0;
  for (const nation of at.position.laboratories) papers += nationalOf(at.position, 'papers', nation);
  return papers;
};

/** Whether a paper can be about the young rocks at all: Apollo's and Luna's discover nothing new. */
const hasStudiedYoung = (at: Reading, { by }: Occurrence): boolean =>
  by !== null && at.position.laboratories.includes(by);

const signed = (at: Reading, nation: Nation | null): boolean =>
  nation !== null && isSignatory(at.position.states, nation);
const member = (at: Reading, nation: Nation | null): boolean =>
  nation !== null && isMember(at.position.states, nation);
const small = (at: Reading, nation: Nation | null): boolean =>
  nation !== null && nationalOf(at.position, 'science', nation) < SMALL_SCIENCE;

/** What an effect can depend on. Each is a question about the position before the deed. */
export const QUESTIONS: Readonly<Record<ConditionName, Question>> = {
  lawInForce: (at) => statuteState(at.position.states) === 'inForce',
  lawEased: (at) => statuteState(at.position.states) !== 'inForce',
  pairBarredByLaw: (_at, about) => isUsChina(about),
  actorSigned: (at, about) => signed(at, about.by),
  actorMember: (at, about) => member(at, about.by),
  actorUnaligned: (at, about) => !signed(at, about.by) && !member(at, about.by),
  actorDual: (at, about) => signed(at, about.by) && member(at, about.by),
  targetSigned: (at, about) => signed(at, about.to),
  targetMember: (at, about) => member(at, about.to),
  crossCamp: (at, about) =>
    about.by !== null && about.to !== null && isCrossCamp(at.position.states, about.by, about.to),
  sameCampPair: (at, about) =>
    (signed(at, about.by) && signed(at, about.to)) || (member(at, about.by) && member(at, about.to)),
  affectedSigned: (at, _about, affected) => signed(at, affected),
  affectedMember: (at, _about, affected) => member(at, affected),
  affectedIsTarget: (_at, about, affected) => affected === about.to,
  affectedIsLeader: (_at, _about, affected) => affected === 'USA' || affected === 'CHN',
  affectedSmall: (at, _about, affected) => small(at, affected),
  targetSmall: (at, about) => small(at, about.to),
  actorSmall: (at, about) => small(at, about.by),
  firstPaper: (at, about) => hasStudiedYoung(at, about) && papersInWorld(at) === 0,
  secondPaper: (at, about) => hasStudiedYoung(at, about) && papersInWorld(at) === 1,
  laterPapers: (at, about) => hasStudiedYoung(at, about) && papersInWorld(at) >= 2,
  actorHasPublished: (at, about) => about.by !== null && nationalOf(at.position, 'papers', about.by) > 0,
  actorHasYoung: (at, about) => about.by !== null && nationalOf(at.position, 'young', about.by) > 0,
  lateGame: (at) => at.position.turn * 3 > at.turns * 2,
  tensionHigh: (at) => worldOf(at.position, 'tension') >= TENSE,
  // Asked again when the delayed effect lands; at the time of the deed it always holds.
  noLoanSince: () => true,
  actorPrestigious: (at, about) =>
    about.by !== null && nationalOf(at.position, 'prestige', about.by) >= PRESTIGIOUS,
  bothBases: (at) =>
    worldOf(at.position, 'artemisBase') >= BASE_CONTEST && worldOf(at.position, 'ilrsBase') >= BASE_CONTEST,
  accordsStrong: (at) => worldOf(at.position, 'accordsWeight') >= STRONG_ACCORDS,
  warmPair: (at, { by, to }) =>
    by !== null &&
    to !== null &&
    trustOf(at.position, by, to) >= WARM &&
    trustOf(at.position, to, by) >= WARM,
  tariffBetween: (at, { by, to }) =>
    by !== null &&
    to !== null &&
    tariffLevel(at.position.states, by, to) + tariffLevel(at.position.states, to, by) > 0,
  tariffFree: (at, { by }) => by !== null && tariffsAt(at).by[nationIndex(by)] === 0,
  certificateAbsent: (at) => !hasCertificate(at.position.states),
  programmeComplete: (at, about) => about.programme !== null && worldOf(at.position, about.programme) >= 10,
  onArtemisBase: (_at, about) => about.programme === 'artemisBase',
  onIlrsBase: (_at, about) => about.programme === 'ilrsBase',
  onIlrsPlant: (_at, about) => about.programme === 'ilrsPlant',
  onUsReactor: (_at, about) => about.programme === 'usReactor',
  countryLeansAway: (_at, about) => about.count < 0,
  countryJoinsAccords: (_at, about) => about.about === 'accords',
  countryJoinsIlrs: (_at, about) => about.about === 'ilrs',
  countryDual: (_at, about) => about.backers > 0,
  hostedByThird: (_at, { by, to }) =>
    by !== null && to !== null && by !== 'USA' && by !== 'CHN' && (to === 'USA' || to === 'CHN'),
  sharedWithOthers: (at) => nationalOf(at.position, 'loans', 'CHN') > 0,
};

/** Whether the answer may differ between those whom one deed affects. */
export function asksAboutAffected(condition: ConditionName): boolean {
  return condition.startsWith('affected');
}

export type Size = (at: Reading, about: Occurrence) => number;

/** The sizes that effects can grow with. */
export const MEASURES_OF_SIZE: Readonly<Record<Quantity, Size>> = {
  tariffsByActor: (at, { by }) => (by ? (tariffsAt(at).by[nationIndex(by)] as number) : 0),
  tariffsOnActor: (at, { by }) => (by ? (tariffsAt(at).on[nationIndex(by)] as number) : 0),
  tariffsInWorld: (at) => tariffsAt(at).world,
  laboratories: (at) => worldOf(at.position, 'laboratories'),
  recipients: (_at, about) => about.count,
  loansByActor: (at, { by }) => (by ? nationalOf(at.position, 'loans', by) : 0),
  doubters: (_at, about) => about.count,
  backers: (_at, about) => about.backers,
  signatories: (at) => at.signatories.length,
  members: (at) => at.members.length,
  payloadKg: (at, { by }) => (by ? nationalOf(at.position, 'payload', by) : 0),
};

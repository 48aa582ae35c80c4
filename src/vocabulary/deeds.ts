/**
 * What can have happened, in the past tense. Machines name these when a choice goes through; effects hang on them;
 * the board animates them and the catalogue words them.
 */
// biome-ignore format: a table
export const DEEDS = [
  // samples
  'lent', 'lentWidely', 'given', 'exchanged', 'studiedYoung', 'studiedOld', 'publishedOpenly', 'publishedClosed',
  // frameworks
  'signed', 'withdrew', 'founded', 'joined', 'left', 'courted', 'acceded',
  // trade
  'imposed', 'raised', 'lifted', 'truceAgreed', 'truceExpired',
  // law
  'certificateSought', 'certificateGranted', 'certificateRefused', 'certificateUsed', 'certificateLapsed',
  'certificateStands', 'lawNarrowed', 'lawRepealed', 'lawFailed',
  // joint work and Chang'e-8
  'laboratoryOpened', 'placeGiven', 'payloadBuilt', 'landerFlown', 'landerLost', 'payloadFlown', 'payloadLost',
  // programmes
  'funded', 'completed',
  // what only one seat can do
  'announcedTreasure', 'invitedAstronaut', 'tightenedExports', 'briefedCongress', 'sharedReactorDesign', 'flewLuna',
  'crashedLuna', 'openedBench', 'convened', 'flewInstrument', 'madeAutonomyCompact', 'madeIndustryPact',
  'reviewedTreaty', 'builtRover', 'sharedAsteroid', 'carriedMessage', 'trainedAstronaut', 'shoppedBothSides',
  'flewProbe', 'crashedProbe',
  // the Word, agreements and the cabinet
  'wordKept', 'wordBroken', 'keptSilent', 'backerBetrayed', 'stakeWon', 'stakeLost', 'stakeReturned', 'dealBroken',
  'pledgeMade', 'pledgeKept', 'pledgeBroken', 'pledgeLapsed', 'pledgeVoided', 'counselled', 'adviserResigned',
  // debates: a resolution is tabled, spoken for and against, and decided
  'tabled', 'spokeFor', 'spokeAgainst', 'adopted', 'rejected',
  // time and the world
  'yearEnded', 'channelsFroze', 'channelsThawed', 'cameToNothing', 'newsBroke',
  'newsTold', // by the facilitator
  'cameHome', // rocks from the Moon, by a flight that no choice orders
] as const;
export type DeedName = (typeof DEEDS)[number];

/** The deeds that are news, however it came. */
export const NEWS_DEEDS = ['newsBroke', 'newsTold', 'cameHome'] as const satisfies readonly DeedName[];
const NEWS: ReadonlySet<DeedName> = new Set(NEWS_DEEDS);

export function isNews(deed: DeedName): boolean {
  return NEWS.has(deed);
}

/** Whose measure an effect moves, seen from the deed. */
export const ROLES = [
  'actor',
  'target',
  'everyone', // all nine
  'others', // all but the actor
  'bystanders', // all but actor and target
  'signatories', // of the Accords, the actor left out
  'members', // of the ILRS, the actor left out
  'sameCamp', // nations that share a framework with the actor
  'otherCamp', // nations in the framework that the actor is not in
  'accordsLeader', // the United States
  'ilrsLeader', // China
  'holders', // nations that hold or have studied a lot from a Chinese flight, the actor left out
  'world', // for measures of the world
] as const;
export type Role = (typeof ROLES)[number];

/** Questions about the position before the deed; an effect with conditions lands only if all hold. */
// biome-ignore format: a table
export const CONDITIONS = [
  'lawInForce', 'lawEased', 'pairBarredByLaw', // the pair is the United States and China
  'actorSigned', 'actorMember', 'actorUnaligned', 'actorDual', 'targetSigned', 'targetMember',
  'crossCamp', // actor and target stand in different frameworks
  'sameCampPair', 'affectedSigned', 'affectedMember', 'affectedIsTarget', 'affectedIsLeader', 'affectedSmall',
  'targetSmall', 'actorSmall', // science under 40
  'firstPaper', 'secondPaper', 'laterPapers', // papers in the world before this one: 0, 1, 2 or more
  'actorHasPublished', 'actorHasYoung', 'lateGame', // the last third of the scenario
  'tensionHigh', // 70 or more
  'noLoanSince', // for delayed effects: the actor lent nothing in between
  'actorPrestigious', // prestige 60 or more
  'bothBases', // each camp's base stands at 4 steps or more
  'accordsStrong', // 40 half-members or more
  'warmPair', // trust of 60 or more both ways
  'tariffBetween', 'tariffFree', 'certificateAbsent', 'programmeComplete',
  'onArtemisBase', 'onIlrsBase', 'onIlrsPlant', 'onUsReactor', // which programme was funded or completed
  'countryLeansAway', 'countryJoinsAccords', 'countryJoinsIlrs', 'countryDual',
  'hostedByThird', // the laboratory's host is neither the United States nor China, its guest one of them
  'sharedWithOthers', // China has lent to somebody
] as const;
export type ConditionName = (typeof CONDITIONS)[number];

/** Quantities that an effect can grow with. */
// biome-ignore format: a table
export const QUANTITIES = [
  'tariffsByActor', 'tariffsOnActor', 'tariffsInWorld', 'laboratories', 'recipients', 'loansByActor', 'doubters',
  'backers', 'signatories', 'members', 'payloadKg',
] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** What dampens a gain. Losses are never dampened. */
export const TEMPERS = [
  'skepticism', // of the nation whose trust would rise
  'worldSkepticism', // mean over the others, for prestige
  'dialogue', // between the United States and China while the law is in force
] as const;
export type Temper = (typeof TEMPERS)[number];

import type { ConditionName, DeedName, Quantity, Role } from '../vocabulary/deeds.ts';
import { WORLD_MEASURES } from '../vocabulary/measures.ts';
import { effectShape } from './effectShape.ts';
import { checkRepeatedWords, checkRepeats, field, type Part, type Say, soundItems } from './parts.ts';
import type { EffectRow } from './scenario.ts';

const WORLD: ReadonlySet<string> = new Set(WORLD_MEASURES);

/** What the rules count by themselves: an effect on it would make the count a lie. */
const COUNTED: ReadonlySet<string> = new Set([
  ...['lots', 'young', 'old', 'loans', 'papers', 'payload', 'payloadRoom', 'laboratories'],
  ...['artemisBase', 'ilrsBase', 'ilrsPlant', 'usReactor', 'accordsWeight', 'ilrsWeight'],
  ...['ignoredScience', 'ignoredTrade', 'ignoredSecurity', 'kept', 'broken'],
]);

/** Deeds that are done to no nation. */
const AIMLESS: ReadonlySet<DeedName> = new Set<DeedName>([
  ...(['lentWidely', 'studiedYoung', 'studiedOld', 'publishedOpenly', 'publishedClosed'] as const),
  ...(['signed', 'withdrew', 'joined', 'left', 'courted', 'acceded', 'truceExpired'] as const),
  ...(['certificateSought', 'certificateGranted', 'certificateRefused', 'certificateLapsed'] as const),
  ...(['lawNarrowed', 'lawRepealed', 'lawFailed', 'payloadBuilt', 'landerFlown', 'landerLost'] as const),
  ...(['funded', 'completed', 'announcedTreasure', 'invitedAstronaut', 'briefedCongress'] as const),
  ...([
    'sharedReactorDesign',
    'flewLuna',
    'crashedLuna',
    'openedBench',
    'convened',
    'flewInstrument',
  ] as const),
  ...(['madeAutonomyCompact', 'reviewedTreaty', 'builtRover', 'carriedMessage', 'trainedAstronaut'] as const),
  ...(['shoppedBothSides', 'flewProbe', 'crashedProbe', 'wordBroken', 'keptSilent', 'counselled'] as const),
  ...(['adviserResigned', 'yearEnded', 'channelsFroze', 'channelsThawed', 'newsBroke'] as const),
  ...(['certificateStands', 'tabled', 'adopted', 'rejected'] as const),
]);

/** Deeds that nobody does. */
const AUTHORLESS: ReadonlySet<DeedName> = new Set<DeedName>([
  ...(['truceExpired', 'certificateLapsed', 'channelsFroze', 'channelsThawed', 'newsBroke'] as const),
]);

const TARGET_ROLES: ReadonlySet<Role> = new Set<Role>(['target', 'bystanders']);
const ACTOR_ROLES: ReadonlySet<Role> = new Set<Role>(['actor', 'sameCamp', 'otherCamp']);

const ASKS_TARGET: ReadonlySet<ConditionName> = new Set<ConditionName>([
  ...([
    'pairBarredByLaw',
    'targetSigned',
    'targetMember',
    'targetSmall',
    'crossCamp',
    'sameCampPair',
  ] as const),
  ...(['affectedIsTarget', 'warmPair', 'tariffBetween', 'hostedByThird'] as const),
]);
const ASKS_ACTOR: ReadonlySet<ConditionName> = new Set<ConditionName>([
  ...([
    'actorSigned',
    'actorMember',
    'actorUnaligned',
    'actorDual',
    'actorSmall',
    'actorHasPublished',
  ] as const),
  ...(['actorHasYoung', 'actorPrestigious', 'noLoanSince', 'tariffFree'] as const),
]);

const PROGRAMME_DEEDS: readonly DeedName[] = ['funded', 'completed'];
const COUNTRY_DEEDS: readonly DeedName[] = ['courted', 'acceded'];
/** Conditions that only some deeds can meet. */
const ONLY_OF: Partial<Record<ConditionName, readonly DeedName[]>> = {
  onArtemisBase: PROGRAMME_DEEDS,
  onIlrsBase: PROGRAMME_DEEDS,
  onIlrsPlant: PROGRAMME_DEEDS,
  onUsReactor: PROGRAMME_DEEDS,
  programmeComplete: PROGRAMME_DEEDS,
  countryLeansAway: COUNTRY_DEEDS,
  countryJoinsAccords: COUNTRY_DEEDS,
  countryJoinsIlrs: COUNTRY_DEEDS,
  countryDual: COUNTRY_DEEDS,
};
/** Quantities that only some deeds have. */
const COUNTED_FOR: Partial<Record<Quantity, readonly DeedName[]>> = {
  recipients: ['lentWidely'],
  doubters: ['wordKept'],
  backers: ['wordBroken'],
};

const CONTRADICTIONS: readonly (readonly [ConditionName, ConditionName])[] = [
  ['lawInForce', 'lawEased'],
  ['firstPaper', 'secondPaper'],
  ['firstPaper', 'laterPapers'],
  ['secondPaper', 'laterPapers'],
  ['crossCamp', 'sameCampPair'],
  ['actorUnaligned', 'actorSigned'],
  ['actorUnaligned', 'actorMember'],
  ['actorUnaligned', 'actorDual'],
  ['actorUnaligned', 'crossCamp'],
  ['actorUnaligned', 'sameCampPair'],
  ['pairBarredByLaw', 'hostedByThird'],
  ['onArtemisBase', 'onIlrsBase'],
  ['onArtemisBase', 'onIlrsPlant'],
  ['onArtemisBase', 'onUsReactor'],
  ['onIlrsBase', 'onIlrsPlant'],
  ['onIlrsBase', 'onUsReactor'],
  ['onIlrsPlant', 'onUsReactor'],
  ['countryJoinsAccords', 'countryJoinsIlrs'],
];

/** Roles of one nation at most: trust of such a one toward the same one moves nothing. */
const SINGLE: ReadonlySet<Role> = new Set<Role>(['actor', 'target', 'accordsLeader', 'ilrsLeader']);

/** Says what is wrong with the effects: rows that could never land, or would land on what is not theirs. */
export function checkEffects(scenario: unknown, say: Say): void {
  const rows = soundItems(field(scenario, 'effects'), effectShape, 'effects');
  checkRepeats(
    rows.map(({ path, value }) => ({ path: `${path}.id`, value: value.id })),
    say,
  );
  for (const row of rows) {
    checkOwner(row, say);
    checkRoles(row, say);
    checkConditions(row, say);
    checkTempers(row, say);
    const { path, value } = row;
    if (value.per) {
      const deeds = COUNTED_FOR[value.per.quantity];
      if (deeds && !deeds.includes(value.on)) {
        say('quantityElsewhere', `${path}.per.quantity`, { quantity: value.per.quantity, on: value.on });
      }
    }
    if (value.article) checkRepeatedWords(value.article, `${path}.article`, say);
    if (value.source === 'judgement' && value.confidence !== 'judgement') {
      say('judgementIsNotSourced', `${path}.confidence`);
    }
  }
}

/** Whether a row happens once a year for the world, not once for each nation. */
function isYearlyForWorld({ on, of }: EffectRow): boolean {
  return on === 'yearEnded' && (of === 'world' || of === 'accordsLeader' || of === 'ilrsLeader');
}

function checkOwner({ path, value }: Part<EffectRow>, say: Say): void {
  const { measure, of, toward } = value;
  if (WORLD.has(measure) && of !== 'world') say('worldMeasureOfNation', `${path}.of`, { measure });
  if (!WORLD.has(measure) && of === 'world') say('nationMeasureOfWorld', `${path}.of`, { measure });
  if (COUNTED.has(measure)) say('countedByRules', `${path}.measure`, { measure });
  if (measure !== 'trust') {
    if (toward !== undefined) say('towardUnexpected', `${path}.toward`);
    return;
  }
  if (toward === undefined) say('towardMissing', `${path}.toward`);
  else if (toward === 'world') say('nationMeasureOfWorld', `${path}.toward`, { measure });
  else if (toward === of && SINGLE.has(of)) say('trustInSelf', `${path}.toward`);
}

function checkRoles({ path, value }: Part<EffectRow>, say: Say): void {
  const { on } = value;
  for (const [key, role] of [
    ['of', value.of],
    ['toward', value.toward],
  ] as const) {
    if (!role) continue;
    if (AIMLESS.has(on) && TARGET_ROLES.has(role)) say('roleWithoutTarget', `${path}.${key}`, { on, role });
    const nobody = AUTHORLESS.has(on) || isYearlyForWorld(value);
    if (nobody && ACTOR_ROLES.has(role)) say('roleWithoutActor', `${path}.${key}`, { on, role });
  }
}

function checkConditions({ path, value }: Part<EffectRow>, say: Say): void {
  const { on, when = [], lag = 0 } = value;
  checkRepeatedWords(when, `${path}.when`, say);
  const nobody = AUTHORLESS.has(on) || isYearlyForWorld(value);
  when.forEach((condition, index) => {
    const at = `${path}.when[${index}]`;
    if (AIMLESS.has(on) && ASKS_TARGET.has(condition)) say('conditionWithoutTarget', at, { on, condition });
    if (nobody && ASKS_ACTOR.has(condition)) say('conditionWithoutActor', at, { on, condition });
    const deeds = ONLY_OF[condition];
    if (deeds && !deeds.includes(on)) say('conditionElsewhere', at, { on, condition });
    if (condition === 'noLoanSince' && lag === 0) say('needsLag', at);
  });
  for (const [one, other] of CONTRADICTIONS) {
    if (when.includes(one) && when.includes(other)) say('contradiction', `${path}.when`, { one, other });
  }
  if (lag > 0 && isYearlyForWorld(value)) say('yearlyLag', `${path}.lag`);
}

function checkTempers({ path, value }: Part<EffectRow>, say: Say): void {
  const { tempers = [], measure, amount } = value;
  checkRepeatedWords(tempers, `${path}.tempers`, say);
  tempers.forEach((temper, index) => {
    const at = `${path}.tempers[${index}]`;
    if (amount < 0) say('temperOnLoss', at);
    const dampened = temper === 'worldSkepticism' ? 'prestige' : 'trust';
    if (measure !== dampened) say('temperElsewhere', at, { temper, measure: dampened });
  });
}

/** Whether a measure is the world's. */
export function isOfWorld(measure: string): boolean {
  return WORLD.has(measure);
}

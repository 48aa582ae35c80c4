import type { Fault } from '../vocabulary/result.ts';

/** Every way a scenario can be wrong, in words for its author. `{name}` stands for one of the fault's params. */
const FAULT_WORDS = {
  // form
  missing: 'is missing',
  unknownKey: 'does not belong here',
  notAnObject: 'must be an object',
  notAList: 'must be a list',
  notText: 'must be text',
  notANumber: 'must be a number',
  notABoolean: 'must be true or false',
  notWhole: 'must be a whole number',
  empty: 'must not be empty',
  zero: 'must not be 0: a change of nothing is no change',
  tooSmall: 'must be at least {least}',
  tooBig: 'must be at most {most}',
  tooFew: 'needs at least {least}',
  malformed: '{found} is no {what}',
  unknown: '{found} is no {what}',
  // anything that is counted or listed
  repeated: '{word} stands at {first} already',
  backwards: 'ends before it begins',
  beyondTheEnd: 'reaches past the last turn, {turns}',
  noSuchDay: 'there is no such day',
  worldMeasureOfNation: '{measure} belongs to the world, not to a nation',
  nationMeasureOfWorld: '{measure} belongs to a nation, not to the world',
  towardMissing: 'trust must be toward somebody',
  towardUnexpected: 'only trust is toward somebody',
  trustInSelf: 'nobody trusts itself more or less',
  countedByRules: '{measure} is counted by the rules and moved by nothing else',
  // effects
  roleWithoutTarget: '{on} is done to nobody, so it has no {role}',
  roleWithoutActor: '{on} is done by nobody, so it has no {role}',
  conditionWithoutTarget: '{on} is done to nobody, so {condition} never holds',
  conditionWithoutActor: '{on} is done by nobody here, so {condition} never holds',
  conditionElsewhere: '{condition} holds of other deeds only, never of {on}',
  quantityElsewhere: '{quantity} is counted for other deeds only, never for {on}',
  contradiction: '{one} and {other} never hold together',
  needsLag: 'noLoanSince asks about the years in between, so the effect must come later',
  yearlyLag: 'what happens once a year to the world or a leader happens at once',
  temperOnLoss: 'losses are never dampened',
  temperElsewhere: '{temper} dampens {measure} only',
  judgementIsNotSourced: 'a number without a source is judgement',
  // the plan of the game
  chapterGap: 'must begin with turn {turn}, where the chapter before it ends',
  chaptersEnd: 'the chapters end with turn {last}, the game with turn {turns}',
  horizonShort: 'the aims are made for at least as many turns as there are, {turns}',
  percent: 'is a percentage and must be at most 100',
  truceOfNothing: 'a truce lasts one turn at least',
  officeOfAnother: '{nation} holds this office already, and there is one of it',
  // the opening
  selfTrust: 'a nation has no trust in itself: it must be 0',
  tariffOnSelf: 'a nation has no tariff on itself',
  tariffWithoutLever: '{nation} has no office of trader, so this tariff could never be lifted',
  founderOutside: '{nation} leads the Accords and must be among the signatories',
  // news, the record and the cabinet
  wrongYear: 'what is recorded for {year} breaks in turn {turn} and no other',
  recordedWithoutSource: 'recorded news needs a numbered source',
  imaginedWithSource: 'imagined news must say that it is imagined',
  unsureHome: 'what brings rocks home is sure to come: its chance must be 100',
  selfInNews: 'news is about named nations: nobody is self',
  shiftOfMissing: 'whose {measure} it is must be said',
  courtableAccession: '{name} can be courted in this scenario, so news must not decide for it',
  sameAdviser: 'both answers take the advice of {adviser}',
  // aims and endings
  weightSum: 'with the public aims and the one of the world this makes {sum} per cent, not 100',
  worldWeight: 'an aim of the world weighs at least {least} per cent',
  flat: 'from and to are the same, so it can be neither met nor missed',
  outOfReading: '{value} can never be read: the scale is {least} to {most}',
  leadOverSelf: 'a nation has no lead over itself',
  groupOfNobody: 'nobody is left in this group',
  selfInEnding: 'an ending is about the world: nobody is self',
  bareCondition: 'asks for neither atLeast nor atMost',
  emptyRange: 'nothing is at least {least} and at most {most}',
  lastEndingConditional: 'the last ending must have no conditions, so that every game has one',
  endingUnreachable: 'an earlier ending has no conditions, so this one never comes',
  // debates
  unknownClaim: '{claim} is no claim of this bank',
  unknownResolution: '{resolution} is no resolution of this scenario',
  aboutItself: 'a claim neither attacks nor supports itself',
  bothWays: '{claim} can not speak for and against the same',
  sessionOrder: 'sessions are listed once each, the earliest first',
  noSession: 'the assembly does not sit in turn {turn}',
  debateOfNothing: 'where nations debate there must be resolutions',
} as const;

export type FaultCode = keyof typeof FAULT_WORDS;
export const FAULT_CODES = Object.keys(FAULT_WORDS) as readonly FaultCode[];

/**
 * A fault as one line for people: `path: reason`.
 * @throws RangeError for a fault that is not a scenario's, or lacks a param (a programmer's mistake)
 */
export function faultLine(fault: Fault): string {
  if (!Object.hasOwn(FAULT_WORDS, fault.code)) throw new RangeError(`no words for "${fault.code}"`);
  const words = FAULT_WORDS[fault.code as FaultCode];
  const reason = words.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = fault.params?.[name];
    if (value === undefined) throw new RangeError(`"${fault.code}" lacks ${name}`);
    return String(value);
  });
  return `${fault.path || 'scenario'}: ${reason}`;
}

import type { Mutation } from './world.ts';

const effects = (...ids: readonly string[]): readonly Mutation[] => ids.map((id) => ({ kind: 'effect', id }));
const coefficient = (name: (Mutation & { kind: 'coefficient' })['name'], value: number): Mutation => ({
  kind: 'coefficient',
  name,
  value,
});
const guard = (
  machine: (Mutation & { kind: 'guard' })['machine'],
  name: (Mutation & { kind: 'guard' })['guard'],
): Mutation => ({
  kind: 'guard',
  machine,
  guard: name,
});
const desk = (event: string): Mutation => ({
  kind: 'transition',
  machine: 'nation',
  path: ['desk', 'staffed'],
  event,
});

/** What nations argue about has to be tabled first. */
const tabled: Mutation = { kind: 'transition', machine: 'resolution', path: ['open'], event: 'table' };

/** The prohibition is a guard: with it always true, what the law forbids goes through. */
const lawful = guard('nation', 'isLawful');

/**
 * What each row of the article's inventory rests on in the model. Each of these, changed alone (an effect's sign
 * flipped, a coefficient set so that it has no say, a guard always true, a transition removed), must fail the row.
 */
export const DEPENDENCIES: Readonly<Record<number, readonly Mutation[]>> = {
  1: [...effects('lent.trust'), desk('lend')],
  2: [...effects('placeGiven.trust'), desk('givePlace')],
  3: [...effects('lent.trust', 'given.trust'), desk('lend'), desk('give')],
  4: [...effects('announcedTreasure.prestige', 'announcedTreasure.hollow'), desk('announceTreasure')],
  5: [lawful, desk('lend'), desk('exchange')],
  6: effects('studiedYoung.novelty'),
  7: effects('publishedOpenly.discovery', 'publishedOpenly.surprise'),
  8: effects('publishedOpenly.thermal'),
  9: effects('studiedYoung.methods'),
  10: effects('publishedOpenly.worlds'),
  11: effects('publishedOpenly.laboratories'),
  12: effects('publishedOpenly.shared'),
  13: [lawful, tabled, { kind: 'transition', machine: 'statute', path: ['inForce'], event: 'repeal' }],
  14: [
    lawful,
    coefficient('certificateThreshold', 0),
    coefficient('certificateThreshold', 101),
    { kind: 'transition', machine: 'certificate', path: ['none'], event: 'seek' },
    { kind: 'transition', machine: 'certificate', path: ['sought'], event: 'decide' },
  ],
  15: [lawful, desk('lend')],
  16: effects(
    'lawNarrowed.worry',
    'lawRepealed.worry',
    'laboratoryOpened.leak',
    'laboratoryOpened.unchecked',
  ),
  17: effects('yearEnded.law'),
  18: [
    ...effects(
      'lent.trust',
      'given.trust',
      'exchanged.targetTrust',
      'exchanged.actorTrust',
      'laboratoryOpened.guestTrust',
      'laboratoryOpened.hostTrust',
    ),
    coefficient('dialogueTemper', 0),
  ],
  19: [...effects('laboratoryOpened.direct', 'laboratoryOpened.thirdHost'), lawful, desk('laboratory')],
  20: [
    ...effects('lent.pressure', 'given.pressure', 'briefedCongress.pressure', 'certificateUsed.pressure'),
    ...effects('adopted.callOnCongressPressure'),
    coefficient('congressThreshold', 0),
    coefficient('congressThreshold', 101),
    coefficient('moodLean', 0),
  ],
  21: [...effects('lawFailed.pressure', 'yearEnded.pressure'), coefficient('congressThreshold', 0)],
  22: [
    ...effects(
      'imposed.target',
      'imposed.protection',
      'imposed.bill',
      'imposed.autonomy',
      'imposed.trust',
      'imposed.targetSkeptics',
      'imposed.ownSkeptics',
      'imposed.tension',
      'raised.target',
      'raised.protection',
      'raised.bill',
      'raised.autonomy',
      'raised.trust',
      'raised.targetSkeptics',
      'raised.ownSkeptics',
      'raised.tension',
      'yearEnded.tariffs',
      'yearEnded.resentment',
    ),
    { kind: 'transition', machine: 'tariff', path: ['level0'], event: 'impose' },
  ],
  23: [coefficient('tariffCeiling', 0)],
  24: [...effects('adopted.tariffTruceTension'), coefficient('thawTrust', 101)],
  25: effects('imposed.openness'),
  26: [
    ...effects('lent.prestige', 'given.prestige', 'adopted.condemnSharingPrestige'),
    coefficient('worldSkepticismTemper', 0),
  ],
  27: effects('lentWidely.agenda', 'lentWidely.prestige'),
  28: [coefficient('prestigeIncome', 0), coefficient('prestigeIncome', -1)],
  29: [
    ...effects(
      'lent.trust',
      'given.trust',
      'exchanged.targetTrust',
      'exchanged.actorTrust',
      'laboratoryOpened.guestTrust',
      'laboratoryOpened.hostTrust',
      'placeGiven.trust',
      'adopted.condemnSharingDoubt',
    ),
    coefficient('skepticismTemper', 0),
  ],
  30: [
    ...effects(
      'tightenedExports.suspicion',
      'tightenedExports.science',
      'tightenedExports.trust',
      'tightenedExports.security',
    ),
    desk('tightenExports'),
  ],
  31: effects(
    'publishedOpenly.public',
    'imposed.targetSkeptics',
    'imposed.ownSkeptics',
    'raised.targetSkeptics',
    'raised.ownSkeptics',
    'lifted.skeptics',
    'lifted.ownSkeptics',
  ),
  32: [
    ...effects('publishedOpenly.public', 'raised.targetSkeptics', 'adopted.callOnCongressHope'),
    coefficient('congressThreshold', 0),
    coefficient('congressThreshold', 101),
    coefficient('moodLean', 0),
  ],
  33: [{ kind: 'attack', claim: 'T1', on: 'T2' }],
  34: effects('exchanged.worry'),
  35: effects('lent.lenderTrade', 'lent.borrowerTrade'),
  36: effects('lent.prestige', 'lent.science'),
  37: [
    guard('lander', 'isWindow'),
    guard('lander', 'isAfter'),
    { kind: 'transition', machine: 'lander', path: ['onPad'], event: 'fly' },
    { kind: 'transition', machine: 'lander', path: ['onPad'], event: 'year' },
  ],
  38: [...effects('payloadFlown.science'), desk('givePlace')],
  39: effects(
    'placeGiven.smallPrestige',
    'placeGiven.smallScience',
    'payloadFlown.smallPrestige',
    'payloadFlown.smallScience',
    'adopted.payloadPlacesHope',
    'adopted.payloadPlacesScience',
  ),
  40: [
    ...effects(
      'funded.artemisPrestige',
      'funded.ilrsPrestige',
      'completed.artemisPrestige',
      'completed.artemisPartners',
      'completed.ilrsPrestige',
      'completed.ilrsPartners',
    ),
    desk('fund'),
  ],
  41: [
    ...effects('joined.leader', 'joined.welcome', 'joined.rivals', 'acceded.ilrsLeader'),
    { kind: 'transition', machine: 'nation', path: ['ilrs', 'outside'], event: 'join' },
  ],
  42: effects(
    'funded.plantTension',
    'funded.plantRivals',
    'funded.reactorTension',
    'funded.reactorRivals',
    'completed.plantTension',
    'completed.plantAutonomy',
    'completed.plantPartners',
    'completed.reactorTension',
    'adopted.reactorRulesPaceI',
  ),
  43: [
    ...effects('founded.autonomy', 'joined.autonomy', 'completed.plantAutonomy', 'completed.plantPartners'),
    ...effects('adopted.condemnAccordsOwn', 'adopted.commonStandardsLeadI'),
  ],
  44: [
    ...effects('funded.artemisFoothold', 'funded.ilrsFoothold'),
    ...effects('adopted.safetyZonesReachA', 'adopted.safetyZonesReachI'),
  ],
  45: [
    ...effects('signed.welcome', 'acceded.accordsLeader'),
    { kind: 'transition', machine: 'nation', path: ['accords', 'outside'], event: 'sign' },
  ],
  46: [
    ...effects('publishedOpenly.dataDuty', 'publishedClosed.dataDuty', 'funded.artemisScience'),
    ...effects('adopted.openDataOpenness'),
  ],
  47: effects('signed.prosperity', 'signed.market'),
  48: effects('funded.artemisResources'),
  49: effects(
    'reviewedTreaty.openness',
    'reviewedTreaty.tension',
    'reviewedTreaty.signatories',
    'reviewedTreaty.members',
  ),
  50: [
    ...effects('signed.leader', 'acceded.accordsLeader'),
    ...effects('adopted.commonStandardsLeadA', 'adopted.condemnAccordsPrestige'),
  ],
  51: [
    ...effects('signed.bridge', 'joined.bridge', 'acceded.bridge', 'yearEnded.dualTrade'),
    ...effects('adopted.commonStandardsTrade'),
    { kind: 'transition', machine: 'nation', path: ['ilrs', 'outside'], event: 'join' },
    { kind: 'transition', machine: 'nation', path: ['accords', 'outside'], event: 'sign' },
    { kind: 'transition', machine: 'country', path: ['accords'], event: 'courtForIlrs' },
  ],
  52: effects('lent.bloc', 'acceded.wonOver', 'yearEnded.mirror'),
  53: effects('publishedOpenly.openness', 'adopted.commonStandardsTension'),
  54: [
    guard('resolution', 'isLawful'),
    tabled,
    { kind: 'transition', machine: 'statute', path: ['inForce'], event: 'narrow' },
    { kind: 'transition', machine: 'statute', path: ['inForce'], event: 'repeal' },
    ...effects('adopted.jointPoolScience'),
  ],
};

import { describe, expect, it } from 'vitest';
import { effects } from '../../src/content/model/index.ts';

/**
 * Which effects carry which row of the article's inventory, and which way each moves its measure. Rows that are
 * carried by permissions, coefficients, stocks or debate alone stand elsewhere.
 */
const CARRIED: Readonly<Record<number, readonly string[]>> = {
  1: ['+lent.trust'],
  2: ['+placeGiven.trust'],
  3: ['+lent.trust', '+given.trust'],
  4: ['+announcedTreasure.prestige', '-announcedTreasure.hollow'],
  6: ['+studiedYoung.novelty'],
  7: ['+publishedOpenly.discovery', '+publishedOpenly.surprise'],
  8: ['+publishedOpenly.thermal'],
  9: ['+studiedYoung.methods'],
  10: ['+publishedOpenly.worlds'],
  11: ['+publishedOpenly.laboratories'],
  12: ['+publishedOpenly.shared'],
  16: ['+lawNarrowed.worry', '+lawRepealed.worry', '+laboratoryOpened.leak', '+laboratoryOpened.unchecked'],
  17: ['-yearEnded.law'],
  18: [
    ...['+lent.trust', '+given.trust', '+exchanged.targetTrust', '+exchanged.actorTrust'],
    ...['+laboratoryOpened.guestTrust', '+laboratoryOpened.hostTrust'],
  ],
  19: ['+laboratoryOpened.direct', '+laboratoryOpened.thirdHost'],
  20: [
    '+lent.pressure',
    '+given.pressure',
    '+certificateUsed.pressure',
    '+briefedCongress.pressure',
    '+adopted.callOnCongressPressure',
  ],
  21: ['-lawFailed.pressure', '-yearEnded.pressure'],
  22: [
    ...['-imposed.target', '+imposed.protection', '-imposed.bill', '+imposed.autonomy', '-imposed.trust'],
    ...['+imposed.targetSkeptics', '+imposed.ownSkeptics', '+imposed.tension'],
    ...['-raised.target', '+raised.protection', '-raised.bill', '+raised.autonomy', '-raised.trust'],
    ...['+raised.targetSkeptics', '+raised.ownSkeptics', '+raised.tension'],
    ...['-yearEnded.tariffs', '+yearEnded.resentment'],
  ],
  24: ['-adopted.tariffTruceTension'],
  25: ['-imposed.openness'],
  26: ['+lent.prestige', '+given.prestige', '-adopted.condemnSharingPrestige'],
  27: ['+lentWidely.agenda', '+lentWidely.prestige'],
  29: [
    ...['+lent.trust', '+given.trust', '+exchanged.targetTrust', '+exchanged.actorTrust'],
    ...['+laboratoryOpened.guestTrust', '+laboratoryOpened.hostTrust', '+placeGiven.trust'],
    '+adopted.condemnSharingDoubt',
  ],
  30: [
    ...['+tightenedExports.suspicion', '-tightenedExports.science', '-tightenedExports.trust'],
    '-tightenedExports.security',
  ],
  31: [
    ...['+publishedOpenly.public', '+imposed.targetSkeptics', '+imposed.ownSkeptics'],
    ...['+raised.targetSkeptics', '+raised.ownSkeptics', '-lifted.skeptics', '-lifted.ownSkeptics'],
  ],
  32: ['+adopted.callOnCongressHope'],
  34: ['+exchanged.worry'],
  35: ['+lent.lenderTrade', '+lent.borrowerTrade'],
  36: ['+lent.prestige', '+lent.science'],
  38: ['+payloadFlown.science'],
  39: [
    ...['+placeGiven.smallPrestige', '+placeGiven.smallScience'],
    ...['+payloadFlown.smallPrestige', '+payloadFlown.smallScience'],
    '+adopted.payloadPlacesHope',
    '+adopted.payloadPlacesScience',
  ],
  40: [
    ...['+funded.artemisPrestige', '+funded.ilrsPrestige', '+completed.artemisPrestige'],
    ...['+completed.artemisPartners', '+completed.ilrsPrestige', '+completed.ilrsPartners'],
  ],
  41: ['+joined.leader', '+joined.welcome', '-joined.rivals', '+acceded.ilrsLeader'],
  42: [
    ...['+funded.plantTension', '+funded.plantRivals', '+funded.reactorTension', '+funded.reactorRivals'],
    ...['+completed.plantAutonomy', '+completed.plantPartners', '+completed.plantTension'],
    '+completed.reactorTension',
    '-adopted.reactorRulesPaceI',
  ],
  43: [
    '+founded.autonomy',
    '+joined.autonomy',
    '+completed.plantAutonomy',
    '+completed.plantPartners',
    '+adopted.condemnAccordsOwn',
    '-adopted.commonStandardsLeadI',
  ],
  44: [
    '+funded.artemisFoothold',
    '+funded.ilrsFoothold',
    '-adopted.safetyZonesReachA',
    '-adopted.safetyZonesReachI',
  ],
  45: ['+signed.welcome', '+acceded.accordsLeader'],
  46: [
    '+publishedOpenly.dataDuty',
    '-publishedClosed.dataDuty',
    '+funded.artemisScience',
    '+adopted.openDataOpenness',
  ],
  47: ['+signed.prosperity', '+signed.market'],
  48: ['+funded.artemisResources'],
  49: [
    ...['+reviewedTreaty.openness', '+reviewedTreaty.signatories', '+reviewedTreaty.members'],
    '-reviewedTreaty.tension',
  ],
  50: [
    '+signed.leader',
    '+acceded.accordsLeader',
    '-adopted.commonStandardsLeadA',
    '-adopted.condemnAccordsPrestige',
  ],
  51: [
    '-signed.bridge',
    '-joined.bridge',
    '-acceded.bridge',
    '+yearEnded.dualTrade',
    '+adopted.commonStandardsTrade',
  ],
  52: ['+acceded.wonOver', '+lent.bloc', '+yearEnded.mirror'],
  53: ['-adopted.commonStandardsTension'],
};

describe.each(Object.entries(CARRIED))('article row %s', (row, ids) => {
  it('is carried by these effects and no others, each in its direction', () => {
    const carriers = effects
      .filter(({ article }) => article?.includes(Number(row)))
      .map(({ id, amount }) => `${amount > 0 ? '+' : '-'}${id}`);
    expect(carriers.sort()).toEqual([...ids].sort());
  });
});

it('no effect claims a row that is not listed here', () => {
  const claimed = new Set(effects.flatMap(({ article }) => article ?? []));
  expect([...claimed].filter((row) => !(row in CARRIED))).toEqual([]);
});

describe('what the article keeps apart stays apart', () => {
  const on = (deed: string) => effects.filter((row) => row.on === deed);
  it('a publication moves enthusiasm and no skepticism', () => {
    const measures = on('publishedOpenly').map(({ measure }) => measure);
    expect(measures).toContain('enthusiasm');
    expect(measures).not.toContain('skepticism');
  });
  it.each(['imposed', 'raised', 'lifted'])('a tariff %s moves skepticism and no enthusiasm', (deed) => {
    const measures = on(deed).map(({ measure }) => measure);
    expect(measures).toContain('skepticism');
    expect(measures).not.toContain('enthusiasm');
  });
  it('a tariff leaves science alone, and reaches openness by one point', () => {
    expect(on('imposed').filter(({ measure }) => measure === 'science')).toEqual([]);
    expect(on('imposed').find(({ measure }) => measure === 'openness')?.amount).toBe(-1);
  });
  it('a laboratory of the two giants teaches more at their own bench than at a third', () => {
    const amount = (id: string) => effects.find((row) => row.id === id)?.amount ?? 0;
    expect(amount('laboratoryOpened.thirdHost')).toBeGreaterThan(0);
    expect(amount('laboratoryOpened.direct')).toBeGreaterThan(amount('laboratoryOpened.thirdHost'));
  });
  it('rocks worry least: an exchange by one point, a joint laboratory by more', () => {
    const amount = (id: string) => effects.find((row) => row.id === id)?.amount ?? 0;
    expect(amount('exchanged.worry')).toBe(1);
    expect(amount('laboratoryOpened.leak')).toBeGreaterThan(1);
  });
});

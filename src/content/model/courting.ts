import type { EffectRow } from '../../scenario/scenario.ts';

/** What winning over a country without a seat does. */
// biome-ignore format: a table, one effect in three lines or four
export const courting: readonly EffectRow[] = [
  { id: 'courted.reach', on: 'courted', measure: 'prestige', of: 'actor', amount: 1,
    reason: 'Being listened to in one more capital is influence.',
    source: 'S2', confidence: 'judgement' },
  { id: 'courted.rivals', on: 'courted', measure: 'trust', of: 'otherCamp', toward: 'actor', amount: -1,
    reason: "The other camp's members see the recruiter at work on yet another country.",
    source: 'S12', confidence: 'judgement' },

  { id: 'acceded.accordsLeader', on: 'acceded', measure: 'prestige', of: 'accordsLeader', amount: 1,
    when: ['countryJoinsAccords'],
    reason: 'One more country accepts the norms that Washington wrote.',
    source: 'S12', confidence: 'judgement', article: [45, 50] },
  { id: 'acceded.ilrsLeader', on: 'acceded', measure: 'prestige', of: 'ilrsLeader', amount: 1,
    when: ['countryJoinsIlrs'],
    reason: 'One more country accepts the station that Beijing leads.',
    source: 'S12', confidence: 'judgement', article: [41] },
  { id: 'acceded.wonOver', on: 'acceded', measure: 'tension', of: 'world', amount: 2,
    when: ['countryLeansAway'],
    reason: 'A country was won from the side it leaned to, and that side noticed.',
    source: 'S12', confidence: 'judgement', article: [52] },
  { id: 'acceded.bridge', on: 'acceded', measure: 'tension', of: 'world', amount: -1, when: ['countryDual'],
    reason: 'A country in both frameworks shows that they need not exclude each other.',
    source: 'S10', confidence: 'judgement', article: [51] },
];

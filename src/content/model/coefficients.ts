import type { Scenario } from '../../scenario/scenario.ts';

/** The numbers of the rules that belong to no single effect. */
export const coefficients: Scenario['coefficients'] = {
  income: {
    value: 3,
    reason: 'Enough for two or three small choices a turn, or for one large one with something left to save.',
    source: 'judgement',
    confidence: 'judgement',
  },
  prestigeIncome: {
    value: 1,
    reason: 'Soft power: a nation that the world looks up to, from prestige 60, is listened to more cheaply.',
    source: 'S10',
    confidence: 'judgement',
  },
  tariffCeiling: {
    value: 12,
    reason:
      'Trade casts a shadow: each level of a tariff between two nations lowers how far their trust can rise.',
    source: 'S11',
    confidence: 'judgement',
  },
  tensionBaseline: {
    value: 50,
    reason: 'Rivalry and cooperation have lasted side by side for decades, so tension settles in the middle.',
    source: 'S12',
    confidence: 'judgement',
  },
  tensionDrift: {
    value: 1,
    reason: 'A crisis that nobody feeds is half forgotten after some years.',
    source: 'judgement',
    confidence: 'judgement',
  },
  tensionSurcharge: {
    value: 1,
    reason: 'In high tension every step across the divide has to be explained at home.',
    source: 'S9',
    confidence: 'judgement',
  },
  skepticismTemper: {
    value: 60,
    reason:
      'A public that suspects motives trusts a gesture less; a wholly skeptical one still credits two fifths.',
    source: 'S9',
    confidence: 'judgement',
  },
  worldSkepticismTemper: {
    value: 50,
    reason: 'Where a gesture is taken for a bid for prestige, it earns less of it.',
    source: 'S9',
    confidence: 'judgement',
  },
  dialogueTemper: {
    value: 50,
    reason:
      'While the law constrains dialogue, American and Chinese scientists can make only half of each occasion.',
    source: 'S5',
    confidence: 'judgement',
  },
  thawTrust: {
    value: 50,
    reason:
      'Trust won elsewhere eases trade friction: from the middle of the scale, lifting a tariff is cheaper.',
    source: 'S9',
    confidence: 'judgement',
  },
  congressThreshold: {
    value: 60,
    reason: 'A bill needs a clear majority of mood: sharing alone does not soon move Congress.',
    source: 'S7',
    confidence: 'judgement',
  },
  certificateThreshold: {
    value: 40,
    reason: 'An exception was granted in 2023, in a cool mood; it asks for less than a new law.',
    source: '[33]',
    confidence: 'analogy',
  },
  landerRisk: {
    value: 20,
    reason: "All landings of Chang'e-3 to -6 worked, yet building at the pole is new.",
    source: '[42]',
    confidence: 'analogy',
  },
  lunaRisk: {
    value: 45,
    reason: 'Luna-25 crashed, the first attempt after a pause of almost half a century.',
    source: '[28]',
    confidence: 'analogy',
  },
  probeRisk: {
    value: 40,
    reason: 'First missions to the Moon fail often; one planned for a hard contact asks less than a landing.',
    source: '[71]',
    confidence: 'judgement',
  },
  truceTurns: {
    value: 3,
    reason: 'Longer than the one-year truce of 2025, short enough to run out within a chapter.',
    source: '[60]',
    confidence: 'judgement',
  },
  pledgeTrustCap: {
    value: 3,
    reason: 'A cheap promise can earn only a little trust: at most this much for each coin of what was done.',
    source: 'judgement',
    confidence: 'judgement',
  },
  repeatPrice: {
    value: 1,
    reason: 'A second gesture of the same kind running is no longer news, and takes more to be noticed.',
    source: 'judgement',
    confidence: 'judgement',
  },
  courtingRise: {
    value: 1,
    reason: 'Each country won over costs favours that the next one will ask for too.',
    source: 'judgement',
    confidence: 'judgement',
  },
  leanPrice: {
    value: 1,
    reason: 'It takes more to win a country from the side that it leans to.',
    source: 'judgement',
    confidence: 'judgement',
  },
};

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
  presumption: {
    value: 480,
    reason:
      "Whoever wants a change must show the need for it; this also offsets the last word, the affirmative's.",
    source: 'judgement',
    confidence: 'judgement',
  },
  scienceWeight: {
    value: 550,
    reason: 'What was measured, reviewed and published is hard to wave away.',
    source: 'judgement',
    confidence: 'judgement',
  },
  recordWeight: {
    value: 550,
    reason: 'What was done in the open can be looked up.',
    source: 'judgement',
    confidence: 'judgement',
  },
  textWeight: {
    value: 500,
    reason: 'What a law or treaty says is certain; what it means is argued about.',
    source: 'judgement',
    confidence: 'judgement',
  },
  testimonyWeight: {
    value: 450,
    reason: 'A witness is worth as much as the witness is.',
    source: 'judgement',
    confidence: 'judgement',
  },
  forecastWeight: {
    value: 400,
    reason: 'Nobody has been to the future.',
    source: 'judgement',
    confidence: 'judgement',
  },
  principleWeight: {
    value: 450,
    reason: 'Most agree with a principle, and fewer with what is to follow from it.',
    source: 'judgement',
    confidence: 'judgement',
  },
  evidenceWeight: {
    value: 100,
    reason: 'A claim that the game itself has borne out is worth more than one that is only plausible.',
    source: 'judgement',
    confidence: 'judgement',
  },
  questionWeight: {
    value: 250,
    reason: 'A claim that is asked for its evidence and has none loses half of what it had.',
    source: 'judgement',
    confidence: 'judgement',
  },
  standingWeight: {
    value: 4,
    reason: 'Who says it counts like what is said: trust of 25 or 75 moves a claim by a tenth.',
    source: 'judgement',
    confidence: 'judgement',
  },
  brokenStanding: {
    value: 4,
    reason: 'Who has broken promises is believed less, whatever the subject.',
    source: 'judgement',
    confidence: 'judgement',
  },
  keptStanding: {
    value: 1,
    reason: 'Keeping promises is expected, so it earns less than breaking them costs.',
    source: 'judgement',
    confidence: 'judgement',
  },
  ownLean: {
    value: 20,
    reason: 'Governments vote for what serves them.',
    source: 'judgement',
    confidence: 'judgement',
  },
  trustLean: {
    value: 4,
    reason: "To be trusted by one more nation is worth something, and less than a point of one's own.",
    source: 'judgement',
    confidence: 'judgement',
  },
  worldLean: {
    value: 5,
    reason: 'Calm and openness are good for everybody, so for each alone they are a small thing.',
    source: 'judgement',
    confidence: 'judgement',
  },
  aimLean: {
    value: 20,
    reason: 'What a government has set out to do weighs more than what merely happens to it.',
    source: 'judgement',
    confidence: 'judgement',
  },
  regardLean: {
    value: 1,
    reason: 'The same proposal sounds different from a friend.',
    source: 'judgement',
    confidence: 'judgement',
  },
  moodLean: {
    value: 8,
    reason: 'Congress listens to voters first.',
    source: 'S10',
    confidence: 'judgement',
  },
  mostLean: {
    value: 250,
    reason: 'No ballot is decided before a word is said: enough good arguments carry any audience.',
    source: 'judgement',
    confidence: 'judgement',
  },
};

import type { EffectRow } from '../../scenario/scenario.ts';

/** What keeping and breaking Words, agreements and pledges does, and losing an adviser. */
// biome-ignore format: a table, one effect in three lines or four
export const wordAndPledges: readonly EffectRow[] = [
  { id: 'wordKept.prestige', on: 'wordKept', measure: 'prestige', of: 'actor', amount: 1,
    per: { quantity: 'doubters', each: 1 },
    reason: 'Somebody doubted the Word, and it was kept all the same.',
    source: 'judgement', confidence: 'judgement' },
  { id: 'wordKept.trust', on: 'wordKept', measure: 'trust', of: 'target', toward: 'actor', amount: 3,
    reason: 'It doubted the Word and was proved wrong, which convinces more than promises do.',
    source: 'judgement', confidence: 'judgement' },

  { id: 'wordBroken.prestige', on: 'wordBroken', measure: 'prestige', of: 'actor', amount: -2,
    reason: 'It was said in public and not done.',
    source: 'judgement', confidence: 'judgement' },
  { id: 'wordBroken.trust', on: 'wordBroken', measure: 'trust', of: 'others', toward: 'actor', amount: -1,
    reason: 'Everybody heard the Word, and everybody saw it broken.',
    source: 'judgement', confidence: 'judgement' },

  { id: 'keptSilent.prestige', on: 'keptSilent', measure: 'prestige', of: 'actor', amount: -1,
    reason: 'A seat that neither speaks nor pays for its silence looks lost.',
    source: 'judgement', confidence: 'judgement' },

  { id: 'backerBetrayed.trust', on: 'backerBetrayed', measure: 'trust', of: 'target', toward: 'actor',
    amount: -6,
    reason: 'It staked its own credit on the Word and was left standing there.',
    source: 'judgement', confidence: 'judgement' },

  { id: 'dealBroken.trust', on: 'dealBroken', measure: 'trust', of: 'target', toward: 'actor', amount: -8,
    reason: 'It was agreed in Talk and not delivered.',
    source: 'judgement', confidence: 'judgement' },
  { id: 'dealBroken.prestige', on: 'dealBroken', measure: 'prestige', of: 'actor', amount: -3,
    reason: 'The others learn that an agreement with this seat may not hold.',
    source: 'judgement', confidence: 'judgement' },

  { id: 'pledgeKept.trust', on: 'pledgeKept', measure: 'trust', of: 'target', toward: 'actor', amount: 4,
    reason: 'A promise was kept when it would have been easy to forget it.',
    source: 'judgement', confidence: 'judgement' },

  { id: 'pledgeBroken.trust', on: 'pledgeBroken', measure: 'trust', of: 'target', toward: 'actor', amount: -8,
    reason: 'One side kept the promise and the other did not.',
    source: 'judgement', confidence: 'judgement' },
  { id: 'pledgeBroken.prestige', on: 'pledgeBroken', measure: 'prestige', of: 'actor', amount: -3,
    reason: 'The others learn what a promise from this seat is worth.',
    source: 'judgement', confidence: 'judgement' },

  { id: 'adviserResigned.prestige', on: 'adviserResigned', measure: 'prestige', of: 'actor', amount: -2,
    reason: 'An adviser who walks out in public says why.',
    source: 'judgement', confidence: 'judgement' },
  { id: 'adviserResigned.enthusiasm', on: 'adviserResigned', measure: 'enthusiasm', of: 'actor', amount: -2,
    reason: 'People liked the adviser better than the advice that was followed.',
    source: 'judgement', confidence: 'judgement' },
];

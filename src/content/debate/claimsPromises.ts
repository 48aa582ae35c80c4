import type { Claim } from '../../scenario/scenario.ts';
import { nation } from '../conditions.ts';

/** What a nation's own record of promises says for its word. */
// biome-ignore format: a table, one claim in five lines
export const claimsPromises: readonly Claim[] = [
  { id: 'E121', kind: 'record', source: 'judgement',
    text: 'We have kept our public promises and broken none, so our word deserves belief.',
    weight: 'It counts deeds of these years; the next promise is still open.',
    evidence: [nation('kept', 'self', { atLeast: 2 }), nation('broken', 'self', { atMost: 0 })],
    attacks: ['C22', 'C25', 'E123'], supports: ['T1', 'T3'] },
  { id: 'E122', kind: 'record', source: 'judgement',
    text: 'China has broken its public word in these years, so its promises need proof.',
    weight: 'It counts broken words; their reasons may differ.',
    evidence: [nation('broken', 'CHN', { atLeast: 1 })],
    attacks: ['T3', 'C8', 'E4', 'E121'], supports: ['T2', 'C22'] },
  { id: 'E123', kind: 'record', source: 'judgement',
    text: 'Washington has broken its public word in these years, so its rules need guards too.',
    weight: 'It counts broken words; rules signed by many do not hang on one of them.',
    evidence: [nation('broken', 'USA', { atLeast: 1 })],
    attacks: ['C47', 'E37'], supports: ['C48', 'E73'] },
];

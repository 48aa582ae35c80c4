import { expect, it } from 'vitest';
import { exitSheetOf } from '../../src/classroom/room/exitSheet.ts';
import { ownPart } from '../../src/classroom/room/ownPart.ts';
import { partsOf, type Role } from '../../src/protocol/roles.ts';
import type { Offer, Slip } from '../../src/vocabulary/talk.ts';
import { opened, roomIn } from './roomIn.ts';

const FULL: readonly Role[] = ['head', 'press', 'science', 'trade'];
const loan: Offer = { by: 'CHN', to: 'FRA', act: 'loan', role: 'ask' };
const truce: Offer = { by: 'CHN', to: 'USA', act: 'truce', role: 'give' };
const offers: Slip = { phase: 'offer', offers: [loan, truce], counsel: 1 };
const answers: Slip = { phase: 'answer', answers: [true, false], word: 'study' };
const commit: Slip = { phase: 'commit', choices: ['study'], stake: { kind: 'doubt', on: 'USA' } };

it.each([
  [
    'the science officer asked for samples',
    'science',
    offers,
    [],
    { ...offers, offers: [loan], counsel: null },
  ],
  ['the trade officer offered a truce', 'trade', offers, [], { ...offers, offers: [truce], counsel: null }],
  ['the head answered the cabinet', 'head', offers, [], { ...offers, offers: [] }],
  ['the press wrote nothing into offers', 'press', offers, [], null],
  ['the press gave the Word', 'press', answers, [loan, truce], { ...answers, answers: [] }],
  [
    'the science officer answered about samples',
    'science',
    answers,
    [loan, truce],
    { ...answers, answers: [true], word: null },
  ],
  ['the trade officer put the coins', 'trade', commit, [], { ...commit, choices: [] }],
  ['the head the choices', 'head', commit, [], { ...commit, stake: null }],
] as const)('of what a delegation wrote, %s', (_, role, slip, heard, own) => {
  expect(ownPart(slip, partsOf(role, FULL), heard)?.slip ?? null).toEqual(own);
});

it('who sits alone wrote all of it', () => {
  expect(ownPart(answers, partsOf('head', ['head']), [loan, truce])).toEqual({
    slip: answers,
    heard: [loan, truce],
  });
});

it.each([
  ['coins that were put are', { ...commit, choices: [] }, 'proposed'],
  ['an answer to the cabinet is not', { ...offers, offers: [] }, 'lookedOn'],
  ['a question in a debate is not', { phase: 'debate', placements: [], question: 0 }, 'lookedOn'],
] as const)('on an exit sheet %s quoted by itself', (_, slip, kind) => {
  const room = roomIn([opened]);
  room.after.deeds.set('m1', {
    ...{ member: 'm1', nickname: 'Ada', seat: 'CHN', role: 'trade' },
    counts: { proposals: 1, handIns: 0, speeches: 0, countersignatures: 0, texts: 0 },
    moments: new Map([['proposed', { kind: 'proposed', entry: 2, turn: 1, seat: 'CHN', slip, heard: [] }]]),
  });
  expect(exitSheetOf(room, 'm1').moments[0]?.kind).toBe(kind);
});

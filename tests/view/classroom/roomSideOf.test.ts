import { expect, test } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import type { LateSlip, RoomStatus } from '../../../src/protocol/replies.ts';
import { roomSideOf } from '../../../src/view/classroom/play/roomSideOf.ts';

const status = {
  stage: 'playing',
  step: 'reveal',
  isPaused: false,
  plan: null,
  lastTurn: 5,
} as unknown as RoomStatus;
const late: LateSlip = {
  seat: 'CHN',
  beat: 3,
  isDraft: false,
  slip: { phase: 'commit', choices: [], stake: null },
  heard: [],
};
const chosenFor = (slip: LateSlip | null) => roomSideOf(null, status, lesson, 'offer', false, slip).chosenFor;

test('at a Reveal it is said that a delegate chose, and only then', () => {
  expect(chosenFor(late)).toContain('A delegate chose for you');
  expect(chosenFor({ ...late, isDraft: true })).toBeNull();
  expect(chosenFor({ ...late, slip: { phase: 'answer', answers: [], word: null } })).toBeNull();
  expect(chosenFor(null)).toBeNull();
});

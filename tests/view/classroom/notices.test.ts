import { expect, test } from 'vitest';
import type { MemberStatus, RoomStatus } from '../../../src/protocol/replies.ts';
import { type Known, NOTHING_KNOWN } from '../../../src/view/classroom/connection/known.ts';
import { noticesBetween } from '../../../src/view/classroom/play/notices.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';

const me: MemberStatus = { id: 'm1', nickname: 'Owl', seat: 'FRA', role: 'press', isHere: true };
const status = {
  beat: 4,
  announced: null,
  members: [me],
  holders: byNation(() => 'members'),
  timer: { left: 0, total: 60_000, isRunning: false, isExtra: false },
  awaited: ['FRA'],
} as unknown as RoomStatus;
const known = (change: Partial<RoomStatus> = {}, more: Partial<Known> = {}): Known => ({
  ...NOTHING_KNOWN,
  view: { turn: 2 } as Known['view'],
  status: { ...status, ...change },
  ...more,
});
const told = (after: Known, before: Known = known()) => noticesBetween(before, after, 'm1');

test.each([
  ['nothing', known(), []],
  ['a step back', known({ beat: 5, awaited: [] }, { stepsBack: 1 }), ['undone', 'standIn']],
  ['a word to all', known({ announced: 'Five minutes.' }), ['announced']],
  ['another role', known({ members: [{ ...me, role: 'head' }] }), ['seated']],
  ['another seat', known({ members: [{ ...me, seat: 'USA' }] }), ['seated']],
  ['a seat that the computer plays', known({ holders: byNation(() => 'novice') }), ['handed']],
  ['a beat that closed without one’s slip', known({ beat: 5 }), ['standIn']],
])('%s is told', (_, after, kinds) => {
  expect(told(after).map(({ kind }) => kind)).toEqual(kinds);
});

test('news that the facilitator tells is told once, by its headline', () => {
  const view = (...about: readonly string[]): Known['view'] =>
    ({
      turn: 2,
      turns: [{ occurrences: about.map((id) => ({ deed: 'newsTold', about: id })) }],
    }) as unknown as Known['view'];
  const one = known({}, { view: view('headline:A storm') });
  expect(told(one, known({}, { view: view() }))).toEqual([{ kind: 'told', id: 'headline:A storm' }]);
  expect(told(known({}, { view: view('headline:A storm') }), one)).toEqual([]);
  expect(told(known({}, { view: view('headline:A storm', 'suez') }), one)).toEqual([
    { kind: 'told', id: 'suez' },
  ]);
});

test('a beat that closes before its time is up needs no word, nor does the first news', () => {
  const running = known({ timer: { left: 9000, total: 60_000, isRunning: true, isExtra: false } });
  expect(told(known({ beat: 5 }), running)).toEqual([]);
  expect(told(known({ announced: 'Hello.' }), NOTHING_KNOWN)).toEqual([]);
});

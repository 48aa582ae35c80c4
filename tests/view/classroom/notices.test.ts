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
  stoodIn: {},
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
  ['a step back, though time was up,', known({ beat: 5 }, { stepsBack: 1 }), ['undone']],
  ['a word to all', known({ announced: 'Five minutes.' }), ['announced']],
  ['another role', known({ members: [{ ...me, role: 'head' }] }), ['seated']],
  ['another seat', known({ members: [{ ...me, seat: 'USA' }] }), ['seated']],
  ['a seat that the computer plays', known({ holders: byNation(() => 'novice') }), ['handed']],
  ['a slip that was handed in for one', known({ stoodIn: { FRA: 4 } }), ['standIn']],
  ['a slip that was handed in for others', known({ stoodIn: { USA: 4 } }), []],
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

test('that somebody stood in is told once for every beat, and not when it is taken back', () => {
  const stoodIn = known({ stoodIn: { FRA: 4 } });
  expect(told(known({ beat: 5, stoodIn: { FRA: 4 } }), stoodIn)).toEqual([]);
  expect(told(known({ beat: 6, stoodIn: { FRA: 5 } }), stoodIn)).toEqual([{ kind: 'standIn' }]);
  expect(told(known({ beat: 5 }), stoodIn)).toEqual([]);
});

test('a beat that closes needs no word, nor does the first news', () => {
  expect(told(known({ beat: 5 }))).toEqual([]);
  expect(told(known({ announced: 'Hello.' }), NOTHING_KNOWN)).toEqual([]);
});

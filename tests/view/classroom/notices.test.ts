import { expect, test } from 'vitest';
import type { MemberStatus, RoomStatus } from '../../../src/protocol/replies.ts';
import { type Known, NOTHING_KNOWN } from '../../../src/view/classroom/connection/known.ts';
import { type HeldNotice, noticesAfter, noticesBetween } from '../../../src/view/classroom/play/notices.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';

const me: MemberStatus = { id: 'm1', nickname: 'Owl', seat: 'FRA', role: 'press', isHere: true };
const status = {
  beat: 4,
  announced: null,
  members: [me],
  holders: byNation(() => 'members'),
  stoodIn: {},
} as unknown as RoomStatus;
const lateIn = (beat: number | null, seat = 'FRA'): Known['delegation'] =>
  ({ seat, late: beat === null ? null : { beat } }) as unknown as Known['delegation'];
const known = (change: Partial<RoomStatus> = {}, more: Partial<Known> = {}): Known => ({
  ...NOTHING_KNOWN,
  view: { turn: 2 } as Known['view'],
  status: { ...status, ...change },
  delegation: lateIn(null),
  ...more,
});
const told = (after: Known, before: Known = known()) => noticesBetween(before, after, 'm1');

test.each([
  ['nothing', known(), []],
  ['a step back, though time was up,', known({ beat: 5 }, { stepsBack: 1 }), ['undone']],
  ['a step that is open again', known({ beat: 5, isReopened: true }, { stepsBack: 1 }), ['reopened']],
  ['a word to all', known({ announced: 'Five minutes.' }), ['announced']],
  ['another role', known({ members: [{ ...me, role: 'head' }] }), ['seated']],
  ['another seat', known({ members: [{ ...me, seat: 'USA' }] }), ['seated']],
  ['a seat that the computer plays', known({ holders: byNation(() => 'novice') }), ['handed']],
  ['a slip that was handed in for one', known({}, { delegation: lateIn(4) }), ['standIn']],
])('%s is told', (_, after, kinds) => {
  expect(told(after).map(({ kind }) => kind)).toEqual(kinds);
});

test('news that the facilitator tells is told once, by its headline', () => {
  const one = known({}, { view: view('headline:A storm') });
  expect(told(one, known({}, { view: view() }))).toEqual([{ kind: 'told', id: 'headline:A storm' }]);
  expect(told(known({}, { view: view('headline:A storm') }), one)).toEqual([]);
  expect(told(known({}, { view: view('headline:A storm', 'suez') }), one)).toEqual([
    { kind: 'told', id: 'suez' },
  ]);
});

test('that somebody stood in is told once for every beat, and not when it is taken back or of another seat', () => {
  const late = (beat: number | null, seat?: string) => known({}, { delegation: lateIn(beat, seat) });
  expect(told(late(4), late(4))).toEqual([]);
  expect(told(late(5), late(4))).toEqual([{ kind: 'standIn', late: { beat: 5 } }]);
  expect(told(late(null), late(4))).toEqual([]);
  expect(told(late(4, 'USA'), late(null))).toEqual([]);
});

const view = (...about: readonly string[]): Known['view'] =>
  ({
    turn: 2,
    turns: [{ occurrences: about.map((id) => ({ deed: 'newsTold', about: id })) }],
  }) as unknown as Known['view'];

test.each<[string, Known, Known]>([
  [
    'a word to all fades as its step ends',
    known({ announced: 'Hush.' }),
    known({ announced: 'Hush.', beat: 5 }),
  ],
  ['a word to all goes as it is taken down', known({ announced: 'Hush.' }), known()],
  [
    'news goes with the year that was gone back before',
    known({}, { view: view('suez') }),
    known({}, { view: view() }),
  ],
  [
    'that the computer plays goes as the seat is given back',
    known({ holders: byNation(() => 'novice') }),
    known(),
  ],
  ['that somebody stood in goes once it is long ago', known({}, { delegation: lateIn(4) }), known()],
])('%s', (_, first, later) => {
  const before = known({}, { view: view() });
  const shown = noticesAfter([], before, first, 'm1');
  expect(shown).toHaveLength(1);
  expect(noticesAfter(shown, first, first, 'm1')).toBe(shown);
  expect(noticesAfter(shown, first, later, 'm1')).toEqual([]);
});

test('of each kind the newest alone is kept, and the newest of all comes last', () => {
  const first = known({ announced: 'One.' });
  const second = known({ announced: 'One.', members: [{ ...me, role: 'head' }] });
  const third = known({ announced: 'Two.', members: [{ ...me, role: 'head' }] });
  let held: readonly HeldNotice[] = [];
  for (const [before, after] of [
    [known(), first],
    [first, second],
    [second, third],
  ] as const)
    held = noticesAfter(held, before, after, 'm1');
  expect(held.map(({ notice }) => notice)).toEqual([
    { kind: 'seated', seat: 'FRA' },
    { kind: 'announced', text: 'Two.' },
  ]);
});

test('a beat that closes needs no word, nor does the first news', () => {
  expect(told(known({ beat: 5 }))).toEqual([]);
  expect(told(known({ announced: 'Hello.' }), NOTHING_KNOWN)).toEqual([]);
});

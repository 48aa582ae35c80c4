import { describe, expect, test } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { viewOf } from '../../../src/game/view.ts';
import type { Reply, RoomStatus, Said } from '../../../src/protocol/replies.ts';
import { wireView } from '../../../src/protocol/wireView.ts';
import {
  isStepBack,
  type Known,
  knowing,
  NOTHING_KNOWN,
  originsIn,
  timeLeft,
} from '../../../src/view/classroom/connection/known.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';

const view = viewOf(startGame(createEngine(lesson), setupOf(lesson, 1)), 'FRA');
const status: RoomStatus = {
  code: 'ABCDEF',
  scenario: 'lesson',
  plan: '45',
  stage: 'playing',
  turn: 1,
  beat: 0,
  step: 'offer',
  isReopened: false,
  isPaused: false,
  timer: { left: 5000, total: 60_000, isRunning: true, isExtra: false },
  members: [],
  holders: byNation(() => 'members'),
  handedIn: [],
  awaited: [],
  stoodIn: {},
  onPaper: [],
  lastTurn: null,
  pace: 100,
  freeText: false,
  spoken: null,
  isLocked: false,
  announced: null,
};
const hearing = (replies: readonly Reply[], known: Known = NOTHING_KNOWN, now = 0): Known =>
  replies.reduce((before, reply) => knowing(before, reply, now), known);
const room = (change: Partial<RoomStatus>): Reply => ({
  kind: 'room',
  sequence: 1,
  status: { ...status, ...change },
});
const seen = (turn: number, phase: typeof view.phase): Reply => ({
  kind: 'view',
  sequence: 1,
  from: 0,
  view: wireView({ ...view, turn, phase }, 0),
});

describe('what a client knows', () => {
  test('turns that were sent before are joined with those that follow', () => {
    const [first] = view.turns;
    if (!first) throw new Error('no turn');
    const known = hearing([
      {
        kind: 'view',
        sequence: 1,
        from: 0,
        view: wireView({ ...view, turns: [first, { ...first, turn: 2 }] }, 0),
      },
      { kind: 'view', sequence: 2, from: 1, view: wireView({ ...view, turns: [{ ...first, turn: 3 }] }, 0) },
    ]);
    expect(known.view?.turns.map(({ turn }) => turn)).toEqual([1, 3]);
    expect(known.view?.position.numbers).toEqual(view.position.numbers);
  });

  test('a game that is taken back is noticed, a beat that closes is not', () => {
    const known = hearing([room({ beat: 5 }), seen(2, 'commit')]);
    expect(hearing([room({ beat: 6 }), seen(3, 'offer')], known).stepsBack).toBe(0);
    expect(hearing([room({ beat: 6 }), seen(2, 'offer')], known).stepsBack).toBe(1);
    expect(hearing([room({ beat: 5 }), seen(2, 'commit')], known).stepsBack).toBe(0);
  });

  test('texts are kept in their order, each once', () => {
    const said = (sequence: number): Said => ({
      sequence,
      member: 'm1',
      from: 'FRA',
      to: 'USA',
      text: 'Hello',
    });
    const known = hearing([3, 2, 3].map((sequence) => ({ kind: 'said', said: said(sequence) })));
    expect(known.texts.map(({ sequence }) => sequence)).toEqual([2, 3]);
  });

  test('nothing of one room is left in another', () => {
    const welcome = { kind: 'welcome', version: 1, as: 'projector', codes: [], origins: [] } as const;
    const known = hearing([{ ...welcome, room: 'r1' }, room({}), seen(1, 'offer')]);
    expect(hearing([{ ...welcome, room: 'r1' }], known).view).not.toBeNull();
    expect(hearing([{ ...welcome, room: 'r2' }], known)).toMatchObject({ view: null, status: null });
  });

  test.each([
    { as: 'projector', room: 'r1', codes: [], origins: ['http://10.0.0.2:1731'] } as const,
    {
      ...({ as: 'facilitator', last: 0 } as const),
      reach: { origins: ['http://10.0.0.2:1731'], devices: 0, joined: 0, quiet: 0 },
    },
  ])('the server’s addresses are known once it has welcomed the $as', (welcome) => {
    expect(originsIn(NOTHING_KNOWN)).toEqual([]);
    const known = hearing([{ kind: 'welcome', version: 1, ...welcome }]);
    expect(originsIn(known)).toEqual(['http://10.0.0.2:1731']);
  });

  test('a timer runs on from when it was told, and not while it stands', () => {
    const known = hearing([room({})], NOTHING_KNOWN, 1000);
    expect(timeLeft(known, 3000)).toBe(3000);
    expect(timeLeft(known, 60_000)).toBe(0);
    const paused = hearing([room({ timer: { ...status.timer, isRunning: false } as RoomStatus['timer'] })]);
    expect(timeLeft(paused, 60_000)).toBe(5000);
    expect(timeLeft(hearing([room({ timer: null })]), 0)).toBeNull();
  });
});

test.each([
  [2, 'commit', 2, 'offer', true],
  [2, 'offer', 2, 'offer', true],
  [3, 'offer', 2, 'offer', true],
  [5, 'over', 3, 'offer', true],
  [2, 'debate', 2, 'debate', false],
  [2, 'debate', 3, 'offer', false],
  [2, 'answer', 2, 'commit', false],
  [5, 'commit', 5, 'over', false],
] as const)('from turn %i, %s, to turn %i, %s: taken back is %s', (turn, phase, toTurn, toPhase, isBack) => {
  expect(isStepBack({ turn, phase }, { turn: toTurn, phase: toPhase })).toBe(isBack);
});

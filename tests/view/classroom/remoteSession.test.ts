import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lesson } from '../../../src/content/lesson.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { setupOf } from '../../../src/game/game.ts';
import { startGame } from '../../../src/game/opening.ts';
import { type SeatView, viewOf } from '../../../src/game/view.ts';
import type { DelegationStatus, MemberStatus, RoomStatus } from '../../../src/protocol/replies.ts';
import type { Act } from '../../../src/protocol/requests.ts';
import type { Client } from '../../../src/view/classroom/connection/client.ts';
import { type Known, NOTHING_KNOWN } from '../../../src/view/classroom/connection/known.ts';
import { createRemoteSession } from '../../../src/view/classroom/play/remoteSession.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';
import type { Result } from '../../../src/vocabulary/result.ts';
import type { Offer } from '../../../src/vocabulary/talk.ts';

const engine = createEngine(lesson);
const view = viewOf(startGame(engine, setupOf(lesson, 1)), 'FRA');
const loan: Offer = { by: 'FRA', to: 'CHN', act: 'loan', role: 'ask' };
const me: MemberStatus = { id: 'm1', nickname: 'Owl', seat: 'FRA', role: 'head', isHere: true };
const status = {
  ...{ beat: 3, stage: 'playing', step: 'offer', isPaused: false, timer: null, announced: null, stoodIn: {} },
  members: [me],
  holders: byNation(() => 'members'),
  handedIn: [],
  awaited: ['FRA'],
} as unknown as RoomStatus;
const delegation: DelegationStatus = {
  ...{
    seat: 'FRA',
    draft: null,
    laidBy: null,
    laidAt: null,
    slip: null,
    extraTime: 0,
    returnedBy: null,
    late: null,
  },
};

/** A client whose table answers what the test says. */
function clientWith(answer: () => Result<number> = () => ({ ok: true, value: 1 })) {
  const acts: Act[] = [];
  let told: () => void = () => {};
  let known: Known = { ...NOTHING_KNOWN, status, view, viewBeat: 3, delegation };
  const client: Pick<Client, 'known' | 'link' | 'act' | 'subscribe' | 'request'> = {
    known: () => known,
    link: () => ({ is: 'open' }),
    async act(act) {
      acts.push(act);
      return answer();
    },
    subscribe(listener) {
      told = listener;
      return () => undefined;
    },
    request: () => undefined,
  };
  const kept = { read: () => null, write: () => undefined };
  return {
    session: createRemoteSession(engine, client as Client, 'm1', kept),
    acts,
    tell: (change: Partial<Known>): void => {
      known = { ...known, ...change };
      told();
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a seat at a table that stands elsewhere', () => {
  test('lets its delegation see what was written, once for several changes', async () => {
    const { acts, session } = clientWith();
    session.edit({ counsel: 0 });
    session.edit({ offers: [loan] });
    expect(acts).toEqual([]);
    await vi.advanceTimersByTimeAsync(700);
    expect(acts).toMatchObject([{ kind: 'propose', beat: 3, handIn: false, slip: { offers: [loan] } }]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(acts).toHaveLength(1);
  });

  test('hands in at once and waits where the table has taken it', async () => {
    const { acts, session, tell } = clientWith();
    session.edit({ offers: [loan] });
    expect(session.handIn()).toBeNull();
    expect(session.isSending()).toBe(true);
    await vi.advanceTimersByTimeAsync(700);
    expect(acts).toMatchObject([{ kind: 'propose', handIn: true }]);
    tell({ delegation: { ...delegation, slip: { phase: 'offer', offers: [loan], counsel: null } } });
    expect(session.state()).toMatchObject({ screen: 'waiting', view: { ownSlip: { offers: [loan] } } });
  });

  test('says what is wrong before anything is sent, and what the table refused after it', async () => {
    const { acts, session } = clientWith(() => ({ ok: false, fault: { code: 'paused', path: '' } }));
    session.edit({ offers: [loan, loan] });
    expect(session.handIn()).not.toBeNull();
    expect(acts).toEqual([]);
    session.edit({ offers: [] });
    session.handIn();
    await vi.advanceTimersByTimeAsync(0);
    expect(session.refused()).toMatchObject({ code: 'paused' });
    session.edit({ offers: [loan] });
    expect(session.refused()).toBeNull();
  });

  test('keeps a draft while the game is paused, and sends it when it goes on', async () => {
    const { acts, session, tell } = clientWith();
    tell({ status: { ...status, isPaused: true } });
    session.edit({ offers: [loan] });
    await vi.advanceTimersByTimeAsync(700);
    expect(acts).toEqual([]);
    tell({ status });
    expect(acts).toMatchObject([{ kind: 'propose', handIn: false }]);
    expect(session.state().draft.offers).toEqual([loan]);
  });

  test('begins each beat afresh, and each step back', () => {
    const { session, tell } = clientWith();
    session.edit({ offers: [loan] });
    tell({ viewBeat: 4, status: { ...status, beat: 4 } });
    expect(session.state().draft.offers).toEqual([]);
  });

  test('sees a turn that was taken back and played otherwise as it was the second time', () => {
    const { session, tell } = clientWith();
    const [closed] = view.turns;
    if (!closed) throw new Error('no turn has begun');
    const played = (mark: string): SeatView => ({
      ...view,
      turn: 2,
      turns: [
        { ...closed, hash: 'closed' },
        { ...closed, turn: 2 },
      ],
      position: { ...view.position, turn: 2, states: view.position.states.map(() => JSON.stringify(mark)) },
    });
    tell({ view: played('first') });
    tell({ view });
    tell({ view: played('second') });
    expect(session.course()[1]?.states[0]).toBe('"second"');
  });

  test.each([
    ['an offer to make', {}, {}, 'offers'],
    ['a slip that waits for a countersignature', {}, { laidBy: 'm1', laidAt: 7 }, 'waiting'],
    ['a seat that the computer plays', { holders: byNation(() => 'novice') }, {}, 'waiting'],
    ['a Reveal that all look at', { step: 'reveal' }, {}, 'reveal'],
    ['a game that is over and not here yet', { stage: 'over' }, {}, 'waiting'],
  ] as const)('%s has its screen', (_, room, own, screen) => {
    const { session, tell } = clientWith();
    tell({
      status: { ...status, ...(room as Partial<RoomStatus>) },
      delegation: { ...delegation, ...own },
    });
    expect(session.state().screen).toBe(screen);
  });
});

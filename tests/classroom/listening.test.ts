import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { House } from '../../src/classroom/house.ts';
import { readingTime } from '../../src/classroom/listening.ts';
import type { LiveRoom } from '../../src/classroom/liveRoom.ts';
import type { Opponents } from '../../src/classroom/opponents/opponents.ts';
import { stepOf } from '../../src/classroom/room/state.ts';
import { openStore } from '../../src/classroom/store/sqliteStore.ts';
import type { Store } from '../../src/classroom/store/store.ts';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import { NO_REASON } from '../../src/opponents/reasons.ts';
import { randomPlayer } from '../../src/opponents/simplePlayers.ts';
import { NONE_REFUSED } from '../../src/protocol/refusedNames.ts';
import { HeldClock } from './heldClock.ts';
import { dataFolder, passing } from './support.ts';

describe('what a class needs to read a text at 150 words a minute', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['nothing is read at once', '', 0],
    ['one word takes a look at the wall', 'Moon', 3400],
    ['twenty words take eight seconds more', 'word '.repeat(20), 11_000],
  ];
  it.each(cases)('%s', (_, text, milliseconds) => expect(readingTime(text, 150)).toBe(milliseconds));
  it('where nobody listens it takes no time', () =>
    expect(readingTime('word', Number.POSITIVE_INFINITY)).toBe(0));
});

describe('computers in a debate before a class', () => {
  const engine = createEngine(lesson);
  const opponents: Opponents = {
    ...passing,
    decide: async (view) => ({ slip: randomPlayer(engine, view, 5), reason: NO_REASON }),
  };
  let folder = dataFolder();
  let clock = new HeldClock();
  let store: Store;
  let house: House;
  let room: LiveRoom;

  async function openHouse(): Promise<void> {
    const opened = openStore(folder.path);
    if (!opened.ok) throw new Error(opened.fault.code);
    store = opened.value;
    const setting = { store, clock, opponents, scenarios: { lesson }, wordsAMinute: 150 };
    const house_ = await House.open({ ...setting, refusedNames: NONE_REFUSED, changed: () => {} });
    if (!house_.ok) throw new Error(house_.fault.code);
    house = house_.value;
  }

  const until = (isSo: () => boolean) => vi.waitUntil(isSo, { timeout: 5000, interval: 2 });
  /** Long enough for an opponent that is asked to have spoken. */
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 40));
  const speech = () => room.state.table.game.position.debate?.speech ?? -1;
  const text = () => room.state.table.game.position.debate?.flow.length ?? 0;

  /** Up to the debate of the third year, nine computers speaking. */
  beforeEach(async () => {
    folder = dataFolder();
    clock = new HeldClock();
    await openHouse();
    const opened = house.openFor(1, { scenario: 'lesson', level: 'practised' }, null);
    const [first] = opened.ok ? opened.value : [];
    if (!first) throw new Error('no room');
    room = first;
    await room.record([{ kind: 'started', plan: '45' }]);
    while (stepOf(room.state) !== 'debate') {
      await until(() => room.state.shown !== null || stepOf(room.state) === 'debate');
      if (room.state.shown) await room.moveOn(null);
    }
  });
  afterEach(() => {
    house.close();
    store.close();
    folder.remove();
  });

  it('speak one after the other, each once what was said before has been read', async () => {
    await aMoment();
    expect(speech()).toBe(0);
    clock.pass(2900);
    await aMoment();
    expect(speech()).toBe(0);
    clock.pass(60_000);
    await until(() => speech() === 1);
    expect(text()).toBeGreaterThan(0);
    await aMoment();
    expect(speech()).toBe(1);
    clock.pass(60_000);
    await until(() => speech() === 2);
  });

  it('speak at once where the facilitator moves on', async () => {
    const moved = await room.moveOn(null);
    expect(moved.ok).toBe(true);
    await until(() => speech() === 1);
    await aMoment();
    expect(speech()).toBe(1);
  });

  it('have no timer, which is for people', async () => {
    await room.settled();
    expect(room.left).toBeNull();
  });

  it('say nothing while the room is paused, and go on after it', async () => {
    await room.record([{ kind: 'paused', left: null }]);
    clock.pass(60_000);
    await aMoment();
    expect(speech()).toBe(0);
    await room.record([{ kind: 'resumed' }]);
    await until(() => speech() === 1);
  });

  it('are listened to anew after a restart', async () => {
    house.close();
    store.close();
    await openHouse();
    const [again] = house.inOrder();
    if (!again) throw new Error('no room');
    room = again;
    await aMoment();
    expect(speech()).toBe(0);
    clock.pass(60_000);
    await until(() => speech() === 1);
  });

  it('come to the ballots once the last speech was given', async () => {
    await until(() => {
      clock.pass(5000);
      return stepOf(room.state) === 'verdict';
    });
    expect(room.state.table.game.turns.at(-2)?.debate?.ballots.length).toBeGreaterThan(0);
  });
});

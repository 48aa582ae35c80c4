import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { House } from '../../src/classroom/house.ts';
import type { LiveRoom } from '../../src/classroom/liveRoom.ts';
import type { Opponents } from '../../src/classroom/opponents/opponents.ts';
import { makeEntry, type RoomEvent } from '../../src/classroom/room/entry.ts';
import { openStore } from '../../src/classroom/store/sqliteStore.ts';
import type { Store } from '../../src/classroom/store/store.ts';
import { lesson } from '../../src/content/lesson.ts';
import { NONE_REFUSED } from '../../src/protocol/refusedNames.ts';
import { fail } from '../../src/vocabulary/result.ts';
import { HeldClock } from './heldClock.ts';
import { dataFolder, passing, storeWith } from './support.ts';

let folder = dataFolder();
let clock = new HeldClock();
let store: Store;
let house: House;
/** Opponents who answer only once they are let, where somebody holds them back. */
let held: (() => void)[] | null = null;
/** What the store refuses to take or to read. */
let refuses: (entry: string) => boolean = () => false;
let isUnreadable = false;

const opponents: Opponents = {
  ...passing,
  decide: async (...asked) => {
    if (held) await new Promise<void>((resolve) => held?.push(resolve));
    return passing.decide(...asked);
  },
};

async function openHouse(): Promise<void> {
  const opened = await House.open({
    ...{ store, clock, opponents, scenarios: { lesson }, refusedNames: NONE_REFUSED },
    wordsAMinute: Number.POSITIVE_INFINITY,
    changed: () => {},
  });
  if (!opened.ok) throw new Error(opened.fault.code);
  house = opened.value;
}

beforeEach(async () => {
  folder = dataFolder();
  clock = new HeldClock();
  held = null;
  refuses = () => false;
  isUnreadable = false;
  const opened = openStore(folder.path);
  if (!opened.ok) throw new Error(opened.fault.code);
  const { value } = opened;
  store = storeWith(value, {
    append: (log, at, json) =>
      refuses(json) ? Promise.resolve(fail('storeFull', log)) : value.append(log, at, json),
    read: (log, after) => (isUnreadable ? fail('storeFailed', log) : value.read(log, after)),
  });
  await openHouse();
});
afterEach(() => {
  house.close();
  store.close();
  folder.remove();
});

/** A room that has begun, with a student in China's chair and one in the United States'. */
async function begun(...more: readonly RoomEvent[]): Promise<LiveRoom> {
  const opened = house.openFor(1, { scenario: 'lesson', level: 'practised' }, null);
  const room = opened.ok ? opened.value[0] : undefined;
  if (!room) throw new Error('no room');
  const seats = ['CHN', 'USA'] as const;
  const events = seats.flatMap((seat, at): readonly RoomEvent[] => {
    const member = `m${at + 1}`;
    return [
      { kind: 'joined', member, nickname: `Ada ${seat}`, token: '0'.repeat(64), client: `client-${at}` },
      { kind: 'seated', member, seat, role: 'head' },
    ];
  });
  await room.record([...events, { kind: 'started', plan: null }, ...more]);
  return room;
}

const until = (isSo: () => boolean): Promise<boolean> => vi.waitUntil(isSo, { timeout: 5000, interval: 5 });
const timed: RoomEvent = { kind: 'timed', left: 60_000, isExtra: false };
const goesOn: RoomEvent = { kind: 'goOnSet', goOn: true };
const news: RoomEvent = {
  kind: 'intervened',
  act: { kind: 'headline', text: 'A storm closes the launch site', shift: null },
};

it('a step goes on when its time is up, and by a switch that is turned after that', async () => {
  const room = await begun(timed, goesOn);
  const { beat } = room.state;
  clock.pass(60_000);
  await until(() => room.state.beat === beat + 1);
  await room.record([timed, { kind: 'goOnSet', goOn: false }]);
  clock.pass(60_000);
  await until(() => room.state.timer?.left === 0);
  await room.settled();
  expect(room.state.beat).toBe(beat + 1);
  await room.record([goesOn]);
  await until(() => room.state.beat === beat + 2);
});

it('a house that falls between the end of the time and what follows from it goes on as it comes back', async () => {
  const room = await begun(timed, goesOn);
  await until(() => Object.keys(room.state.table.game.slips).length === 7);
  await room.settled();
  const { beat, sequence } = room.state;
  house.close();
  await store.append(room.id, sequence, makeEntry({ at: 0, ticket: null, event: { kind: 'timeUp' } }));
  await openHouse();
  await until(() => house.rooms.get(room.id)?.state.beat === beat + 1);
});

it('news that is told as the time is up keeps no step waiting', async () => {
  const room = await begun(timed, goesOn);
  await until(() => Object.keys(room.state.table.game.slips).length === 7);
  const { beat } = room.state;
  clock.pass(60_000);
  await room.record([news]);
  await until(() => room.state.beat > beat);
});

it('a seat that changes hands while a delegate thinks keeps no step waiting', async () => {
  const room = await begun(timed, goesOn);
  const { beat } = room.state;
  clock.pass(60_000);
  await until(() => room.state.beat === beat + 1);
  await room.record([timed]);
  clock.pass(60_000);
  await until(() => room.state.beat === beat + 2 && Object.keys(room.state.table.game.slips).length === 7);
  const first: (() => void)[] = [];
  held = first;
  await room.record([timed]);
  clock.pass(60_000);
  await until(() => first.length === 2);
  await room.record([{ kind: 'handed', seat: 'CHN', level: 'novice' }]);
  held = null;
  for (const resume of first.splice(0)) resume();
  await until(() => room.state.beat > beat + 2);
});

it('whoever has extra time is waited for, and nobody else, also after a restart', async () => {
  const room = await begun(timed, goesOn, { kind: 'extraTimeSet', seat: 'CHN', percent: 50 });
  const { beat } = room.state;
  clock.pass(60_000);
  await until(() => Object.keys(room.state.table.game.slips).length === 8);
  await room.settled();
  expect(room.state.timer).toMatchObject({ left: 30_000, isExtra: true });
  expect(room.state.beat).toBe(beat);
  // As if the house had fallen before anybody was stood in for.
  await room.record([{ kind: 'withdrawn', seat: 'USA' }]);
  await until(() => Object.keys(room.state.table.game.slips).length === 8);
  clock.pass(30_000);
  await until(() => room.state.beat === beat + 1);
});

it('what opponents thought when something else could not be kept still counts', async () => {
  const asked: (() => void)[] = [];
  held = asked;
  const room = await begun();
  await until(() => asked.length === 7);
  refuses = (json) => json.includes('"locked"');
  const ticket = { by: 'facilitator', client: 'client-9', number: 1 };
  expect(await room.record([{ kind: 'locked', locked: true }], ticket)).toMatchObject({
    fault: { code: 'storeFull' },
  });
  held = null;
  for (const resume of asked) resume();
  await until(() => Object.keys(room.state.table.game.slips).length === 7);
});

it('whoever asks in vain sets going what could not be kept before', async () => {
  refuses = (json) => json.includes('"decided"');
  const room = await begun();
  await until(() => room.fault !== null && room.isSettled);
  expect(room.state.table.game.slips).toEqual({});
  refuses = (json) => json.includes('"locked"');
  const ticket = { by: 'facilitator', client: 'client-9', number: 1 };
  await room.record([{ kind: 'locked', locked: true }], ticket);
  await until(() => Object.keys(room.state.table.game.slips).length === 7);
});

it('a room whose log can be neither written nor read shows nothing of what was not kept', async () => {
  const room = await begun();
  await until(() => Object.keys(room.state.table.game.slips).length === 7 && room.isSettled);
  const { sequence } = room.state;
  refuses = (json) => json.includes('"locked"');
  isUnreadable = true;
  const locked: RoomEvent = { kind: 'locked', locked: true };
  expect(await room.record([locked])).toMatchObject({ fault: { code: 'storeFull' } });
  expect(room.isSettled).toBe(false);
  expect(room.fault).toMatchObject({ code: 'storeFailed' });
  isUnreadable = false;
  refuses = () => false;
  // The first thing that is asked finds that the log has not gone on, and reads it again.
  expect(await room.record([locked])).toMatchObject({ fault: { code: 'outOfSequence' } });
  await room.settled();
  expect(room.state.sequence).toBe(sequence);
  expect(await room.record([locked])).toMatchObject({ value: sequence + 1 });
  expect(room.fault).toBeNull();
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { House } from '../../src/classroom/house.ts';
import { openStore } from '../../src/classroom/store/sqliteStore.ts';
import { lesson } from '../../src/content/lesson.ts';
import { NONE_REFUSED } from '../../src/protocol/refusedNames.ts';
import { HeldClock } from './heldClock.ts';
import { dataFolder, passing } from './support.ts';

let folder = dataFolder();
let clock = new HeldClock();

beforeEach(() => {
  folder = dataFolder();
  clock = new HeldClock();
});
afterEach(() => folder.remove());

/** The house that lies in the folder, for as long as something is done with it. */
async function inHouse<T>(act: (house: House) => T): Promise<T> {
  const store = openStore(folder.path);
  if (!store.ok) throw new Error(store.fault.code);
  const setting = { store: store.value, clock, opponents: passing, scenarios: { lesson }, wordsAMinute: 150 };
  const house = await House.open({ ...setting, refusedNames: NONE_REFUSED, changed: () => {} });
  if (!house.ok) throw new Error(house.fault.code);
  try {
    return act(house.value);
  } finally {
    house.value.close();
    store.value.close();
  }
}

const open = (house: House, students: number): readonly string[] => {
  const opened = house.openFor(students, { scenario: 'lesson', level: 'novice' }, null);
  if (!opened.ok) throw new Error(opened.fault.code);
  return opened.value.map(({ id }) => id);
};
const inOrder = (house: House): readonly string[] => house.inOrder().map(({ id }) => id);

describe('the order of rooms is that in which they were opened, and stays so over a restart', () => {
  const cases: readonly (readonly [string, () => void])[] = [
    ['in one and the same millisecond', () => {}],
    ['while the date is set back', () => clock.pass(-10_000)],
    ['one after the other', () => clock.pass(1)],
  ];
  it.each(cases)('%s', async (_, between) => {
    const opened = await inHouse((house) => {
      const ids = [200, 1, 1, 1].flatMap((students) => {
        const rooms = open(house, students);
        between();
        return rooms;
      });
      expect(inOrder(house)).toEqual(ids);
      return ids;
    });
    expect(opened.length).toBeGreaterThan(6);
    expect(await inHouse(inOrder)).toEqual(opened);
  });
});

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { fail } from '../../src/vocabulary/result.ts';
import { Client, classroomOn, dataFolder, facilitatorAt, roomOf, storeWith } from './support.ts';

const folder = dataFolder();
let classroom: Awaited<ReturnType<typeof classroomOn>>;
/** Whether the disk refuses to erase anything. */
let isStuck = false;
const clients: Client[] = [];

beforeAll(async () => {
  classroom = await classroomOn(folder.path, {}, {}, (store) =>
    storeWith(store, { erase: (logs) => (isStuck ? fail('storeFailed') : store.erase(logs)) }),
  );
});
afterAll(async () => {
  await classroom.stop();
  folder.remove();
});
afterEach(() => {
  isStuck = false;
  for (const client of clients.splice(0)) client.close();
});

/** A room with one student in it. */
async function roomWithAda() {
  const opened = await facilitatorAt(classroom.port, classroom.house.secret);
  const ada = new Client(classroom.port);
  clients.push(opened.console, ada);
  const { token = '' } = await ada.join(opened.code, 'Ada');
  return { ...opened, ada, token, live: roomOf(classroom, opened.room) };
}

it('erases a room with everything in it: whoever is there is told so, and nobody comes back', async () => {
  const { ada, code, console, room, token } = await roomWithAda();
  const { wall, late, back } = {
    wall: new Client(classroom.port),
    late: new Client(classroom.port),
    back: new Client(classroom.port),
  };
  clients.push(wall, late, back);
  await wall.hello({ as: 'projector', code });
  expect(await console.command({ kind: 'erase', room })).toMatchObject({ kind: 'accepted' });
  for (const who of [ada, wall]) {
    await who.until(() => who.closed !== null);
    expect(who.replies.at(-1)).toMatchObject({ kind: 'bye', fault: { code: 'roomGone' } });
  }
  expect(await back.hello({ as: 'member', room, token, client: back.client })).toMatchObject({
    fault: { code: 'tokenUnknown' },
  });
  expect(await late.hello({ as: 'newcomer', code, client: late.client })).toMatchObject({
    fault: { code: 'codeUnknown' },
  });
  expect(await console.command({ kind: 'erase', room })).toMatchObject({ fault: { code: 'roomUnknown' } });
});

it('a room that is erased and brought back while somebody is in it shows what happens in it', async () => {
  const { ada, console, room, token } = await roomWithAda();
  const file = await classroom.house.fileOf(room);
  if (!file.ok) throw new Error(file.fault.code);
  await console.command({ kind: 'erase', room });
  await ada.until(() => ada.closed !== null);
  // Its line is known to be down once what comes after it is answered.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(classroom.house.restore(file.value)).toMatchObject({ ok: true });
  const again = new Client(classroom.port);
  clients.push(again);
  await again.hello({ as: 'member', room, token, client: again.client });
  await again.until(() => again.view && again.status?.isLocked === false);
  await console.order(room, { kind: 'lock', locked: true });
  await again.until(() => again.status?.isLocked);
  expect(again.status?.members).toMatchObject([{ nickname: 'Ada', isHere: true }]);
});

it('what is on its way to the disk as its room is erased comes to nothing, and nobody waits for it', async () => {
  const { live, room } = await roomWithAda();
  const under = live.record([{ kind: 'locked', locked: true }]);
  const settled = live.settled();
  expect(classroom.house.erase([room])).toMatchObject({ ok: true });
  expect(await under).toMatchObject({ fault: { code: 'roomGone' } });
  await settled;
  await live.settled();
  expect(live.fault).toBeNull();
  expect(await live.record([{ kind: 'locked', locked: true }])).toMatchObject({
    fault: { code: 'roomGone' },
  });
});

it('a room that the disk keeps stays open', async () => {
  const { ada, console, room } = await roomWithAda();
  isStuck = true;
  expect(await console.command({ kind: 'erase', room })).toMatchObject({ fault: { code: 'storeFailed' } });
  expect(await ada.act({ kind: 'askSeat', seat: 'TUR' })).toMatchObject({ kind: 'accepted' });
  expect(classroom.house.rooms.get(room)?.isClosed).toBe(false);
});

it('nothing went wrong in the program meanwhile', () => {
  expect(classroom.problems).toEqual([]);
});

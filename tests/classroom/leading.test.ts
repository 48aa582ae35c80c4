import { expect, it } from 'vitest';
import type { RoomOverview } from '../../src/protocol/replies.ts';
import { readyIn } from '../../src/view/classroom/console/nextStep.ts';
import { ownClassroom } from './ownClassroom.ts';
import { type Client, classIn, roomOf } from './support.ts';

const classroom = ownClassroom();
const { clients } = classroom;
let room = '';
let desk: Client;

async function play(names: readonly string[]): Promise<readonly Client[]> {
  const begun = await classIn(classroom, names.length, { names });
  ({ desk, room } = begun);
  clients.push(desk, ...begun.all);
  return begun.all;
}

/** What the console was told of the room last, once it is as asked. */
const glance = (is: (overview: RoomOverview) => boolean): Promise<RoomOverview> =>
  desk.until(() => {
    const told = desk.replies.findLast((reply) => reply.kind === 'console');
    return told?.kind === 'console' && told.rooms.find((one) => one.room === room && is(one));
  });

it('the console is told who is ready: delegations of people that handed in, and no opponent', async () => {
  const [ada, bob] = await play(['Ada', 'Bob']);
  const ready = (count: number) => (one: RoomOverview) => readyIn(one.status).ready === count;
  // Opponents hand in by themselves, and are not counted.
  const none = await glance(({ status }) => status.handedIn.length === 7);
  expect(readyIn(none.status)).toEqual({ ready: 0, count: 2 });
  expect(none.status.awaited).toEqual(['CHN', 'USA']);
  await ada?.pass();
  const one = await glance(ready(1));
  expect(readyIn(one.status)).toEqual({ ready: 1, count: 2 });
  expect(one.status.awaited).toEqual(['USA']);
  await ada?.act({ kind: 'takeBack', beat: one.status.beat });
  expect((await glance(ready(0))).status.awaited).toEqual(['CHN', 'USA']);
  // A seat that an opponent holds for its people is waited for no more.
  await desk.order(room, { kind: 'hand', seat: 'USA', level: 'practised' });
  const handed = await glance(({ status }) => status.handedIn.includes('USA'));
  expect(readyIn(handed.status)).toEqual({ ready: 0, count: 1 });
  expect(bob?.status?.handedIn).not.toContain('CHN');
});

it('a facilitator renames somebody; everybody reads the new name, and it is checked like any other', async () => {
  const [ada, bob] = await play(['Ada', 'Bob']);
  const rename = (nickname: string, member = 'm1') => desk.order(room, { kind: 'rename', member, nickname });
  const refused = async (nickname: string, code: string, member?: string) =>
    expect(await rename(nickname, member)).toMatchObject({ kind: 'refused', fault: { code } });
  await refused('bob', 'nicknameTaken');
  await refused('x', 'nicknameLength');
  await refused('<b>Ada</b>', 'nicknameLetters');
  await refused('Grace', 'memberUnknown', 'm9');
  expect(roomOf(classroom, room).state.members.get('m1')?.nickname).toBe('Ada');
  expect(await rename(' Grace  Hopper ')).toMatchObject({ kind: 'accepted' });
  for (const one of [ada, bob])
    await one?.until(() =>
      one.status?.members.some(({ id, nickname }) => id === 'm1' && nickname === 'Grace Hopper'),
    );
  // A student renames nobody else.
  expect(await bob?.act({ kind: 'rename', nickname: 'Grace Hopper' })).toMatchObject({
    fault: { code: 'nicknameTaken' },
  });
  expect(await bob?.order(room, { kind: 'rename', member: 'm1', nickname: 'Eve' })).toMatchObject({
    fault: { code: 'notTheFacilitator' },
  });
});

it('a facilitator gives one seat extra time: that delegation and the console are told, and no other', async () => {
  const [ada, bob] = await play(['Ada', 'Bob']);
  expect(await desk.order(room, { kind: 'extraTime', seat: 'CHN', percent: 50 })).toMatchObject({
    kind: 'accepted',
  });
  await ada?.until(() => ada.delegation?.extraTime === 50);
  expect((await glance(({ extraTime }) => extraTime.CHN === 50)).extraTime).toEqual({ CHN: 50 });
  expect(bob?.delegation?.extraTime).toBe(0);
  expect(bob?.heard.join('')).not.toContain('"extraTime":50');
  await desk.order(room, { kind: 'extraTime', seat: 'CHN', percent: 0 });
  await ada?.until(() => ada.delegation?.extraTime === 0);
  expect((await glance(({ extraTime }) => !extraTime.CHN)).extraTime).toEqual({});
  const beyond = await desk.order(room, { kind: 'extraTime', seat: 'CHN', percent: 100_000 });
  expect(beyond).toMatchObject({ kind: 'refused', fault: { code: 'messageShape' } });
});

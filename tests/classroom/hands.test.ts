import { expect, it } from 'vitest';
import { recordOf } from '../../src/classroom/room/play.ts';
import type { AfterReply } from '../../src/protocol/afterwards.ts';
import { ownClassroom } from './ownClassroom.ts';
import { type Client, classIn, goOn, reachIn, roomOf } from './support.ts';

const classroom = ownClassroom();
const { clients } = classroom;
let desk: Client;
let room = '';

/** A class in the midst of its first debate. */
async function debating(students: number): Promise<readonly Client[]> {
  const opened = await classIn(classroom, students);
  ({ desk, room } = opened);
  clients.push(desk, ...opened.all);
  await reachIn(live(), desk, opened.all, 3, 'debate');
  return opened.all;
}

const live = () => roomOf(classroom, room);
const raise = (one: Client, isFor: boolean, turn = 3) => one.act({ kind: 'raise', turn, isFor });
const toldTo = (one: Client) =>
  one.replies.findLast((reply): reply is AfterReply => reply.kind === 'afterwards');
const accepted = { kind: 'accepted' };
const refused = (code: string) => ({ kind: 'refused', fault: { code } });

/** Goes on until the ballots of the debate are open. */
async function openBallots(): Promise<void> {
  while (live().state.shown !== 'verdict') await goOn(desk, live());
}

it('hands are one a student, changed at will, seen by nobody else before the ballots open, and then told as a sum', async () => {
  const all = await debating(4);
  const [first, second, third, fourth] = all as readonly [Client, Client, Client, Client];
  const before = JSON.stringify(recordOf(live().state));
  expect(await raise(first, false)).toMatchObject(accepted);
  expect(await raise(first, true)).toMatchObject(accepted);
  expect(await raise(first, true)).toMatchObject(accepted);
  expect(await raise(second, true)).toMatchObject(accepted);
  expect(await raise(third, false)).toMatchObject(accepted);
  await first.until(() => toldTo(first)?.own?.hand === true);
  await third.until(() => toldTo(third)?.own?.hand === false);
  expect(toldTo(fourth)?.own?.hand).toBeNull();
  // Nobody else hears of it, not even that there was one.
  for (const one of [desk, fourth]) expect(one.heard.join('')).not.toMatch(/"raised":/);
  expect(JSON.stringify(recordOf(live().state))).toBe(before);
  await openBallots();
  for (const one of all) await one.until(() => toldTo(one)?.status.hands.length === 1);
  expect(toldTo(fourth)?.status.hands).toEqual([{ turn: 3, raised: 3, ayes: 2 }]);
  expect(toldTo(first)?.own?.hand).toBeNull();
  for (const one of all) expect(one.heard.join('')).not.toMatch(/"hands":\[[^\]]*"member"/);
  expect(JSON.stringify(recordOf(live().state))).not.toContain('raised');
});

it('a hand counts while its own debate runs: not before, after, in a pause, for another turn or in another room', async () => {
  const all = await debating(3);
  const [one, another] = all as readonly [Client, Client];
  expect(await raise(one, true, 2)).toMatchObject(refused('noDebate'));
  expect(await raise(one, true, 4)).toMatchObject(refused('noDebate'));
  await desk.order(room, { kind: 'pause' });
  expect(await raise(one, true)).toMatchObject(refused('paused'));
  await desk.order(room, { kind: 'resume' });
  expect(await raise(one, true)).toMatchObject(accepted);
  // A student names no room: it speaks in its own alone.
  const strange = { kind: 'raise', turn: 3, isFor: true, room: 'r1', member: 'm2' };
  another.write(JSON.stringify({ kind: 'act', number: another.next(), act: strange }));
  expect(await another.answer(another.number)).toMatchObject(refused('messageShape'));
  another.write(
    JSON.stringify({ kind: 'act', number: another.next(), act: { kind: 'raise', turn: 3, isFor: 'yes' } }),
  );
  expect(await another.answer(another.number)).toMatchObject(refused('messageShape'));
  expect(await desk.act({ kind: 'raise', turn: 3, isFor: false })).toMatchObject(refused('notAMember'));
  const elsewhere = await classIn(classroom, 1);
  clients.push(elsewhere.desk, ...elsewhere.all);
  expect(await raise(elsewhere.all[0] as Client, true)).toMatchObject(refused('noDebate'));
  await openBallots();
  expect(await raise(another, true)).toMatchObject(refused('noDebate'));
  await another.until(() => toldTo(another)?.status.hands.length === 1);
  // One hand alone would say whose it was.
  expect(toldTo(another)?.status.hands).toEqual([{ turn: 3, raised: 1, ayes: null }]);
  await desk.order(room, { kind: 'end' });
  expect(await raise(one, false)).toMatchObject(refused('noDebate'));
});

it('hands are there again after a restart, gone with a step back, and with whoever is taken out of the room', async () => {
  const all = await debating(4);
  for (const [at, one] of all.entries()) await raise(one, at > 0);
  const [, second] = all as readonly [Client, Client];
  const id = second.status?.members[1]?.id ?? '';
  await desk.order(room, { kind: 'remove', member: id });
  const held = (): unknown => [...(live().state.after.hands.get(3) ?? [])].map(([, isFor]) => isFor);
  expect(held()).toEqual([false, true, true]);
  for (const client of clients.splice(0)) client.close();
  await classroom.restart();
  expect(held()).toEqual([false, true, true]);
  await live().record([{ kind: 'undone', turn: 3 }]);
  expect(held()).toEqual([]);
});

it('a flood of hands is slowed down and counts once', async () => {
  const [one] = (await debating(3)) as readonly [Client];
  const asked = Array.from({ length: 60 }, (_, at) => raise(one, at % 2 === 0));
  const answers = await Promise.all(asked);
  expect(answers.some((answer) => answer.kind === 'refused' && answer.fault.code === 'slowDown')).toBe(true);
  expect(live().state.after.hands.get(3)?.size).toBe(1);
});

it('nothing went wrong in the program meanwhile', () => {
  expect(classroom.problems).toEqual([]);
});

import { beforeEach, expect, it } from 'vitest';
import { recordOf } from '../../src/classroom/room/play.ts';
import { speakerOf } from '../../src/game/speeches.ts';
import type { Reply } from '../../src/protocol/replies.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { ownClassroom } from './ownClassroom.ts';
import { Client, classIn, goOn, reachIn, roomOf } from './support.ts';

const classroom = ownClassroom();
let desk: Client;
let wall: Client;
let room = '';
let all: readonly Client[] = [];

const live = () => roomOf(classroom, room);
const speaker = (): Client => {
  const seat = speakerOf(live().state.table.game.position);
  const found = all.find(({ view }) => view?.seat === seat);
  if (!found) throw new Error('nobody has the floor');
  return found;
};
const listener = (): Client => all.find((one) => one !== speaker()) as Client;
const memberOf = ({ status, view }: Client): string =>
  status?.members.find(({ seat }) => seat === view?.seat)?.id ?? '';
const say = (one: Client, text = 'We share it all.') => one.act({ kind: 'say', to: 'room', text });
const refused = (code: string) => ({ kind: 'refused', fault: { code } });
const write = (open: boolean) => desk.order(room, { kind: 'freeText', open });
const everybody = () => [...all, wall];

/** A class of nine in the midst of its first debate: each has a delegation of its own. */
beforeEach(async () => {
  const opened = await classIn(classroom, NATIONS.length);
  ({ all, desk, room } = opened);
  await reachIn(live(), desk, all, 3, 'debate');
  wall = new Client(classroom.port);
  await wall.hello({ as: 'projector', code: opened.code });
  classroom.clients.push(desk, ...everybody());
});

it('whoever has the floor says it in its own words, and everybody reads them, on the wall too', async () => {
  await write(true);
  const by = speaker();
  const before = JSON.stringify(recordOf(live().state));
  expect(await say(by)).toMatchObject({ kind: 'accepted' });
  for (const one of everybody())
    await one.until(
      () => one.status?.spoken?.text === 'We share it all.' && one.status.spoken.seat === by.view?.seat,
    );
  expect(JSON.stringify(recordOf(live().state))).toBe(before);
  const told = () =>
    desk.replies
      .findLast((reply): reply is Extract<Reply, { kind: 'console' }> => reply.kind === 'console')
      ?.rooms.find((one) => one.room === room);
  await desk.until(() => told()?.texts.some(({ text, to }) => to === 'room' && text === 'We share it all.'));
});

it('they stand until the next speech has been given, and are gone with it', async () => {
  await write(true);
  await say(speaker());
  await goOn(desk, live());
  await wall.until(() => wall.status?.beat === live().state.beat);
  expect(wall.status?.spoken?.text).toBe('We share it all.');
  await goOn(desk, live());
  await wall.until(() => wall.status?.beat === live().state.beat);
  expect(wall.status?.spoken).toBeNull();
});

const closed: readonly (readonly [string, string, () => Promise<Client>])[] = [
  ['nobody writes before the facilitator lets them', 'textsClosed', async () => speaker()],
  [
    'nobody speaks to all but who has the floor',
    'notYourSpeech',
    async () => {
      await write(true);
      return listener();
    },
  ],
  [
    'nobody speaks in a pause',
    'paused',
    async () => {
      await write(true);
      await desk.order(room, { kind: 'pause' });
      return speaker();
    },
  ],
  [
    'who is muted says nothing to anybody',
    'muted',
    async () => {
      await write(true);
      const by = speaker();
      await desk.order(room, { kind: 'mute', member: memberOf(by), muted: true });
      return by;
    },
  ],
];
it.each(closed)('%s', async (_, code, who) => {
  const by = await who();
  expect(await say(by)).toMatchObject(refused(code));
  expect(live().state.ownWords).toBeNull();
});

const takenDown: readonly (readonly [string, (by: Client) => Promise<unknown>])[] = [
  ['who is muted after it', (by) => desk.order(room, { kind: 'mute', member: memberOf(by), muted: true })],
  ['a class that may not write any more', () => write(false)],
];
it.each(takenDown)('the words of %s are taken down everywhere', async (_, takeDown) => {
  await write(true);
  const by = speaker();
  await say(by);
  await wall.until(() => wall.status?.spoken);
  await takeDown(by);
  for (const one of everybody()) await one.until(() => one.status?.spoken === null);
});

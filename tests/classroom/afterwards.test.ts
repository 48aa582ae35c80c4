import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeAnswers } from '../../src/classroom/server/afterwards.ts';
import { lesson } from '../../src/content/lesson.ts';
import { safeSlip } from '../../src/opponents/opponent.ts';
import type { AfterReply } from '../../src/protocol/afterwards.ts';
import { ROOMS_PATH, roomPath } from '../../src/protocol/paths.ts';
import type { Step } from '../../src/protocol/plans.ts';
import { openWritten } from '../../src/record/openWritten.ts';
import { ownClassroom, type RunningClassroom } from './ownClassroom.ts';
import {
  Client,
  classIn,
  classroomOn,
  dataFolder,
  facilitatorAt,
  reachIn,
  roomOf,
  storeWith,
} from './support.ts';

const classroom = ownClassroom();
const { clients } = classroom;
let room = '';
let code = '';
let desk: Client;

async function open(
  students: number,
  names: readonly string[] = [],
  begins = false,
): Promise<readonly Client[]> {
  const opened = await classIn(classroom, students, { names, begins });
  ({ desk, room, code } = opened);
  clients.push(desk, ...opened.all);
  return opened.all;
}

const play = (students: number, names: readonly string[] = []) => open(students, names, true);

async function end(all: readonly Client[]): Promise<void> {
  await desk.order(room, { kind: 'end' });
  for (const one of all) await one.until(() => one.status?.stage === 'over');
}

const live = (in_: RunningClassroom = classroom, id = room) => roomOf(in_, id);

const reach = (all: readonly Client[], turn: number, step: Step) => reachIn(live(), desk, all, turn, step);

const told = (who: Client): AfterReply | undefined =>
  who.replies.findLast((reply): reply is AfterReply => reply.kind === 'afterwards');
const refusal = (fault: string): unknown => {
  const coded: unknown = expect.objectContaining({ code: fault });
  return expect.objectContaining({ kind: 'refused', fault: coded });
};

async function wallAt(): Promise<Client> {
  const wall = new Client(classroom.port);
  clients.push(wall);
  await wall.hello({ as: 'projector', code });
  await wall.until(() => told(wall));
  return wall;
}

describe('an exit sheet', () => {
  it('quotes two moments of the student itself; what it writes reaches the facilitator alone, until it is taken back', async () => {
    const [ada, bob] = await play(2);
    const wall = await wallAt();
    if (!ada || !bob) throw new Error('nobody came');
    await ada.act({ kind: 'say', to: null, text: 'We should share the samples.' });
    await reach([ada, bob], 1, 'answer');
    expect(await ada.propose({ ...safeSlip(ada.view as never), word: 'study' } as never)).toMatchObject({
      kind: 'accepted',
    });
    await reach([ada, bob], 2, 'reveal');
    expect(told(ada)?.own?.sheet).toBeNull();
    expect(await ada.act({ kind: 'reflect', about: 1, text: 'too early' })).toEqual(refusal('notOver'));
    await end([ada, bob]);
    const sheet = await ada.until(() => told(ada)?.own?.sheet);
    expect(sheet.moments).toMatchObject([
      { kind: 'word', turn: 1, seat: 'CHN', choice: 'study', fate: 'broken' },
      { kind: 'said', to: null, text: 'We should share the samples.' },
    ]);
    // Who only watched is asked about that.
    expect(told(bob)?.own?.sheet?.moments).toMatchObject([{ kind: 'lookedOn' }]);
    const about = sheet.moments[0]?.entry ?? 0;
    const text = 'I would not promise it again.';
    expect(await ada.act({ kind: 'reflect', about, text })).toMatchObject({ kind: 'accepted' });
    expect(await bob.act({ kind: 'reflect', about, text: 'not mine' })).toEqual(refusal('notYourMoment'));
    await ada.until(() => told(ada)?.own?.sheet?.written[0]?.text === text);
    const seen = await desk.until(() =>
      told(desk)?.desk?.sheets.find(({ sheet: { written } }) => written.length > 0),
    );
    expect(seen).toMatchObject({ member: 'm1', sheet: { written: [{ about, text }] } });
    for (const other of [bob, wall]) expect(other.heard.join('')).not.toContain('promise it again');
    expect(await ada.act({ kind: 'reflect', about, text: '' })).toMatchObject({ kind: 'accepted' });
    await ada.until(() => told(ada)?.own?.sheet?.written.length === 0);
  });

  it('lets go of moments that were taken back, while taking part stays counted', async () => {
    const [ada, bob] = await play(2);
    if (!ada || !bob) throw new Error('nobody came');
    await ada.pass();
    await reach([ada, bob], 1, 'answer');
    await ada.propose({ ...safeSlip(ada.view as never), word: 'study' } as never);
    await ada.act({ kind: 'takeBack', beat: ada.status?.beat ?? 0 });
    await ada.propose({ ...safeSlip(ada.view as never), word: 'study' } as never);
    await reach([ada, bob], 1, 'commit');
    await desk.order(room, { kind: 'undo', turn: 1 });
    await end([ada, bob]);
    await ada.until(() => told(ada)?.own?.sheet);
    expect(told(ada)?.own?.sheet?.moments).toMatchObject([{ kind: 'lookedOn' }]);
    const { desk: seen } = await desk.until(() => told(desk)?.desk && told(desk));
    // Handed in twice in one beat counts once.
    expect(seen?.participation).toMatchObject([
      { member: 'm1', seat: 'CHN', role: 'head', handIns: 2, proposals: 0, texts: 0, countersignatures: 0 },
      { member: 'm2', seat: 'USA', handIns: 0 },
    ]);
  });

  it('counts countersignatures for who signed, drafts for who wrote, and those who left', async () => {
    const all = await play(10);
    const [head] = all;
    const press = all[9];
    if (!head || !press) throw new Error('nobody came');
    await reach(all, 1, 'answer');
    const answer = { phase: 'answer', answers: [], word: 'study' } as const;
    await press.propose(answer, false);
    await head.until(
      () => head.delegation?.draft?.phase === 'answer' && head.delegation.draft.word === 'study',
    );
    expect(await head.propose({ ...answer, word: null })).toMatchObject({ kind: 'accepted' });
    await reach(all, 1, 'commit');
    const slip = { phase: 'commit', choices: ['study'], stake: null } as const;
    await head.propose(slip, false);
    await head.propose(slip);
    await press.until(() => press.delegation?.laidBy === 'm1');
    await press.countersign();
    await reach(all, 2, 'reveal');
    await end(all);
    // The Word is of whoever wrote it, whoever handed it in.
    const sheet = await press.until(() => told(press)?.own?.sheet);
    expect(sheet.moments).toMatchObject([
      { kind: 'word', choice: 'study', fate: 'kept' },
      { kind: 'signed' },
    ]);
    await head.until(() => told(head)?.own?.sheet);
    expect(told(head)?.own?.sheet?.moments.map(({ kind }) => kind)).not.toContain('word');
    await desk.order(room, { kind: 'remove', member: 'm10' });
    const { desk: seen } = await desk.until(() => told(desk)?.desk && told(desk));
    const counted = new Map(seen?.participation.map((one) => [one.member, one]));
    expect(counted.get('m1')).toMatchObject({ proposals: 1, handIns: 2, countersignatures: 0 });
    expect(counted.get('m10')).toMatchObject({
      countersignatures: 1,
      proposals: 1,
      handIns: 0,
      seat: 'CHN',
      role: 'press',
    });
  });
});

describe('the anonymous questions', () => {
  const points = [1, 2, 3, 4, 5];

  it('are answered once each, told as sums of three or more once closed, and linked to nobody', async () => {
    const all = await open(3);
    const [ada, bob, eve] = all;
    if (!ada || !bob || !eve) throw new Error('nobody came');
    const wall = await wallAt();
    expect(await ada.act({ kind: 'answer', when: 'before', points })).toEqual(refusal('notAsked'));
    await desk.order(room, { kind: 'ask', when: 'before', open: true });
    await ada.until(() => told(ada)?.status.askings.before.stage === 'open');
    const entries = live().state.sequence;
    expect(await ada.act({ kind: 'answer', when: 'before', points })).toMatchObject({ kind: 'accepted' });
    expect(await ada.act({ kind: 'answer', when: 'before', points })).toEqual(refusal('answeredAlready'));
    await bob.act({ kind: 'answer', when: 'before', points: [1, 1, 1, 1, 1] });
    await desk.until(() => told(desk)?.status.askings.before.answered === 2);
    await desk.order(room, { kind: 'ask', when: 'before', open: false });
    // Two are too few to tell of, so it can be opened again.
    await desk.until(() => told(desk)?.status.askings.before.stage === 'closed');
    expect(told(desk)?.status.askings.before.counts).toBeNull();
    await desk.order(room, { kind: 'ask', when: 'before', open: true });
    await eve.act({ kind: 'answer', when: 'before', points: [1, 5, 5, 5, 5] });
    await desk.until(() => told(desk)?.status.askings.before.answered === 3);
    expect(told(desk)?.status.askings.before.counts).toBeNull();
    await desk.order(room, { kind: 'ask', when: 'before', open: false });
    for (const who of [desk, wall, ada]) {
      const counts = await who.until(() => told(who)?.status.askings.before.counts);
      expect(counts).toEqual([
        [3, 0, 0, 0, 0],
        [1, 1, 0, 0, 1],
        [1, 0, 1, 0, 1],
        [1, 0, 0, 1, 1],
        [1, 0, 0, 0, 2],
      ]);
    }
    expect(await desk.order(room, { kind: 'ask', when: 'before', open: true })).toEqual(
      refusal('askedAlready'),
    );
    expect(await desk.order(room, { kind: 'ask', when: 'after', open: true })).toEqual(refusal('notOver'));
    // Nothing but opening and closing was written down, and no request of the three.
    const file = await classroom.house.fileOf(room);
    const kept = JSON.parse(file.ok ? file.value : '{}') as {
      entries: { ticket: { by: string } | null; event: { kind: string } }[];
    };
    const since = kept.entries.slice(entries);
    expect(since.map(({ event }) => event.kind)).toEqual(['asked', 'asked', 'asked']);
    expect(since.map(({ ticket }) => ticket?.by)).toEqual(Array(3).fill('facilitator'));
    expect(told(bob)?.own?.answered).toEqual({ before: true, after: false });
    expect(wall.heard.join('')).not.toContain('"answered":{');
  });

  it('leave on the disk the last sums alone', async () => {
    const own = dataFolder();
    const lengths = new Set<number>();
    const other = await classroomOn(own.path, {}, {}, (store) =>
      storeWith(store, {
        putBeside: (log, text) => {
          lengths.add(text.length);
          return store.putBeside(log, text);
        },
      }),
    );
    const opened = await facilitatorAt(other.port, other.house.secret);
    const texts: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      const one = new Client(other.port);
      await one.join(opened.code);
      if (index === 0) await opened.console.order(opened.room, { kind: 'ask', when: 'before', open: true });
      await one.act({ kind: 'answer', when: 'before', points: [1, 2, 3, 4, 1 + index] });
      texts.push(live(other, opened.room).answers.text);
      one.close();
    }
    opened.console.close();
    const bytes = diskOf(own.path);
    expect(texts.map((text) => bytes.includes(text))).toEqual([false, false, false, true]);
    // Each takes the very place of the one before.
    expect(lengths.size).toBe(1);
    await other.stop();
    own.remove();
  });

  it.each([[[1, 2, 3, 4]], [[1, 2, 3, 4, 6]], [[1, 2, 3, 4, 5, 5]], [[1, 2, 3, 4, 0]]])(
    'are five points of five: %o',
    async (given) => {
      const [ada] = await open(1);
      await desk.order(room, { kind: 'ask', when: 'before', open: true });
      expect(await ada?.act({ kind: 'answer', when: 'before', points: given })).toEqual(
        refusal('messageShape'),
      );
    },
  );
});

it('chairs are swapped and the wall is turned once the game is over, and no longer when it goes on', async () => {
  const [ada] = await play(1);
  if (!ada) throw new Error('nobody came');
  const wall = await wallAt();
  expect(await desk.order(room, { kind: 'letSwap', open: true })).toEqual(refusal('notOver'));
  expect(await desk.order(room, { kind: 'wall', page: 'words' })).toEqual(refusal('notOver'));
  await reach([ada], 2, 'reveal');
  await end([ada]);
  await desk.order(room, { kind: 'letSwap', open: true });
  await desk.order(room, { kind: 'wall', page: 'words' });
  await ada.until(() => told(ada)?.status.swaps);
  await wall.until(() => told(wall)?.status.wall === 'words');
  await desk.order(room, { kind: 'undo', turn: 1 });
  await ada.until(() => told(ada)?.status.swaps === false);
  await wall.until(() => told(wall)?.status.wall === 'ending');
});

function diskOf(path: string): Buffer {
  return Buffer.concat(readdirSync(path).map((name) => readFileSync(join(path, name))));
}

describe('a room as one file', () => {
  const fetched = (
    from: RunningClassroom,
    path: string,
    init: RequestInit = {},
    secret = from.house.secret,
  ) =>
    fetch(`http://127.0.0.1:${from.port}${path}`, {
      ...init,
      headers: { authorization: `Bearer ${secret}` },
    });
  const upload = (to: RunningClassroom, body: string) => fetched(to, ROOMS_PATH, { method: 'POST', body });

  it('opens again on another laptop as it was, and at home as the game that was played in it', async () => {
    const all = await play(3, ['Tulpenzwiebel']);
    const [ada] = all;
    if (!ada) throw new Error('nobody came');
    await desk.order(room, { kind: 'ask', when: 'before', open: true });
    for (const one of all) await one.act({ kind: 'answer', when: 'before', points: [5, 4, 3, 2, 1] });
    await ada.act({ kind: 'say', to: null, text: 'Geheimnis' });
    await reach(all, 2, 'offer');
    await desk.order(room, { kind: 'ask', when: 'before', open: false });
    const got = await fetched(classroom, roomPath(room));
    expect(got.status).toBe(200);
    const text = await got.text();
    expect(text).not.toContain(classroom.house.secret);
    const { token = 'none' } = (ada.replies[0] ?? {}) as { token?: string };
    expect(text).not.toContain(token);

    const own = dataFolder();
    const other = await classroomOn(own.path);
    const back = await upload(other, text);
    expect(await back.json()).toEqual({ ok: true, value: { room, code } });
    const plain = ({ answers, state }: ReturnType<typeof live>) => ({
      members: [...state.members],
      texts: state.texts,
      sequence: state.sequence,
      view: state.table.view('CHN'),
      answers: answers.text,
    });
    // One entry more: it lets those who were in come back by their names, whatever device they have.
    expect(plain(live(other))).toEqual({ ...plain(live()), sequence: live().state.sequence + 1 });
    const nickname = live().state.members.get('m2')?.nickname ?? '';
    for (const expected of [{ kind: 'welcome', member: 'm2' }, { fault: { code: 'nicknameTaken' } }]) {
      const one = new Client(other.port);
      const hello = { as: 'newcomer', code, client: one.client, nickname } as const;
      expect(await one.hello(hello)).toMatchObject(expected);
      one.close();
    }
    // Whoever was in comes back in by the token it was given, and plays on.
    const again = new Client(other.port);
    expect(await again.hello({ as: 'member', room, token, client: again.client })).toMatchObject({
      kind: 'welcome',
      nickname: 'Tulpenzwiebel',
    });
    await again.until(() => again.view);
    expect(await again.pass()).toMatchObject({ kind: 'accepted' });
    expect(await (await upload(other, text)).json()).toMatchObject({ fault: { code: 'roomThere' } });
    await live(other).settled();
    again.close();
    await other.stop();
    // What was brought back is on that disk.
    const third = await classroomOn(own.path);
    expect(live(third).state.sequence).toBeGreaterThan(live().state.sequence);
    await third.stop();
    own.remove();

    const opened = await openWritten(text, { present: { lesson }, released: [], rules: [] });
    if (!opened.ok) throw new Error(opened.fault.code);
    const game = opened.value.play();
    expect(game).toMatchObject({ ok: true, value: { position: { turn: 2 } } });
    for (const secret of ['Tulpenzwiebel', 'Geheimnis', 'token', 'm1'])
      expect(JSON.stringify(opened.value.record)).not.toContain(secret);
  });

  it('holds of anonymous answers nothing that may not be told, whenever it is fetched', async () => {
    const all = await open(3);
    const box = async (): Promise<unknown> => {
      const got = await fetched(classroom, roomPath(room));
      return ((await got.json()) as { answers: unknown }).answers;
    };
    const untouched = await box();
    await desk.order(room, { kind: 'ask', when: 'before', open: true });
    for (const one of all) {
      await one.act({ kind: 'answer', when: 'before', points: [5, 4, 3, 2, 1] });
      // Two files with one answer between them tell whose it was.
      expect(await box()).toEqual(untouched);
    }
    await desk.order(room, { kind: 'ask', when: 'before', open: false });
    const told = (await box()) as { before: { counts: number[][] } };
    expect(told.before.counts.map((row) => row.indexOf(3))).toEqual([4, 3, 2, 1, 0]);
  });

  it('is refused with its place where it is faulty, and nothing of it is kept', async () => {
    const [ada] = await play(1);
    if (!ada) throw new Error('nobody came');
    await reach([ada], 1, 'commit');
    const text = await (await fetched(classroom, roomPath(room))).text();
    const own = dataFolder();
    const other = await classroomOn(own.path);
    type File = { entries: { event: Record<string, unknown> }[]; record: { seed: number }; version: number };
    const changed = (change: (file: File) => unknown): string => {
      const file = JSON.parse(text) as File;
      change(file);
      return JSON.stringify(file);
    };
    const last = (JSON.parse(text) as File).entries.length;
    for (const [body, fault] of [
      ['{"format":', { code: 'notJson' }],
      ['{"format":"1731-grams"}', { code: 'roomFileShape', path: 'format' }],
      [changed((file) => (file.version = 9)), { code: 'roomFileVersion', path: 'version' }],
      [changed((file) => (file.record.seed += 1)), { code: 'roomFileDiffers', path: 'record' }],
      [
        changed(({ entries }) => Object.assign(entries[1] as object, { at: 'now' })),
        { code: 'entryShape', path: 'entries, entry 2, at' },
      ],
      [
        changed(
          ({ entries }) =>
            (entries[last - 1] = { ...entries[1], event: { kind: 'movedOn', seat: 1 } } as never),
        ),
        { code: 'entryShape', path: expect.stringContaining(`entry ${last}, event`) as unknown },
      ],
      [
        changed(({ entries }) => {
          const handedIn = { kind: 'submitted', seat: 'CHN', by: 'm1', signedBy: null };
          const slip = { phase: 'commit', choices: ['conquer'], stake: null };
          entries.push({ ...entries[1], event: { ...handedIn, slip } });
        }),
        { code: 'entryRefused', path: `entries, entry ${last + 1}` },
      ],
    ] as const) {
      const answer = await upload(other, body);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toMatchObject({ ok: false, fault });
      expect(other.house.rooms.size).toBe(0);
      expect(diskOf(own.path).includes(room)).toBe(false);
    }
    expect(await (await upload(other, text)).json()).toMatchObject({ ok: true });
    await other.stop();
    own.remove();
  });

  it('is given to nobody but the facilitator on the own page', async () => {
    await open(0);
    for (const [path, init, secret] of [
      [roomPath(room), {}, 'A'.repeat(22)],
      [ROOMS_PATH, { method: 'POST', body: '{}' }, 'A'.repeat(22)],
      [roomPath(room), {}, ''],
    ] as const) {
      const answer = await fetched(classroom, path, init, secret);
      expect([answer.status, await answer.json()]).toMatchObject([403, { ok: false }]);
    }
    const elsewhere = await fetch(`http://127.0.0.1:${classroom.port}${roomPath(room)}`, {
      headers: { authorization: `Bearer ${classroom.house.secret}`, origin: 'http://evil.example' },
    });
    expect(elsewhere.status).toBe(403);
    expect((await fetched(classroom, roomPath('r000000000000'))).status).toBe(404);
  });
});

it('deleting everything leaves nothing of a room on the disk', async () => {
  const own = dataFolder();
  const other = await classroomOn(own.path);
  const opened = await facilitatorAt(other.port, other.house.secret);
  const ada = new Client(other.port);
  await ada.join(opened.code, 'Sauerampfer');
  await opened.console.order(opened.room, { kind: 'ask', when: 'before', open: true });
  await ada.act({ kind: 'answer', when: 'before', points: [1, 1, 1, 1, 1] });
  // Long enough to fill pages of its own.
  for (let index = 0; index < 30; index += 1)
    await ada.act({ kind: 'say', to: null, text: `Brunnenkresse ${'x'.repeat(250)}` });
  const traces = ['Sauerampfer', 'Brunnenkresse', '"who":["m1"]', opened.room];
  expect(traces.map((trace) => diskOf(own.path).includes(trace))).toEqual([true, true, true, true]);
  expect(await opened.console.command({ kind: 'erase', room: null })).toMatchObject({ kind: 'accepted' });
  expect(traces.map((trace) => diskOf(own.path).includes(trace))).toEqual([false, false, false, false]);
  ada.close();
  opened.console.close();
  await other.stop();
  expect(traces.map((trace) => diskOf(own.path).includes(trace))).toEqual([false, false, false, false]);
  own.remove();
});

it('an answer that comes as its room is erased is written nowhere', async () => {
  const points = [1, 1, 1, 1, 1];
  const [ada] = await open(1);
  if (!ada) throw new Error('nobody came');
  await desk.order(room, { kind: 'ask', when: 'before', open: true });
  await ada.until(() => told(ada)?.status.askings.before.stage === 'open');
  const erased = live();
  // As fast as it can be: before the line is down.
  ada.socket.on('message', (data: Buffer) => {
    if (!data.toString().includes('"bye"')) return;
    ada.request({ kind: 'act', number: 1, act: { kind: 'answer', when: 'before', points } });
  });
  await desk.command({ kind: 'erase', room });
  await new Promise((resolve) => ada.socket.on('close', resolve));
  await desk.command({ kind: 'erase', room: 'r000000000000' });
  expect(erased.answers.answered.before).toBe(0);
  expect(takeAnswers(erased, 'm1', { when: 'before', points })).toMatchObject({
    fault: { code: 'roomGone' },
  });
  expect(diskOf(classroom.folder).includes(room)).toBe(false);
});

it('nothing went wrong in the program meanwhile', () => {
  expect(classroom.problems).toEqual([]);
});

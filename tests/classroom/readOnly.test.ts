import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, STORE_FILE } from '../../src/classroom/store/sqliteStore.ts';
import { storeFault } from '../../src/classroom/store/storeFault.ts';
import { sentenceOf } from '../../src/classroom/words.ts';
import { classIn, classroomOn, dataFolder, roomOf } from './support.ts';

let folder = dataFolder();
beforeEach(() => {
  folder = dataFolder();
});
afterEach(() => folder.remove());

/** What is opened, with a switch by which its database takes nothing any more, as one whose disk turned read-only. */
async function switchable<T>(open: () => T | Promise<T>): Promise<readonly [T, (is: boolean) => void]> {
  const seen = vi.spyOn(DatabaseSync.prototype, 'exec');
  const opened = await open();
  const database = seen.mock.contexts.at(-1) as DatabaseSync;
  seen.mockRestore();
  return [opened, (is) => database.exec(`PRAGMA query_only = ${is ? 'ON' : 'OFF'}`)];
}

describe('why a store could not be opened, read or written', () => {
  it.each([
    ['SQLite writes nothing', { errcode: 8 }, 'storeReadOnly'],
    ['its file was moved away', { errcode: 8 | (4 << 8) }, 'storeReadOnly'],
    ['SQLite opens nothing', { errcode: 14 }, 'storeClosed'],
    ['the folder belongs to somebody else', { code: 'EACCES' }, 'storeClosed'],
    ['the file system is read-only', { code: 'EROFS' }, 'storeReadOnly'],
    ['the file system is full', { code: 'ENOSPC' }, 'storeFull'],
    ['there is a file in the place of the folder', { code: 'ENOTDIR' }, 'storeNoFolder'],
  ])('%s: one sentence with the place', (_, problem, code) => {
    const fault = storeFault(problem, '/there');
    expect(fault).toEqual({ code, path: '/there' });
    expect(sentenceOf(fault)).toMatch(/\/there.*\.$/);
  });

  it('is told as the machine says it where nobody knows better', () => {
    const fault = storeFault(new Error('the moon is in the way'), '/there');
    expect(sentenceOf(fault)).toBe('The data in /there could not be opened: the moon is in the way.');
  });
});

it('a store whose file is no file is not opened', () => {
  mkdirSync(join(folder.path, STORE_FILE));
  expect(openStore(folder.path)).toMatchObject({ fault: { code: 'storeClosed', path: folder.path } });
});

it('a store that has become read-only says so each time, keeps what it has, and goes on once it may', async () => {
  const [opened, readOnly] = await switchable(() => openStore(folder.path));
  if (!opened.ok) throw new Error(opened.fault.code);
  const store = opened.value;
  await store.append('a', 0, '1');
  store.putBeside('a', 'before');
  readOnly(true);
  const refused = { ok: false, fault: { code: 'storeReadOnly' } };
  const appended = [store.append('a', 1, '2'), store.append('a', 2, '3'), store.append('b', 0, '4')];
  expect(await Promise.all(appended)).toMatchObject([refused, refused, refused]);
  expect(store.putWhole([{ log: 'b', entries: ['5'], beside: null }])).toMatchObject(refused);
  expect(store.putBeside('a', 'after')).toMatchObject(refused);
  expect(store.erase(['a'])).toMatchObject(refused);
  expect(store.read('a')).toMatchObject({ value: [{ json: '1' }] });
  expect(store.beside('a')).toMatchObject({ value: 'before' });
  expect(store.logs()).toEqual(['a']);
  readOnly(false);
  expect(await store.append('a', 1, '6')).toMatchObject({ value: 2 });
  store.close();
});

it('a class whose disk has become read-only is told so, has nothing acknowledged, and goes on once it may', async () => {
  const [classroom, readOnly] = await switchable(() => classroomOn(folder.path));
  const { all, desk, room } = await classIn(classroom, 2);
  const [ada, bob] = all;
  if (!ada || !bob) throw new Error('nobody came');
  const isIn = (): boolean => bob.status?.handedIn.includes('CHN') === true;
  await bob.until(() => bob.status?.handedIn.length === 7);
  const live = roomOf(classroom, room);
  const { beat, sequence } = live.state;
  const answeredBefore = ada.replies.filter(({ kind }) => kind === 'accepted').length;
  readOnly(true);
  const refused = { kind: 'refused', fault: { code: 'storeReadOnly' } };
  expect(await ada.pass()).toMatchObject(refused);
  expect(await ada.act({ kind: 'say', to: null, text: 'Is anybody there?' })).toMatchObject(refused);
  expect(await desk.order(room, { kind: 'lock', locked: true })).toMatchObject(refused);
  const opening = { scenario: 'lesson', level: 'practised' } as const;
  expect(await desk.command({ kind: 'open', students: 9, opening })).toMatchObject(refused);
  expect(await desk.command({ kind: 'erase', room })).toMatchObject(refused);
  await desk.until(() =>
    desk.replies.some(
      (reply) => reply.kind === 'console' && reply.faults.some(({ code }) => code === 'storeReadOnly'),
    ),
  );
  expect(ada.replies.filter(({ kind }) => kind === 'accepted')).toHaveLength(answeredBefore);
  expect(live.state).toMatchObject({ beat, sequence, isLocked: false, texts: [] });
  expect(isIn()).toBe(false);
  expect(classroom.house.rooms.size).toBe(1);

  readOnly(false);
  expect(await ada.pass()).toMatchObject({ kind: 'accepted' });
  await bob.until(isIn);
  await desk.until(() => {
    const told = desk.replies.findLast((reply) => reply.kind === 'console');
    return told?.kind === 'console' && told.faults.length === 0;
  });
  expect(classroom.problems).toEqual([]);
  await classroom.stop();
});

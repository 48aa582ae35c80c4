import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, STORE_FILE, type StoreOptions } from '../../src/classroom/store/sqliteStore.ts';
import type { Store } from '../../src/classroom/store/store.ts';
import { sentenceOf } from '../../src/classroom/words.ts';
import { Client, classroomOn, dataFolder, facilitatorAt } from './support.ts';

let folder = dataFolder();
beforeEach(() => {
  folder = dataFolder();
});
afterEach(() => folder.remove());

function storeOn(options?: StoreOptions): Store {
  const store = openStore(folder.path, options);
  if (!store.ok) throw new Error(store.fault.code);
  return store.value;
}

it('keeps entries in order, tells of them once they are kept, and reads them back', async () => {
  const store = storeOn();
  const told: number[] = [];
  const stop = store.follow('a', (entries) => told.push(...entries.map(({ sequence }) => sequence)));
  const kept = await Promise.all([
    store.append('a', 0, '1'),
    store.append('a', 1, '2'),
    store.append('b', 0, '3'),
  ]);
  expect(kept).toEqual([1, 2, 1].map((value) => ({ ok: true, value })));
  stop();
  await store.append('a', 2, '4');
  expect(told).toEqual([1, 2]);
  expect(await store.append('a', 1, '5')).toMatchObject({
    fault: { code: 'outOfSequence', params: { found: 3 } },
  });
  store.close();
  const again = storeOn();
  expect(again.read('a', 1)).toMatchObject({
    value: [
      { sequence: 2, json: '2' },
      { sequence: 3, json: '4' },
    ],
  });
  expect(again.logs()).toEqual(['a', 'b']);
  expect(again.erase(['a']).ok).toBe(true);
  expect(again.read('a')).toMatchObject({ value: [] });
  again.close();
});

it('goes on telling whoever follows a log, whatever goes wrong in another', async () => {
  const problems: unknown[] = [];
  const store = storeOn({ report: (problem) => problems.push(problem) });
  const told: string[] = [];
  const wrong = new Error('a follower fell');
  store.follow('a', () => {
    throw wrong;
  });
  for (const log of ['a', 'b'])
    store.follow(log, (entries) => told.push(log, ...entries.map(({ json }) => json)));
  const kept = await Promise.all([store.append('a', 0, '1'), store.append('b', 0, '2')]);
  expect(kept).toMatchObject([{ value: 1 }, { value: 1 }]);
  expect(told).toEqual(['a', '1', 'b', '2']);
  expect(problems).toEqual([wrong]);
  store.close();
});

it('leaves nothing of what it erases in its files, however its pages were filled', async () => {
  const store = storeOn();
  let drawn = 5;
  const draw = (bound: number): number => {
    drawn = (Math.imul(drawn, 1_103_515_245) + 12_345) >>> 0;
    return (drawn >>> 8) % bound;
  };
  const bytes = (): string =>
    readdirSync(folder.path)
      .map((name) => readFileSync(join(folder.path, name), 'latin1'))
      .join('');
  for (let round = 0; round < 12; round += 1) {
    const logs = [`kept ${round}`, `erased ${round}`];
    const lengths = [0, 0];
    for (let entry = 0; entry < 60; entry += 1) {
      const which = draw(2);
      const log = logs[which] ?? '';
      await store.append(log, lengths[which] ?? 0, `${log} ${'x'.repeat(draw(900))}`);
      lengths[which] = (lengths[which] ?? 0) + 1;
    }
    expect(bytes()).toContain(`erased ${round}`);
    store.erase([`erased ${round}`]);
    expect(bytes().includes(`erased ${round}`)).toBe(false);
  }
  expect(store.logs()).toHaveLength(12);
  store.close();
});

it('puts logs there whole, or nothing of any', async () => {
  const small = storeOn({ mostPages: 12 });
  const two = { log: 'two', entries: ['1', '2'], beside: 'besides' };
  const tooLong = { log: 'long', entries: ['x'.repeat(50_000)], beside: null };
  expect(small.putWhole([two, tooLong])).toMatchObject({ fault: { code: 'storeFull' } });
  expect(small.putWhole([{ ...two, beside: 'x'.repeat(50_000) }])).toMatchObject({
    fault: { code: 'storeFull' },
  });
  expect(small.logs()).toEqual([]);
  expect(small.putWhole([two])).toMatchObject({ ok: true });
  expect(await small.append('two', 2, '3')).toMatchObject({ value: 3 });
  small.close();
  const again = storeOn();
  expect(again.read('two')).toMatchObject({ value: [{ json: '1' }, { json: '2' }, { json: '3' }] });
  expect(again.beside('two')).toMatchObject({ value: 'besides' });
  const other = { log: 'other', entries: ['1'], beside: null };
  expect(again.putWhole([other, two])).toMatchObject({ fault: { code: 'outOfSequence', path: 'two' } });
  // What is on its way is there too.
  const onItsWay = again.append('third', 0, '1');
  expect(again.logs()).toEqual(['third', 'two']);
  expect(await onItsWay).toMatchObject({ value: 1 });
  again.close();
});

it('forgets as it opens what stands beside a log that is not there', async () => {
  const store = storeOn();
  await store.append('kept', 0, '1');
  for (const log of ['kept', 'erased']) store.putBeside(log, `beside ${log}`);
  store.close();
  const again = storeOn();
  expect(['kept', 'erased'].map((log) => again.beside(log))).toEqual([
    { ok: true, value: 'beside kept' },
    { ok: true, value: null },
  ]);
  again.close();
});

it('is open to one process only', () => {
  const store = storeOn();
  expect(openStore(folder.path)).toMatchObject({ fault: { code: 'storeInUse' } });
  store.close();
});

it('tells a full disk, keeps nothing by halves, and goes on when there is room', async () => {
  const store = storeOn({ mostPages: 12 });
  let sequence = 0;
  let fault = '';
  while (fault === '') {
    const kept = await store.append('a', sequence, 'x'.repeat(5000));
    if (kept.ok) sequence = kept.value;
    else fault = kept.fault.code;
  }
  expect(fault).toBe('storeFull');
  expect(store.read('a')).toMatchObject({ ok: true, value: { length: sequence } });
  store.close();
  const roomy = storeOn();
  expect(await roomy.append('a', sequence, 'y')).toMatchObject({ ok: true });
  roomy.close();
});

it('finds an entry that was changed behind its back, and names it', async () => {
  const store = storeOn();
  for (let index = 0; index < 3; index += 1) await store.append('a', index, `"${index}"`);
  store.close();
  const behind = new DatabaseSync(join(folder.path, STORE_FILE));
  behind.exec(`UPDATE entry SET json = '"9"' WHERE sequence = 2`);
  behind.close();
  const again = storeOn();
  expect(again.read('a')).toMatchObject({ fault: { code: 'storeDamaged', path: 'a, entry 2' } });
  again.close();
});

it.each([
  ['no database', () => 'this is no database'.repeat(400), 'storeDamaged'],
  [
    'a torn one',
    (whole: string) => whole.slice(0, 100) + '\u0007'.repeat(whole.length - 100),
    'storeDamaged',
  ],
])('%s is refused with one sentence and left as it is', (_, harm, code) => {
  storeOn().close();
  const path = join(folder.path, STORE_FILE);
  writeFileSync(path, harm(readFileSync(path, 'latin1')), 'latin1');
  const before = readFileSync(path, 'latin1');
  const refused = openStore(folder.path);
  if (refused.ok) throw new Error('opened');
  expect(refused.fault.code).toBe(code);
  expect(sentenceOf(refused.fault)).toMatch(/^The data in .* is damaged\. .*\.$/);
  expect(readFileSync(path, 'latin1')).toBe(before);
});

it('a database of something else is refused', () => {
  const other = new DatabaseSync(join(folder.path, STORE_FILE));
  other.exec('CREATE TABLE sheep (name TEXT)');
  other.close();
  expect(openStore(folder.path)).toMatchObject({ fault: { code: 'storeForeign' } });
});

it('rooms for a class that the disk has no place for are all not opened', async () => {
  const classroom = await classroomOn(folder.path, {}, { mostPages: 5 });
  const { house } = classroom;
  const opening = { scenario: 'lesson', level: 'practised' } as const;
  expect(house.openFor(27, opening, null)).toMatchObject({ ok: true, value: { length: 1 } });
  expect(house.openFor(1000, opening, null)).toMatchObject({ fault: { code: 'storeFull' } });
  expect(house.rooms.size).toBe(1);
  await classroom.stop();
  const again = await classroomOn(folder.path);
  expect(again.house.rooms.size).toBe(1);
  await again.stop();
});

it('a class on a full disk is told so, keeps what was acknowledged, and shows nothing that was not kept', async () => {
  const classroom = await classroomOn(folder.path, {}, { mostPages: 12 });
  const { room, code, console: desk } = await facilitatorAt(classroom.port, classroom.house.secret);
  const ada = new Client(classroom.port);
  const { token = '' } = await ada.join(code);
  let last = 0;
  let fault = '';
  for (let index = 0; fault === '' && index < 400; index += 1) {
    const answer = await ada.act({ kind: 'say', to: null, text: 'x'.repeat(280) });
    if (answer.kind === 'accepted') last = answer.sequence;
    else if (answer.fault.code !== 'slowDown') fault = answer.fault.code;
    await new Promise((resolve) => setTimeout(resolve, index > 30 ? 100 : 0));
  }
  expect(fault).toBe('storeFull');
  expect(classroom.house.rooms.get(room)?.state.sequence).toBe(last);
  await desk.until(() =>
    desk.replies.some(
      (reply) => reply.kind === 'console' && reply.faults.some(({ code: one }) => one === 'storeFull'),
    ),
  );
  await classroom.stop();
  const again = await classroomOn(folder.path);
  const back = new Client(again.port);
  expect(await back.hello({ as: 'member', room, token, client: back.client })).toMatchObject({
    kind: 'welcome',
  });
  expect(again.house.rooms.get(room)?.state.sequence).toBe(last);
  await again.stop();
});

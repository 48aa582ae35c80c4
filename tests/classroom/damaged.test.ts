import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { STORE_FILE } from '../../src/classroom/store/sqliteStore.ts';
import { Client, classroomOn, dataFolder, facilitatorAt } from './support.ts';

/** Changes what is on disk while no classroom has it open. */
function behindItsBack(folder: string, change: string, ...params: readonly string[]): void {
  const database = new DatabaseSync(join(folder, STORE_FILE));
  database.prepare(change).run(...params);
  database.close();
}

it.each([
  [
    'an entry was changed',
    `UPDATE entry SET json = replace(json, 'Ada', 'Eve') WHERE log = ? AND sequence = 2`,
    'entry 2',
  ],
  ['an entry is lost', 'DELETE FROM entry WHERE log = ? AND sequence = 2', 'entry 2'],
  ['the beginning is lost', 'DELETE FROM entry WHERE log = ? AND sequence = 1', 'entry 1'],
])(
  'where %s, the console names the room and the place, nobody is let in, and the other rooms go on',
  async (_, change, place) => {
    const folder = dataFolder();
    const first = await classroomOn(folder.path);
    const damaged = await facilitatorAt(first.port, first.house.secret);
    const ada = new Client(first.port);
    const { token = '' } = await ada.join(damaged.code, 'Ada');
    const sound = await facilitatorAt(first.port, first.house.secret);
    const bob = new Client(first.port);
    const { token: bobs = '' } = await bob.join(sound.code, 'Bob');
    await first.stop();
    behindItsBack(folder.path, change, damaged.room);

    const again = await classroomOn(folder.path);
    const desk = new Client(again.port);
    await desk.hello({ as: 'facilitator', secret: again.house.secret, client: desk.client });
    const { faults, rooms } = await desk.first('console');
    expect(faults).toEqual([{ code: 'storeDamaged', path: `${damaged.room}, ${place}` }]);
    expect(rooms.map(({ room }) => room)).toEqual([sound.room]);
    const back = new Client(again.port);
    const hello = { as: 'member', room: damaged.room, token, client: back.client } as const;
    expect(await back.hello(hello)).toMatchObject({ kind: 'bye', fault: { code: 'tokenUnknown' } });
    const newcomer = new Client(again.port);
    expect(
      await newcomer.hello({ as: 'newcomer', code: damaged.code, client: newcomer.client }),
    ).toMatchObject({ kind: 'bye', fault: { code: 'codeUnknown' } });
    expect(await desk.order(damaged.room, { kind: 'lock', locked: true })).toMatchObject({
      kind: 'refused',
      fault: { code: 'roomUnknown' },
    });
    const other = new Client(again.port);
    await other.hello({ as: 'member', room: sound.room, token: bobs, client: other.client });
    expect(await other.act({ kind: 'say', to: null, text: 'Here.' })).toMatchObject({ kind: 'accepted' });
    // It can be deleted, and nothing of it stays.
    expect(await desk.command({ kind: 'erase', room: damaged.room })).toMatchObject({ kind: 'accepted' });
    await desk.until(() => {
      const told = desk.replies.findLast((reply) => reply.kind === 'console');
      return told?.kind === 'console' && told.faults.length === 0;
    });
    expect(again.problems).toEqual([]);
    await again.stop();
    folder.remove();
  },
);

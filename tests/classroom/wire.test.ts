import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, classroomOn, dataFolder, facilitatorAt } from './support.ts';

const folder = dataFolder();
let classroom: Awaited<ReturnType<typeof classroomOn>>;
beforeAll(async () => {
  classroom = await classroomOn(folder.path);
});
afterAll(async () => {
  await classroom.stop();
  folder.remove();
});

describe('a class', () => {
  it('plays a beat', async () => {
    const { console: desk, room, code } = await facilitatorAt(classroom.port, classroom.house.secret);
    const ada = new Client(classroom.port);
    const welcome = await ada.join(code, 'Ada');
    expect(welcome).toMatchObject({ member: 'm1', nickname: 'Ada', last: 0 });
    expect(ada.view?.seat).toBe('CHN');
    expect(await ada.pass()).toMatchObject({ kind: 'refused', fault: { code: 'notPlaying' } });
    expect(await desk.order(room, { kind: 'start', plan: null })).toMatchObject({ kind: 'accepted' });
    await ada.until(() => ada.status?.stage === 'playing');
    expect(await ada.pass()).toMatchObject({ kind: 'accepted' });
    await ada.until(() => ada.view?.phase === 'answer');
    expect(classroom.problems).toEqual([]);
    ada.close();
    desk.close();
  });
});

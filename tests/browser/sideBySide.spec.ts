import { readFileSync } from 'node:fs';
import { Client } from '../classroom/support.ts';
import { checkScreen } from './support/axe.ts';
import { holdQuietClass, type QuietClass, type QuietRoom } from './support/quietClass.ts';
import { DESK, expect, PATIENCE, test } from './support/test.ts';
import { afterDesk, facilitator } from './support/words.ts';

test.use(PATIENCE);

let held: QuietClass;
const students: Client[] = [];
test.beforeAll(async () => {
  held = await holdQuietClass();
});
test.afterAll(async () => {
  for (const one of students) one.close();
  await held.end();
});

/** A room in which so many turns were played, and ended. */
async function ended(turns: number): Promise<QuietRoom> {
  const room = await held.open();
  // With nobody in it a year would be over at once.
  const student = new Client(room.port);
  students.push(student);
  await student.join(room.code);
  await room.start();
  await room.reach(turns + 1, 'offer');
  await room.console.order(room.room, { kind: 'end' });
  return room;
}

const aloud = ({ code }: QuietRoom): string => `${code.slice(0, 3)} ${code.slice(3)}`;

interface Results {
  readonly room: string;
  readonly outcome: {
    readonly ending: { readonly title: string };
    readonly played: number;
    readonly tension: number;
  };
}

test('two rooms that ended are looked at side by side, and of both the results and measures are saved', async ({
  device,
}) => {
  const rooms = [await ended(1), await ended(2)] as const;
  const [{ origin, secret }] = rooms;
  const desk = await device({ origin, viewport: DESK });
  await desk.goto(`${origin}/#facilitator=${secret}`);
  await desk.getByRole('button', { name: facilitator('rooms.compare') }).click();
  const table = desk.getByRole('dialog', { name: afterDesk('rooms.window') }).getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(rooms.map(aloud));
  const row = (name: RegExp) => table.getByRole('row').filter({ has: desk.getByRole('rowheader', { name }) });
  const told = async (name: RegExp): Promise<readonly string[]> =>
    row(name).getByRole('cell').allInnerTexts();
  expect(await told(afterDesk('rooms.played'))).toEqual(['1', '2']);
  await checkScreen(desk, 'ended games side by side');
  const endings = await told(afterDesk('rooms.ending'));
  const tensions = await told(afterDesk('rooms.tension'));
  expect(await told(afterDesk('rooms.agenda', { nation: 'Japan' }))).toHaveLength(2);
  await desk.keyboard.press('Escape');

  for (const [at, room] of rooms.entries()) {
    const list = desk.getByRole('navigation', { name: facilitator('rooms.title') });
    await list.getByRole('button', { name: aloud(room) }).click();
    const saved = async (name: RegExp): Promise<string> => {
      const saving = desk.waitForEvent('download');
      await desk.getByRole('button', { name }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toContain(room.code);
      await expect(
        desk.getByText(afterDesk('files.saved', { name: file.suggestedFilename() })),
      ).toBeVisible();
      return readFileSync(await file.path(), 'utf8');
    };
    const results = JSON.parse(await saved(afterDesk('files.results'))) as Results;
    expect(results).toMatchObject({
      room: room.code,
      outcome: { ending: { title: endings[at] }, played: at + 1, tension: Number(tensions[at]) },
    });
    const [head = '', ...years] = (await saved(afterDesk('files.measures'))).trimEnd().split('\r\n');
    const column = head.split(',').indexOf('tension');
    expect(years.length).toBeGreaterThan(at + 1);
    expect(years.at(-1)?.split(',')[column]).toBe(tensions[at]);
  }
});

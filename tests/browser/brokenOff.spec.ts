import { PANEL_WORDS } from '../../src/view/words/panelWords.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { Client } from '../classroom/support.ts';
import { checkScreen } from './support/axe.ts';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { DESK, expect, PATIENCE, PHONE, test, WALL } from './support/test.ts';
import { afterDesk, classroom, debrief, panel, wallPage } from './support/words.ts';

test.use(PATIENCE);

let held: ClassHeld;
const students: Client[] = [];
test.beforeAll(async () => {
  held = await holdClass();
});
test.afterAll(async () => {
  for (const one of students) one.close();
  await held.end();
});

/** Lets the room play on until so many speeches of a debate have been moved on from. */
async function playIntoDebate(speeches: number): Promise<void> {
  for (let heard = 0; heard < speeches; ) {
    const { status } = await held.until(() => true);
    const { beat, step } = status;
    const moved = await held.console.order(held.room, { kind: 'moveOn', beat, step });
    if (moved.kind === 'refused') {
      await new Promise((resolve) => setTimeout(resolve, 300));
      continue;
    }
    if (step === 'debate') heard += 1;
    await held.until((now) => now.status.beat !== beat || now.status.step !== step);
  }
}

test('a class that ends in the middle of a debate reads what was said in it: on the wall, in the debrief and at the ending', async ({
  device,
}) => {
  const { code, console: wire, origin, room, secret } = held;
  const desk = await device({ origin, viewport: DESK });
  const student = await device({ origin, viewport: PHONE });
  await desk.goto(`${origin}/#facilitator=${secret}`);
  await student.goto(`${origin}/#join=${code}`);
  await student.getByLabel(classroom('join.nickname')).fill('Quiet Heron');
  await student.getByRole('button', { name: classroom('join.submit'), exact: true }).click();
  await expect(student.getByRole('heading', { name: classroom('lobby.title') })).toBeVisible();
  // All nine are people, so that every speech waits for the facilitator.
  for (let count = 1; count < NATIONS.length; count += 1) {
    const one = new Client(Number(new URL(origin).port));
    students.push(one);
    await one.join(code);
  }
  await wire.order(room, { kind: 'start', plan: '45' });
  await held.until(({ status }) => status.stage === 'playing');
  await playIntoDebate(3);
  expect((await held.until(() => true)).status.step).toBe('debate');
  await wire.order(room, { kind: 'end' });

  const wall = await device({ origin, viewport: WALL });
  await wall.goto(`${origin}/#projector=${code}`);
  await desk.getByRole('button', { name: afterDesk('wall.debates'), exact: true }).click();
  await expect(wall.getByText(wallPage('debates.brokenOff'))).toBeVisible();
  await expect(wall.getByText(wallPage('debates.brokenOff.ask'))).toBeVisible();
  await expect(wall.getByText(wallPage('debates.none'))).toHaveCount(0);
  await checkScreen(wall, 'wall, a debate broken off');

  await desk.getByRole('button', { name: afterDesk('debrief.open'), exact: true }).click();
  await expect(desk.getByText(debrief('debates.brokenOff'))).toBeAttached();
  await expect(desk.getByText(debrief('debates.said'))).toBeAttached();

  const ending = student.getByRole('region', { name: panel('ending.debates') });
  await expect(ending).toContainText(PANEL_WORDS['ending.debate.brokenOff']);
  await expect(ending).toContainText(PANEL_WORDS['ending.debate.brokenOff.ask']);
});

import type { Page } from '@playwright/test';
import type { AfterReply } from '../../src/protocol/afterwards.ts';
import { Client } from '../classroom/support.ts';
import { checkScreen } from './support/axe.ts';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { gameOn } from './support/game.ts';
import { DESK, expect, PATIENCE, PHONE, test, WALL } from './support/test.ts';
import {
  afterDesk,
  afterGame,
  classroom,
  debrief,
  facilitator,
  opens,
  play,
  replay,
  swap,
  wallPage,
} from './support/words.ts';

test.use(PATIENCE);

let server: ClassHeld;
const others: Client[] = [];
test.beforeAll(async () => {
  server = await holdClass();
});
test.afterAll(async () => {
  for (const one of others) one.close();
  await server.end();
});

const press = (page: Page, name: RegExp) => page.getByRole('button', { name, exact: true }).click();

/** Lets the room play until a turn begins; the wire's own facilitator presses. */
async function playTo(turn: number): Promise<void> {
  for (;;) {
    const { status } = await server.until(() => true);
    if (status.turn === turn && status.step === 'offer') return;
    const { beat, step } = status;
    const moved = await server.console.order(server.room, { kind: 'moveOn', beat, step });
    if (moved.kind === 'refused') await new Promise((resolve) => setTimeout(resolve, 300));
    else await server.until((room) => room.status.beat !== beat || room.status.step !== step);
  }
}

test('after the game: questions, debrief, swapped chairs, exit sheets, and a room that closes to one file', async ({
  device,
}) => {
  const { code, console: wire, origin, room, secret } = server;
  const desk = await device({ origin, viewport: DESK });
  const student = await device({ origin, viewport: PHONE });
  await desk.goto(`${origin}/#facilitator=${secret}`);
  await student.goto(`${origin}/#join=${code}`);
  await student.getByLabel(classroom('join.nickname')).fill('Quiet Heron');
  await press(student, classroom('join.submit'));
  await expect(student.getByRole('heading', { name: classroom('lobby.title') })).toBeVisible();

  await test.step('five questions are asked without names, and their sums shown once closed', async () => {
    for (let index = 0; index < 2; index += 1) {
      const one = await new Client(Number(new URL(origin).port)).open();
      others.push(one);
      await one.join(code);
    }
    await press(desk, afterDesk('ask.before.open'));
    // Whoever answers before the questions are open is refused.
    await expect(desk.getByText(afterDesk('ask.open', { count: 0 }))).toBeVisible();
    for (const one of others) await one.act({ kind: 'answer', when: 'before', points: [1, 2, 3, 4, 5] });
    await press(student, afterGame('asked.open'));
    const questions = student.getByRole('dialog', { name: afterGame('asked.title') });
    await press(student, afterGame('asked.send'));
    await expect(questions.getByRole('alert')).toHaveText(afterGame('asked.missing'));
    for (const scale of await questions.getByRole('group').all())
      await scale.getByRole('radio').nth(3).check();
    await checkScreen(student, 'questions');
    await press(student, afterGame('asked.send'));
    await expect(student.getByText(afterGame('asked.thanks'))).toBeVisible();
    await expect(desk.getByText(afterDesk('ask.open', { count: 3 }))).toBeVisible();
    await press(desk, afterDesk('ask.before.close'));
    await press(desk, afterDesk('ask.see'));
    await expect(desk.getByText('before, 3 answers, mean 2.0', { exact: false })).toBeAttached();
    await desk.keyboard.press('Escape');
  });

  await wire.order(room, { kind: 'start', plan: null });
  await server.until(({ status }) => status.stage === 'playing');
  await playTo(2);
  await wire.order(room, { kind: 'end' });

  await test.step('the same questions again show what moved', async () => {
    await press(desk, afterDesk('ask.after.open'));
    // Whoever answers before the questions are open is refused.
    await expect(desk.getByText(afterDesk('ask.open', { count: 0 }))).toBeVisible();
    for (const one of others) await one.act({ kind: 'answer', when: 'after', points: [2, 2, 3, 4, 4] });
    await press(student, afterGame('asked.open'));
    for (const scale of await student.getByRole('dialog').getByRole('group').all())
      await scale.getByRole('radio').nth(1).check();
    await press(student, afterGame('asked.send'));
    await expect(desk.getByText(afterDesk('ask.open', { count: 3 }))).toBeVisible();
    await press(desk, afterDesk('ask.after.close'));
  });

  await test.step('the facilitator reads the debrief, and turns the wall', async () => {
    await press(desk, afterDesk('debrief.open'));
    await expect(desk.getByRole('heading', { name: debrief('turns.title') })).toBeVisible();
    await desk.keyboard.press('Escape');
    const wall = await device({ origin, viewport: WALL });
    await wall.goto(`${origin}/#projector=${code}`);
    for (const page of ['words', 'trust', 'aims', 'debates', 'questions', 'turns'] as const) {
      await press(desk, afterDesk(`wall.${page}`));
      await expect(wall.getByRole('heading', { level: 1, name: wallPage(`${page}.title`) })).toBeVisible();
      const small = await wall.evaluate(() =>
        [...document.querySelectorAll('.wall-page *')]
          .filter((one) => one.textContent !== '' && !one.closest('.unseen'))
          .filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < 24)
          .map((one) => one.outerHTML),
      );
      expect.soft(small, page).toEqual([]);
      const cut = await wall.evaluate(() =>
        [...document.querySelectorAll('.wall-page, .wall-page *')]
          .filter((one) => getComputedStyle(one).overflowY !== 'visible' && !one.closest('.unseen'))
          .filter((one) => one.scrollHeight > one.clientHeight + 1)
          .map((one) => one.outerHTML),
      );
      expect.soft(cut, page).toEqual([]);
    }
    await checkScreen(wall, 'wall');
    await wall.close();
    await checkScreen(desk, 'console, afterwards');
  });

  await test.step('a student sits three turns in the chair that its delegation trusted least', async () => {
    await press(desk, afterDesk('swap.open'));
    await student.getByRole('button', { name: /^Sit in the chair/ }).click();
    await expect(student.getByRole('complementary', { name: swap('bar.title') })).toBeVisible();
    const game = gameOn(student);
    await game.playYear({ word: null });
    await press(student, play('reveal.swapped'));
    await expect(student.getByRole('heading', { level: 1, name: swap('end.title') })).toBeVisible();
    await checkScreen(student, 'they did this, you did that');
    await press(student, swap('go.back'));
  });

  await test.step('it writes its exit sheet, which the facilitator reads', async () => {
    await checkScreen(student, 'ending with its ways');
    await press(student, afterGame('ways.sheet'));
    await student.getByLabel(afterGame('sheet.label')).first().fill('I would ask Japan first.');
    await expect(student.getByText(afterGame('sheet.kept'))).toBeVisible();
    await checkScreen(student, 'exit sheet');
    await student.emulateMedia({ media: 'print' });
    await expect(student.locator('.on-paper').first()).toHaveText('I would ask Japan first.');
    await expect(student.locator('.on-paper').first()).toBeVisible();
    await expect(student.getByRole('button')).toHaveCount(0);
    await student.emulateMedia({ media: 'screen' });
    await press(desk, afterDesk('sheets.open'));
    await expect(desk.getByText('I would ask Japan first.')).toBeVisible();
    await desk.keyboard.press('Escape');
    const told = await others[0]?.until(() =>
      others[0]?.replies.findLast((reply): reply is AfterReply => reply.kind === 'afterwards'),
    );
    expect(JSON.stringify(told)).not.toContain('Japan first');
  });

  await test.step('the room closes to one file, is deleted, and opens again from it', async () => {
    const saving = desk.waitForEvent('download');
    await press(desk, afterDesk('files.room'));
    const file = await (await saving).path();
    await press(desk, facilitator('rooms.erase'));
    await press(desk, facilitator('rooms.erase.yes'));
    await expect(desk.getByText(facilitator('rooms.none'))).toBeVisible();
    const picker = desk.locator('.restore input[type=file]');
    await picker.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    await expect(desk.getByText(afterDesk('fault.roomFileShape'))).toBeVisible();
    await picker.setInputFiles(file);
    await expect(desk.getByText(afterDesk('restore.done'))).toBeVisible();
    await press(desk, afterDesk('sheets.open'));
    await expect(desk.getByText('I would ask Japan first.')).toBeVisible();
    await desk.goto(`${origin}/index.html`);
    await desk.locator('input[type=file]').setInputFiles(file);
    await expect(desk.getByRole('heading', { name: opens(replay('title')) })).toBeVisible();
  });
});

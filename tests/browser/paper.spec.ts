import type { Page } from '@playwright/test';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { checkScreen } from './support/axe.ts';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { expect, PATIENCE, test } from './support/test.ts';
import { papers, title } from './support/words.ts';

test.use(PATIENCE);

let server: ClassHeld;
test.beforeAll(async () => {
  server = await holdClass();
});
test.afterAll(async () => {
  await server.end();
});

test('nine slips are printed and keyed in by keyboard alone, and a role card comes on one page', async ({
  page,
}) => {
  const { room } = server;
  await server.console.order(room, { kind: 'paper', seats: NATIONS });
  await server.console.order(room, { kind: 'start', plan: '45' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${server.origin}/#facilitator=${server.secret}`);

  await test.step('each of nine slips is a page, on A4 and on Letter', async () => {
    await page.getByRole('button', { name: papers('paper.print') }).click();
    await expect(page.getByRole('heading', { name: /^China: 2021$/ })).toBeVisible();
    const stake = new RegExp(papers('slip.letters.stake').source.slice(1, -1));
    await expect(page.getByText(stake)).toHaveCount(9);
    await checkScreen(page, 'slips to print');
    for (const format of ['A4', 'Letter'] as const) expect(await pagesOf(page, format)).toBe(9);
    await page.keyboard.press('Escape');
  });

  await test.step('a code that was misread is refused at once, and the rest goes in', async () => {
    await page.getByRole('button', { name: papers('paper.key') }).click();
    const china = page.getByRole('textbox', { name: /^China/ });
    await expect(china).toBeFocused();
    // China lends to Pakistan, with the check sign misread, then right.
    await page.keyboard.type('dyf');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('alert').getByText(papers('fault.slipCodeMisread', { code: 'DYF' })),
    ).toBeVisible();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('dyj');
    await page.keyboard.press('Enter');
    for (let seat = 1; seat < NATIONS.length; seat += 1) await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: papers('key.handIn') })).toBeFocused();
    await checkScreen(page, 'slips keyed in');
    await page.keyboard.press('Enter');
    await server.until(({ status }) => status.step === 'answer');
    // What Pakistan was asked is read aloud, with the code for yes.
    await expect(page.getByText(papers('key.aloud'))).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('slips that lie open say when the room has gone on to another year', async () => {
    await page.getByRole('button', { name: papers('paper.print') }).click();
    const news = page.getByText(papers('print.wentOn', { year: 2022 }));
    await expect(page.getByRole('heading', { name: /^China: 2021$/ })).toBeVisible();
    await expect(news).toBeHidden();
    let { status } = await server.until(() => true);
    while (status.turn === 1) {
      const { beat, step } = status;
      await server.console.order(room, { kind: 'moveOn', beat, step });
      ({ status } = await server.until((now) => now.status.beat !== beat || now.status.step !== step));
    }
    await expect(news).toBeVisible();
    await expect(page.getByRole('heading', { name: /^China: 2022$/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('role cards print, one nation a page', async () => {
    await page.getByRole('button', { name: title('title.teachers') }).click();
    await page.getByRole('button', { name: /^Role cards$/ }).click();
    await expect(page.getByRole('heading', { name: /^You are China$/ })).toBeVisible();
    await checkScreen(page, 'role cards');
    expect(await pagesOf(page, 'A4')).toBe(9);
  });
});

/** How many pages are printed. */
async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format });
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length;
}

import type { Page } from '@playwright/test';
import { BUILT_FILE } from '../../scripts/builtFile.ts';
import { roomPath } from '../../src/protocol/paths.ts';
import { Client } from '../classroom/support.ts';
import { holdQuietClass } from './support/quietClass.ts';
import { expect, STORED, test } from './support/test.ts';
import { debrief, opens, play, replay, share, title } from './support/words.ts';

const FILE = new URL(`../../${BUILT_FILE}`, import.meta.url).href;

test('the game is one file: it opens from the device, asks for nothing, and plays', async ({
  page,
  game,
  settings,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
    [`${STORED}settings`, JSON.stringify(settings)],
  );
  await page.goto(`${FILE}?scenario=lesson&seat=PAK&seed=7`);
  await game.playYear();
  await game.goOn();
  await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();

  await test.step('its link is for this device alone, and opens there', async () => {
    await game.openMenu(play('menu.share'));
    const dialog = game.dialog(share('share.title'));
    await expect(dialog.getByText(share('share.link.local'))).toBeVisible();
    const address = await dialog.getByRole('textbox').inputValue();
    expect(address.startsWith(`${FILE}#game=`)).toBe(true);
    await page.evaluate((text) => location.assign(text), address);
    await expect(game.dialog(share('shared.title'))).toBeVisible();
    await game.closeDialog();
    await game.closeDialog();
  });

  await test.step('what really happened is in it, and can be debriefed and printed', async () => {
    await game.leave();
    await game.button(opens(title('title.history'))).click();
    await game.openMenu(play('menu.debrief'));
    await expect(
      game.dialog(play('debrief.title')).getByRole('button', { name: debrief('print') }),
    ).toBeEnabled();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    // 210 by 297 millimetres, in points.
    expect(pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(pages);
    await game.closeDialog();
    await game.button(replay('close')).click();
  });

  await test.step('people can pass it around', async () => {
    await game.button(opens(title('title.passAndPlay'))).click();
    await game.button(title('setup.startPass', { count: 2 })).click();
    await expect(game.offers.getByRole('heading', { level: 2 })).toHaveText(/^China/);
  });

  const elsewhere = asked.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(FILE));
  expect(elsewhere).toEqual([]);
});

/** A room of a class in which one turn was played by somebody, and ended: the file that its console saves. */
async function roomFile(): Promise<string> {
  const held = await holdQuietClass();
  const opened = await held.open();
  const student = new Client(opened.port);
  await student.join(opened.code, 'Quiet Heron');
  await opened.start();
  await opened.reach(2, 'offer');
  await opened.console.order(opened.room, { kind: 'end' });
  const headers = { authorization: `Bearer ${opened.secret}` };
  const answer = await fetch(`${opened.origin}${roomPath(opened.room)}`, { headers });
  const text = await answer.text();
  student.close();
  await held.end();
  return text;
}

const drop = (page: Page, content: string) =>
  page.evaluate((inside) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([inside], '1731-grams-room.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, content);

test('a class’s room opens at home, in the one file, without its class: dropped on the title it is looked back on', async ({
  page,
  game,
}) => {
  const text = await roomFile();
  expect(text).toContain('Quiet Heron');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(FILE);
  await expect(page.getByRole('heading', { level: 1, name: title('title.name') })).toBeVisible();
  const opened = page.getByRole('heading', { name: opens(replay('title')) });
  // The title hears of files once it has been drawn: a script can be faster than that, and no hand.
  await expect(async () => {
    await drop(page, text);
    await expect(opened).toBeVisible({ timeout: 2000 });
  }).toPass();
  await game.openMenu(play('menu.debrief'));
  await expect(
    game.dialog(play('debrief.title')).getByRole('button', { name: debrief('print') }),
  ).toBeEnabled();
  // Who sat where stays with the class.
  await expect(page.getByText('Quiet Heron')).toHaveCount(0);
  await game.closeDialog();

  await test.step('a file that was cut short is refused in words', async () => {
    await game.button(replay('close')).click();
    await expect(async () => {
      await drop(page, text.slice(0, text.length / 2));
      await expect(game.notice.getByRole('paragraph')).toHaveText(/^The file 1731-grams-room\.json/, {
        timeout: 2000,
      });
    }).toPass();
  });
  expect(asked.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(FILE))).toEqual([]);
});

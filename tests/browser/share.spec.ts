import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import type { GameRecord } from '../../src/record/record.ts';
import { MOST_FOR_QR } from '../../src/view/share/address.ts';
import { byNation } from '../../src/vocabulary/nations.ts';
import { recordOf } from '../support/anyRecord.ts';
import { playRandomly } from '../support/randomPlay.ts';
import { checkScreen } from './support/axe.ts';
import { gameOn } from './support/game.ts';
import { expect, PATIENCE, test } from './support/test.ts';
import { opens, play, replay, share, title } from './support/words.ts';

/** Lets a file fall on the page. */
const dropOn = (page: Page, name: string, content: string): Promise<void> =>
  page.evaluate(
    ([called, inside]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([inside ?? ''], called ?? ''));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, content],
  );

test('a game is handed on by link and by file, and played on from the very beat in another seat', async ({
  page,
  game,
  browser,
  storageState,
  baseURL,
}) => {
  await game.startGame({ scenario: 'lesson', seat: 'PAK', seed: 7 });
  await game.offer();
  await expect(game.answers).toBeVisible();
  await game.openMenu(play('menu.share'));
  const dialog = game.dialog(share('share.title'));
  const address = await dialog.getByRole('textbox').inputValue();
  await expect(dialog.getByRole('img', { name: share('share.qr.alt') })).toBeVisible();
  await checkScreen(page, 'Share');

  await test.step('where the clipboard is denied the link is selected', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await dialog.getByRole('button', { name: share('share.copy') }).click();
    await expect(dialog.getByText(share('share.selected'))).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
  });

  const save = async (name: RegExp): Promise<string> => {
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: opens(name) }).click();
    return (await download).path();
  };
  const recording = await save(share('share.json'));
  expect(readFileSync(await save(share('share.csv')), 'utf8')).toMatch(/^turn,year,.*\r\n0,2020,.*\r\n$/);

  const fresh = await browser.newContext({ storageState, baseURL });
  const there = await fresh.newPage();
  const theirs = gameOn(there);
  const card = theirs.dialog(share('shared.title'));

  await test.step('in a fresh browser the link opens to the same turn', async () => {
    await there.goto(address);
    await expect(
      card.getByText(share('shared.running', { turn: 1, turns: 5, year: 2021, players: 'Pakistan' })),
    ).toBeVisible();
    await checkScreen(there, 'Shared game');
    await card.getByRole('button', { name: share('shared.play') }).click();
    await expect(theirs.answers.getByRole('heading', { level: 2 })).toHaveText(/^Pakistan/);
    expect(await theirs.answers.ariaSnapshot()).toBe(await game.answers.ariaSnapshot());
    expect(there.url()).not.toContain('#');
  });

  await test.step('a damaged link says so, and the running game stays', async () => {
    await there.evaluate((text) => location.assign(text), `${address.slice(0, -3)}`);
    await expect(theirs.notice.getByRole('paragraph')).toHaveText(/^The link [^.]+\.$/);
    await expect(theirs.answers).toBeVisible();
    await theirs.notice.getByRole('button', { name: title('dialog.close') }).click();
    await theirs.leave();
    await expect(theirs.button(title('title.continue', { seat: 'Pakistan' }))).toBeVisible();
  });

  const drop = (name: string, content: string) => dropOn(there, name, content);

  await test.step('dropped on the title, the file opens to a replay, and another seat can be taken', async () => {
    const text = readFileSync(recording, 'utf8');
    await drop('cut.json', text.slice(0, 999));
    await expect(theirs.notice.getByRole('paragraph')).toHaveText(/^The file cut\.json is no recording/);
    await drop('game.json', text);
    await card.getByRole('button', { name: share('shared.replay') }).click();
    await expect(there.getByRole('slider', { name: replay('bar.scrub') })).toBeVisible();
    await there.getByRole('button', { name: replay('close') }).click();
    // The title hears of files once it has been drawn: a script can be faster than that, and no hand.
    await expect(async () => {
      await drop('game.json', text);
      await expect(card).toBeVisible({ timeout: 2000 });
    }).toPass();
    await card.getByRole('combobox').selectOption('FRA');
    await card.getByRole('button', { name: share('shared.play') }).click();
    await expect(theirs.answers.getByRole('heading', { level: 2 })).toHaveText(/^France/);
    await there.reload();
    await expect(theirs.answers.getByRole('heading', { level: 2 })).toHaveText(/^France/);
  });

  await test.step('of two files the second is shown, however late the first is read', async () => {
    await theirs.leave();
    await there.evaluate(() => {
      File.prototype.text = async function (this: File) {
        if (this.name === 'slow.json') await new Promise((resolve) => addEventListener('online', resolve));
        return new Response(this).text();
      };
    });
    await drop('slow.json', readFileSync(recording, 'utf8'));
    await drop('cut.json', 'cut');
    await expect(theirs.notice.getByRole('paragraph')).toHaveText(/^The file cut\.json/);
    await there.evaluate(async () => {
      dispatchEvent(new Event('online'));
      // Long enough for the whole game to be read and played through.
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });
    await expect(card).toBeHidden();
    await expect(theirs.notice.getByRole('paragraph')).toHaveText(/^The file cut\.json/);
  });
  await fresh.close();
});

test('a link that no camera reads safely says so, and the file is offered in its place', async ({
  page,
  game,
}) => {
  // Nine people with names as long as may be played a whole campaign as nobody would foretell.
  const played = playRandomly(startGame(createEngine(campaign), setupOf(campaign, 5)), 5);
  const seats = byNation((nation) => ({ kind: 'person', name: `${nation} ${'Ω'.repeat(36)}` }) as const);
  const record: GameRecord = { ...recordOf(played), seats };
  await game.openTitle();
  const card = game.dialog(share('shared.title'));
  await expect(async () => {
    await dropOn(page, 'long.json', JSON.stringify(record));
    await expect(card).toBeVisible({ timeout: 2000 });
  }).toPass();
  await card.getByRole('button', { name: share('shared.replay') }).click();
  await game.button(play('menu.share')).click();
  const dialog = game.dialog(share('share.title'));
  const { length } = await dialog.getByRole('textbox').inputValue();
  expect(length).toBeGreaterThan(MOST_FOR_QR);
  await expect(
    dialog.getByText(share('share.qr.tooLong', { count: length, most: MOST_FOR_QR })),
  ).toBeVisible();
  await expect(dialog.getByRole('img', { name: share('share.qr.alt') })).toHaveCount(0);
  await checkScreen(page, 'Share without a QR code');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: opens(share('share.json')) }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(record)),
  );
});

test.describe('with patience for a board that software draws', () => {
  test.use(PATIENCE);

  test('a picture of the board is saved as a PNG of the wide board’s size, and something is on it', async ({
    page,
    game,
  }) => {
    await game.startGame({ scenario: 'lesson', seat: 'PAK', seed: 7 });
    await game.openMenu(play('menu.share'));
    const dialog = game.dialog(share('share.title'));
    const download = page.waitForEvent('download');
    await dialog.getByRole('button', { name: opens(share('share.png')) }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('1731-grams-lesson-2021.png');
    await expect(
      dialog.getByText(share('share.saved', { name: '1731-grams-lesson-2021.png' })),
    ).toBeVisible();
    const png = readFileSync(await saved.path());
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
    const colours = await page.evaluate(async (text) => {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const drawn = new OffscreenCanvas(image.width, image.height).getContext('2d');
      drawn?.drawImage(image, 0, 0);
      return new Set(new Uint32Array(drawn?.getImageData(0, 0, image.width, image.height).data.buffer ?? []))
        .size;
    }, png.toString('base64'));
    expect(colours).toBeGreaterThan(100);
  });
});

import { readFileSync } from 'node:fs';
import { checkScreen } from './support/axe.ts';
import { gameOn } from './support/game.ts';
import { expect, test } from './support/test.ts';
import { opens, play, replay, share, title } from './support/words.ts';

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

  const drop = (name: string, content: string) =>
    there.evaluate(
      ([called, inside]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([inside ?? ''], called ?? ''));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, content],
    );

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

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { checkScreen } from './support/axe.ts';
import { type Game, gameOn } from './support/game.ts';
import { prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { debrief, opens, panel, play, replay, share, title } from './support/words.ts';

/** Brings the page to the ending of five years that somebody played for Pakistan. */
async function openEnding(page: Page, game: Game): Promise<void> {
  await game.openTitle();
  await prepareGame(page, { scenario: 'lesson', seat: 'PAK', seed: 7, years: 5, screen: 'ending' });
  await page.reload();
  await game.button(title('title.saves')).click();
  await game.button(/^Open: Pakistan/).click();
  await expect(game.ending).toBeVisible();
}

/** Lets the page hear only the first few messages of each worker, and the rest when it is let go. */
async function holdWorkers(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    let isHeld = true;
    const waiting: (() => void)[] = [];
    class Held extends Worker {
      #told = 0;
      override addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
        super.addEventListener(type, (event) => {
          const tell = () => (typeof listener === 'function' ? listener(event) : listener.handleEvent(event));
          this.#told += 1;
          if (isHeld && type === 'message' && this.#told > 3) waiting.push(tell);
          else tell();
        });
      }
    }
    globalThis.Worker = Held;
    addEventListener('online', () => {
      isHeld = false;
      for (const tell of waiting.splice(0)) tell();
    });
  });
  return () => page.evaluate(() => void dispatchEvent(new Event('online')));
}

const SECTIONS = ['ending', 'turns', 'pairs', 'debates', 'paths', 'record', 'sources'] as const;

test('the debrief is read from the ending, printed, saved, and handed on with the game', async ({
  page,
  game,
  browser,
  storageState,
  baseURL,
}) => {
  await openEnding(page, game);
  const letGo = await holdWorkers(page);
  await game.button(panel('ending.debrief')).click();
  const window = game.dialog(play('debrief.title'));
  const turns = window.getByRole('region', { name: debrief('turns.title') });
  const print = window.getByRole('button', { name: debrief('print') });

  await test.step('the rest can be read while the turning points are reckoned', async () => {
    for (const name of SECTIONS)
      await expect(window.getByRole('region', { name: debrief(`${name}.title`) })).toBeVisible();
    await expect(turns.getByText(debrief('turns.open'))).toBeVisible();
    await expect(turns.getByRole('progressbar')).toBeVisible();
    await expect(turns.getByText(/^Played again: [1-9]/)).toBeVisible();
    await expect(window.getByText(debrief('notReady'))).toBeVisible();
    await expect(print).toBeDisabled();
    await letGo();
    await expect(print).toBeEnabled();
    await expect(turns.getByText(debrief('turns.open'))).toHaveCount(0);
    const points = turns.getByRole('article');
    expect(await points.count()).toBeGreaterThan(0);
    expect(await points.count()).toBeLessThanOrEqual(5);
    for (const point of await points.all()) await expect(point).toContainText('An open question:');
    await expect(window.getByRole('status')).toHaveText(debrief('turns.found'));
    await checkScreen(page, 'the debrief');
  });

  await test.step('its contents lead to each part', async () => {
    await window.getByRole('link', { name: debrief('paths.title') }).click();
    await expect(window.getByRole('heading', { name: debrief('paths.title') })).toBeFocused();
    expect(page.url()).not.toContain('#');
  });

  const save = async (key: 'markdown' | 'html'): Promise<string> => {
    const download = page.waitForEvent('download');
    await window.getByRole('button', { name: debrief(key) }).click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  await test.step('it is saved as Markdown and as HTML', async () => {
    expect(await save('markdown')).toMatch(/^# Debrief: .*\n\n.*## Turning points\n.*## Sources/s);
    await expect(window.getByRole('status')).toHaveText(/\.md\.$/);
    expect(await save('html')).toMatch(/^<!doctype html>/);
  });

  await test.step('on paper it is all there is, black on white', async () => {
    await page.evaluate(() => {
      globalThis.print = () => document.body.setAttribute('data-printed', '');
    });
    await print.click();
    expect(await page.evaluate(() => document.body.hasAttribute('data-printed'))).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect(window.getByRole('heading', { name: debrief('sources.title') })).toBeVisible();
    await expect(print).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    expect(
      await window.evaluate((dialog) => {
        const { color, backgroundColor } = getComputedStyle(dialog);
        return { color, backgroundColor };
      }),
    ).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    const size = () =>
      window
        .getByRole('region', { name: debrief('paths.title') })
        .getByRole('paragraph')
        .first()
        .evaluate((words) => getComputedStyle(words).fontSize);
    const printed = await size();
    const isScaled = (text: string, theme: string) =>
      page.evaluate((looks) => Object.assign(document.documentElement.dataset, looks), { text, theme });
    for (const theme of ['day', 'night']) {
      await isScaled('largest', theme);
      expect(await size(), theme).toBe(printed);
    }
    await isScaled('normal', 'night');
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, `pages of ${format}`).toBeGreaterThan(3);
    }
    await page.emulateMedia({ media: 'screen' });
  });

  await test.step('a window that is closed leads back', async () => {
    await game.closeDialog();
    await expect(game.button(panel('ending.debrief'))).toBeFocused();
  });

  await test.step('whoever is sent the game can read it as well', async () => {
    await game.button(panel('ending.share')).click();
    const address = await game.dialog(share('share.title')).getByRole('textbox').inputValue();
    const fresh = await browser.newContext({ storageState, baseURL });
    const there = await fresh.newPage();
    // A page that may start no worker looks for the turning points itself.
    await there.addInitScript(() => void Reflect.deleteProperty(window, 'Worker'));
    const theirs = gameOn(there);
    await there.goto(address);
    await theirs.button(share('shared.debrief')).click();
    await expect(
      theirs.dialog(play('debrief.title')).getByRole('region', { name: debrief('pairs.title') }),
    ).toBeVisible();
    await expect(
      theirs.dialog(play('debrief.title')).getByRole('button', { name: debrief('print') }),
    ).toBeEnabled();
    await there.emulateMedia({ media: 'print' });
    await expect(theirs.dialog(share('shared.title'))).toBeHidden();
    const pdf = (await there.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length, 'pages').toBeGreaterThan(3);
    await fresh.close();
  });
});

test('the debrief of a game that still runs opens only to who asks for it twice', async ({ page, game }) => {
  await game.openTitle();
  await prepareGame(page, { scenario: 'lesson', seat: 'FRA', seed: 7, years: 2, screen: 'reveal' });
  await page.reload();
  await game.button(title('title.saves')).click();
  await game.button(/^Replay: France/).click();
  await page
    .getByRole('navigation', { name: play('head.menu') })
    .getByRole('button', { name: play('menu.debrief') })
    .click();
  const window = game.dialog(play('debrief.title'));
  await expect(window.getByText(debrief('secret.lead'))).toBeVisible();
  await expect(window.getByRole('region')).toHaveCount(0);
  await window.getByRole('button', { name: debrief('secret.open') }).click();
  await expect(window.getByText(debrief('unfinished'))).toBeVisible();
  await expect(window.getByRole('button', { name: opens(debrief('print')) })).toBeEnabled();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('slider', { name: replay('bar.scrub') })).toBeVisible();
});

test.describe('on a phone, in daylight', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    settings: { graphics: 'off', motion: 'reduced', sound: false, theme: 'day' },
  });

  test('the debrief fits', async ({ page, game }) => {
    await openEnding(page, game);
    await game.button(panel('ending.debrief')).tap();
    const window = game.dialog(play('debrief.title'));
    await expect(window.getByRole('button', { name: debrief('print') })).toBeEnabled();
    await checkScreen(page, 'the debrief on a phone');
    const { wide, room } = await window.evaluate((dialog) => ({
      wide: dialog.scrollWidth,
      room: dialog.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(room);
  });
});

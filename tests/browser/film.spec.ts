import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { SHARE_WORDS } from '../../src/view/words/shareWords.ts';
import { checkScreen } from './support/axe.ts';
import type { Game } from './support/game.ts';
import { prepareGame } from './support/savedGame.ts';
import { expect, PATIENCE, test } from './support/test.ts';
import { play, share, title } from './support/words.ts';

test.use({ ...PATIENCE, settings: { graphics: 'off', motion: 'reduced', sound: true } });

/** The window in which a finished game is shared, from its replay. */
async function openShare(page: Page, game: Game) {
  await game.openTitle();
  await prepareGame(page, { scenario: 'lesson', seat: 'PAK', seed: 7, years: 5, screen: 'ending' });
  await page.reload();
  await game.button(title('title.saves')).click();
  await page.getByRole('button', { name: /^Replay: Pakistan/ }).click();
  await game.button(play('menu.share')).click();
  return game.dialog(share('share.title'));
}

/** How loud the loudest moment of a film is, 0-1. */
async function loudest(page: Page, film: Buffer): Promise<number> {
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const heard = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer);
    return heard.getChannelData(0).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  }, film.toString('base64'));
}

/** How long a film is and says that it is, in seconds, and how large, as the browser that shows it tells. */
async function shown(
  page: Page,
  film: Buffer,
): Promise<{ seconds: number; said: number; width: number; height: number }> {
  return page.evaluate(async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const video = document.createElement('video');
    video.src = URL.createObjectURL(new Blob([bytes], { type: 'video/webm' }));
    const once = (name: string) =>
      new Promise((resolve) => video.addEventListener(name, resolve, { once: true }));
    await once('loadedmetadata');
    const said = video.duration;
    video.currentTime = 1e6;
    await once('seeked');
    return { seconds: video.currentTime, said, width: video.videoWidth, height: video.videoHeight };
  }, film.toString('base64'));
}

test('a year of a finished game is recorded as a film, and recording can be stopped', async ({
  page,
  game,
}) => {
  const dialog = await openShare(page, game);
  const record = dialog.getByRole('button', { name: share('film.record') });

  await test.step('the whole game is stopped, and nothing is saved', async () => {
    await record.click();
    await expect(dialog.getByRole('progressbar')).toBeVisible();
    await checkScreen(page, 'a film is recorded');
    await dialog.getByRole('button', { name: share('film.stop') }).click();
    await expect(dialog.getByText(share('fault.filmStopped'))).toBeVisible();
  });

  await test.step('a single year is saved as WebM of a plausible length', async () => {
    const to = dialog.getByRole('combobox', { name: share('film.to') });
    await to.selectOption('2021');
    await expect(dialog.getByRole('combobox', { name: share('film.part') })).toHaveText(/These years/);
    await dialog.getByRole('combobox', { name: share('film.speed') }).selectOption('fast');
    // Whoever may look back at all of it may as well film what one seat saw.
    const eyes = dialog.getByRole('combobox', { name: share('film.eyes') });
    await expect(eyes).toHaveValue('whole');
    await eyes.selectOption('FRA');
    await checkScreen(page, 'a film is ordered');
    const download = page.waitForEvent('download');
    await record.click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('1731-grams-lesson-2021-FRA.webm');
    await expect(
      dialog.getByText(share('share.saved', { name: '1731-grams-lesson-2021-FRA.webm' })),
    ).toBeVisible();
    const film = readFileSync(await saved.path());
    expect(film.subarray(0, 4).toString('hex')).toBe('1a45dfa3');
    expect(film.subarray(0, 64).toString('latin1')).toContain('webm');
    const { height, said, seconds, width } = await shown(page, film);
    expect([width, height]).toEqual([1280, 800]);
    expect(seconds).toBeGreaterThan(5);
    expect(seconds).toBeLessThan(60);
    expect(Math.abs(said - seconds)).toBeLessThan(2);
    expect(await loudest(page, film)).toBeGreaterThan(0.01);
  });
});

test('a film is silent where the sounds can’t be had, and says so', async ({ page, game }) => {
  const dialog = await openShare(page, game);
  await expect(dialog.getByText(share('film.hint', { sound: SHARE_WORDS['film.sound.on'] }))).toBeVisible();
  await page.route(/\.mp3$/, (route) => route.fulfill({ body: 'no sound' }));
  await dialog.getByRole('combobox', { name: share('film.from') }).selectOption('2025');
  await dialog.getByRole('combobox', { name: share('film.speed') }).selectOption('fast');
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: share('film.record') }).click();
  const film = readFileSync(await (await download).path());
  const name = '1731-grams-lesson-2025.webm';
  await expect(dialog.getByText(share('film.savedSilent', { name }))).toBeVisible();
  expect(film.includes('A_OPUS')).toBe(false);
});

test('where the browser can’t record, a sentence says so and offers what it can do', async ({
  page,
  game,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'MediaRecorder');
  });
  const dialog = await openShare(page, game);
  await expect(dialog.getByText(share('film.unable'))).toBeVisible();
  await expect(dialog.getByRole('button', { name: share('film.record') })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: /^Picture of the board/ })).toBeVisible();
});

import type { Page } from '@playwright/test';
import { homecomings } from '../../src/content/story/homecomings.ts';
import { checkScreen } from './support/axe.ts';
import type { Game } from './support/game.ts';
import { openPrepared } from './support/savedGame.ts';
import { DRAWN, expect, test } from './support/test.ts';
import { play } from './support/words.ts';

const [flight] = homecomings;
const HEADLINE = flight?.headline ?? '';
/** Two years before the flight, at the Reveal that leads on to its year. */
const BEFORE = { scenario: 'campaign', seed: 7, years: 3, screen: 'reveal' } as const;

/** What the board has over it. */
function boardOf(page: Page) {
  const board = page.getByRole('region', { name: play('board.label') });
  return {
    caption: board.getByText(HEADLINE, { exact: true }),
    skip: board.getByRole('button', { name: play('prologue.skip') }),
  };
}

/**
 * Goes on to the flight's year, and stops the page's clock while the board shows it: a film is over in seconds, however
 * busy the machine.
 */
async function openYear(page: Page, game: Game): Promise<void> {
  await page.clock.install();
  await openPrepared(page, game, { ...BEFORE, seat: 'PAK' });
  await expect(game.reveal).toBeVisible();
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await game.goOn();
  const { caption } = boardOf(page);
  // The board may still be on its way: then its time has not begun.
  await expect(async () => {
    await page.clock.runFor(300);
    await expect(caption).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** The year's news stands first in its brief, marked as a homecoming. */
async function readsOfIt(page: Page, game: Game): Promise<void> {
  await expect(page.getByText(play('head.when', { year: 2024 }))).toBeVisible();
  const first = game.offers
    .getByRole('region', { name: play('offers.news') })
    .getByRole('listitem')
    .first();
  await expect(first).toContainText(HEADLINE);
  await expect(first.getByText(play('home.came', { lots: 6, nation: 'China' }))).toBeVisible();
}

test.describe('with a board', () => {
  test.use({ ...DRAWN, settings: { graphics: 'low', motion: 'full', sound: false } });

  test('2024 opens with the second capsule: the page can be used meanwhile, it can be skipped, and it comes once', async ({
    page,
    game,
  }) => {
    const { caption, skip } = boardOf(page);
    await openYear(page, game);

    await test.step('the board shows it, and nothing waits for that', async () => {
      await expect(skip).toBeVisible();
      await readsOfIt(page, game);
      await expect(page.getByRole('status').filter({ hasText: HEADLINE })).toHaveCount(1);
    });

    await test.step('it is skipped', async () => {
      await skip.click();
      await expect(skip).toHaveCount(0);
      await expect(caption).toHaveCount(0);
    });

    await page.clock.resume();
    await test.step('it does not come again, neither to who goes on nor to who comes back', async () => {
      await game.answerCabinet();
      await page.reload();
      await readsOfIt(page, game);
      await expect(page.getByRole('region', { name: play('board.label') })).toBeVisible();
      await expect(skip).toHaveCount(0);
      await expect(caption).toHaveCount(0);
    });
  });

  test.describe('without motion', () => {
    test.use({ settings: { graphics: 'low', motion: 'reduced', sound: false } });

    test('a still stands in for it, with the same words, and goes by itself', async ({ page, game }) => {
      const { caption, skip } = boardOf(page);
      await openYear(page, game);
      await readsOfIt(page, game);
      await page.clock.runFor(5000);
      await expect(skip).toHaveCount(0);
      await expect(caption).toHaveCount(0);
    });
  });
});

test.describe('without a board', () => {
  test.use({ settings: { graphics: 'off', motion: 'reduced', sound: false } });

  test('its news and an announcement tell of it, and whoever can pay for a step reads what that brings', async ({
    page,
    game,
  }) => {
    await openPrepared(page, game, { ...BEFORE, seat: 'CHN' });
    await game.goOn();
    await readsOfIt(page, game);
    await expect(page.getByRole('status').filter({ hasText: HEADLINE })).toHaveCount(1);
    await expect(boardOf(page).skip).toHaveCount(0);
    await checkScreen(page, 'a homecoming');
    const ahead = game.offers
      .getByRole('group')
      .filter({ hasText: play('offers.ahead').source.slice(1, -1) });
    await ahead.getByText(/ \(4\)$/).click();
    await expect(ahead.getByRole('listitem').first()).toContainText(/^At step 4 \(now \d\), from 2028 on/);
    await expect(ahead.getByRole('listitem')).toHaveCount(4);
    await game.offer();
    await game.answer();
    const steps = game.commit.getByRole('button', { name: /^\d.* Fund the ILRS base/ });
    await expect(steps).toContainText(
      /At step 4 \(now \d\), from 2028 on: “Chinese crew .+”, 6 lots for China\./,
    );
  });
});

import type { Page } from '@playwright/test';
import type { Game } from './support/game.ts';
import { expect, test } from './support/test.ts';
import { debate } from './support/words.ts';

/** Presses what the focus is put on. */
async function enter(page: Page, game: Game, name: RegExp): Promise<void> {
  await game.assembly.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

/** Bids for a resolution until the assembly sits in the third year, and outbids the others then. */
async function tableReactorRules(page: Page, game: Game): Promise<void> {
  await game.startGame({ scenario: 'lesson', seat: 'DEU', seed: 5 });
  for (let year = 1; year <= 3; year += 1) {
    await game.offer();
    await game.answer({ word: null });
    await expect(game.commit).toBeVisible();
    const pick = page.getByRole('combobox', { name: debate('bid.pick') });
    if (!(await pick.isVisible()))
      await game.hand(game.commit.getByRole('heading', { level: 3, name: debate('bid.title') }));
    await pick.selectOption('reactorRules');
    const side = page.getByRole('group', { name: debate('bid.side') });
    await game.hand(side.getByRole('button', { name: debate('bid.side.affirmative') }));
    if (year === 3) {
      const coins = page.getByRole('spinbutton', { name: debate('bid.coins') });
      await coins.fill('4');
      await coins.press('Tab');
    }
    await game.handIn();
    await game.seeReveal();
    if (year < 3) await game.goOn();
  }
  await game.hand(game.reveal.getByRole('button', { name: debate('reveal.next') }));
  await expect(game.assembly.getByRole('heading', { level: 2 })).toHaveText(
    /Rules for reactors on the Moon$/,
  );
}

/** Speaks by keyboard whenever it has the floor, up to the ballots: what is suggested first, or nothing at all. */
async function speak(page: Page, game: Game, way: 'argue' | 'silent'): Promise<void> {
  const floor = page.getByRole('heading', { name: debate('form.title') });
  const form = page.getByRole('region', { name: debate('form.title') });
  const ballots = game.assembly.getByRole('button', { name: debate('ballots.open') });
  const next = game.assembly.getByRole('button', { name: debate('pace.next') });
  for (let speech = 0; speech < 12; speech += 1) {
    await expect(floor.or(ballots).or(next).first()).toBeVisible();
    if (await ballots.isVisible()) return;
    if (!(await floor.isVisible())) {
      await enter(page, game, debate('pace.next'));
      continue;
    }
    const cards = form.getByRole('button', { pressed: false });
    const full = form.getByText(debate('form.full'));
    for (let said = 0; way === 'argue' && said < 2 && (await cards.count()) > 0; said += 1) {
      if (await full.isVisible()) break;
      await cards.first().focus();
      await page.keyboard.press('Enter');
    }
    await enter(page, game, /^(Make \d arguments?|Say nothing|Ask .+)$/);
  }
  throw new Error('the debate never ends');
}

// The same year of the same game twice: what is said decides.
for (const [way, verdict] of [
  ['argue', /^✓ Adopted$/],
  ['silent', /^✕ Rejected$/],
] as const)
  test(`a resolution that one tables oneself, by keyboard: ${way === 'argue' ? 'argued for it is won' : 'left to itself it is lost'}`, async ({
    page,
    game,
  }) => {
    await tableReactorRules(page, game);
    await speak(page, game, way);
    if (way === 'argue') {
      // However far the sheet is scrolled, it says whose each column is.
      await page.setViewportSize({ width: 1280, height: 520 });
      const flow = page.getByRole('region', { name: debate('flow') });
      await flow.getByRole('button').last().scrollIntoViewIfNeeded();
      await page.mouse.move(300, 400);
      await page.mouse.wheel(0, 2000);
      await expect(flow.getByRole('button').first()).not.toBeInViewport({ ratio: 1 });
      await expect(flow.getByRole('heading', { level: 3 }).last()).toBeInViewport({ ratio: 0.95 });
    }
    await enter(page, game, debate('ballots.openAll'));
    await expect(page.getByText(verdict)).toBeVisible();
    await enter(page, game, /^On to 2024/);
    await expect(game.offers).toBeVisible();
  });

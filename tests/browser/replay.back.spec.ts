import { openPrepared } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { panel, play, title, replay as words } from './support/words.ts';

test('a replay that is closed leads back to the place of the ending from which it was opened', async ({
  page,
  game,
}) => {
  await openPrepared(page, game, { scenario: 'lesson', seat: 'PAK', seed: 7, years: 5, screen: 'ending' });
  await expect(game.ending).toBeVisible();
  const ending = await page.getByRole('heading', { level: 1 }).textContent();
  await game.button(panel('ending.replay')).click();
  await game.button(words('close')).click();
  await expect(game.ending).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: ending ?? '' })).toBeAttached();
  await expect(game.button(panel('ending.replay'))).toBeFocused();
  await expect(game.button(panel('ending.replay'))).toBeInViewport();
  // Whoever comes to an ending otherwise begins at its beginning.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: ending ?? '' })).toBeFocused();
});

test('a replay opened in mid-game leads back to the very step, from a second replay too', async ({
  page,
  game,
}) => {
  await game.startGame({ scenario: 'lesson', seat: 'PAK', seed: 7 });
  await game.playYear();
  for (let time = 0; time < 2; time += 1) {
    await game.openMenu(play('menu.saves'));
    await game
      .dialog(title('saves.title'))
      .getByRole('button', { name: /^Replay: Pakistan/ })
      .click();
    await expect(page.getByRole('slider', { name: words('bar.scrub') })).toBeVisible();
    await game.button(words('close')).click();
    await expect(game.reveal.getByRole('heading', { level: 2 })).toHaveText(/^2021/);
  }
});

test('a replay opened from the title leads back there', async ({ page, game }) => {
  await openPrepared(
    page,
    game,
    { scenario: 'lesson', seat: 'PAK', seed: 7, years: 5, screen: 'ending' },
    'Replay',
  );
  await game.button(words('close')).click();
  await expect(page.getByRole('heading', { level: 1, name: title('title.name') })).toBeVisible();
});

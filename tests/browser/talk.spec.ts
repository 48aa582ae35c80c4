import { expect, test } from './support/test.ts';
import { play } from './support/words.ts';

test('an offer of one’s own begins with one that is not on the table yet', async ({ page, game }) => {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  const form = page.locator('form');
  const add = form.getByRole('button', { name: play('offers.custom.add') });
  const onTable = game.suggestedOffers.and(page.getByRole('button', { pressed: true }));
  await game.answerCabinet();
  await game.suggestedOffers.first().click();
  await page.getByText(play('offers.custom')).click();
  await expect(onTable).toHaveCount(1);
  await expect(form).not.toContainText((await onTable.locator('.choice-head').textContent()) ?? '');
  // What it puts on the table stays in sight, and pressing again puts nothing else there.
  await add.click();
  await expect(onTable).toHaveCount(2);
  // Why not stands by the button, which keeps the focus.
  await expect(add).toHaveAttribute('aria-disabled', 'true');
  await expect(add).toHaveAccessibleDescription(/\w/);
  await expect(add).toBeFocused();
  await add.click({ force: true });
  await expect(onTable).toHaveCount(2);
});

test('the board stays as high as it is when the Words are given', async ({ page, game }) => {
  const heightOfBoard = async (): Promise<number> =>
    (await page.getByRole('region', { name: play('board.label') }).boundingBox())?.height ?? 0;
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  const before = await heightOfBoard();
  await game.offer();
  await game.answer();
  await expect(game.commit).toBeVisible();
  await expect(game.word('China')).not.toContainText(/trusts/);
  expect(await heightOfBoard()).toBe(before);
});

import { expect, test } from './support/test.ts';
import { play } from './support/words.ts';

test('what was agreed is taken off only when that is said twice, and its breaking leads the Reveal', async ({
  page,
  game,
}) => {
  await game.startGame({ scenario: 'campaign', seat: 'CHN', seed: 7 });
  await game.offer({ offers: 2 });
  await game.answer({ word: null });
  const agreed = game.commit.getByRole('region', { name: play('commit.owed') });
  const slip = game.commit.getByText(/^Your slip: /);
  const off = agreed.getByRole('button', { name: play('commit.owed.takeOff.named') });
  await expect(agreed).toBeVisible();
  const before = await slip.textContent();
  const count = await off.count();
  await off.first().click();
  await expect(slip).toHaveText(before ?? '');
  const keep = agreed.getByRole('button', { name: play('commit.owed.keep') });
  await expect(keep).toBeFocused();
  await keep.click();
  await expect(off).toHaveCount(count);
  await expect(game.commit.getByText(play('commit.broken'))).toBeHidden();

  await off.first().click();
  await agreed.getByRole('button', { name: play('commit.owed.break') }).click();
  await expect(off).toHaveCount(count - 1);
  await expect(game.commit.getByText(play('commit.broken'))).toBeVisible();
  // Nobody breaks a promise by oversight: the first press asks.
  const all = game.commit.getByRole('button', { name: play('commit.submit.break') });
  await game.commit.getByRole('button', { name: /^Commit / }).click();
  await expect(all).toBeVisible();
  await expect(game.commit.getByRole('alert')).toHaveText(play('commit.broken'));
  await all.click();
  await game.seeReveal();
  const fates = page.getByRole('region', { name: play('reveal.words') });
  await expect(fates.getByRole('listitem').first()).toContainText('You did not deliver to');
});

import { expect, test } from './support/test.ts';
import { play } from './support/words.ts';

test('two choices say what they do together, and one by itself does not', async ({ game }) => {
  await game.startGame({ scenario: 'campaign', seat: 'CHN', seed: 7 });
  await game.offer({ offers: 0 });
  await game.answer({ yes: false, word: null });
  const together = game.commit.getByText(play('commit.together'));
  await game.chooseFirst(1);
  await expect(together).toBeHidden();
  await game.chooseFirst(1);
  await expect(together).toBeVisible();
  // What moves is one press away, by keyboard too.
  const moves = game.commit
    .getByRole('group')
    .filter({ hasText: play('commit.together') })
    .getByText(/[▲▼]/)
    .first();
  await expect(moves).toBeHidden();
  await together.press('Enter');
  await expect(moves).toBeVisible();
});

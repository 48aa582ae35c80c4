import { expect, test } from './support/test.ts';
import { opens, play, title } from './support/words.ts';

test('opponents that can not be reached are asked again, and the year goes on', async ({
  page,
  game,
  faults,
}) => {
  await page.route('**/worker-*.js', (route) => route.abort());
  await game.startGame({ scenario: 'campaign', seat: 'JPN', seed: 6 });
  await game.offer();
  await expect(game.notice).toHaveText(title('fault.worker'));
  await game.button(play('waiting.retry')).click();
  await expect(game.notice).toHaveText(title('fault.worker'));
  await page.unroute('**/worker-*.js');
  await game.button(play('waiting.retry')).click();
  await game.answer();
  await game.chooseFirst(1);
  await game.handIn();
  await game.seeReveal();
  // The browser says that the script was not to be had; nothing else went wrong.
  for (const fault of faults.splice(0)) expect(fault).toMatch(/ERR_FAILED|worker/i);
});

test('where the game can not be fetched the title says so and stays', async ({ page, game, faults }) => {
  await page.route('**/play-*.js', (route) => route.abort());
  await game.openTitle();
  await game.button(opens(title('title.choose'))).click();
  await expect(game.notice.getByRole('paragraph')).toHaveText(title('fault.loadFailed'));
  await game.notice.getByRole('button', { name: title('dialog.close') }).click();
  await page.unroute('**/play-*.js');
  await game.button(opens(title('title.choose'))).click();
  await expect(game.button(title('setup.start'))).toBeVisible();
  for (const fault of faults.splice(0)) expect(fault).toMatch(/ERR_FAILED/);
});

import { WATCH_WORDS } from '../../src/view/words/watchWords.ts';
import { checkScreen } from './support/axe.ts';
import { prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { panel, play, title, watch, replay as words } from './support/words.ts';

test('opponents play a game on to its end: from a seat, watching, and from a moment of a replay', async ({
  page,
  game,
}) => {
  const bar = page.getByRole('region', { name: watch('bar.title') });
  const ending = page.getByText(panel('ending.as'));
  const openSave = async (name: RegExp) => {
    await game.button(title('title.saves')).click();
    await game.dialog(title('saves.title')).getByRole('button', { name }).click();
  };

  await test.step('whoever holds a seat is told first what it means, and can stay', async () => {
    await game.openTitle();
    await prepareGame(page, { scenario: 'campaign', seat: 'PAK', seed: 7, years: 2, screen: 'offers' });
    await page.reload();
    await openSave(/^Open: Pakistan/);
    await game.openMenu(play('menu.seats'));
    await game
      .dialog(watch('seats.title'))
      .getByRole('button', { name: watch('end.offer') })
      .click();
    const asked = game.dialog(watch('end.ask'));
    await expect(asked).toContainText(WATCH_WORDS['end.lead.own']);
    await checkScreen(page, 'about to let opponents play on to the end');
    await asked.getByRole('button', { name: watch('seats.cancel') }).click();
    await game
      .dialog(watch('seats.title'))
      .getByRole('button', { name: watch('end.offer') })
      .click();
  });

  await test.step('it shows how far they have come, and stops where it is told to', async () => {
    await game
      .dialog(watch('end.ask'))
      .getByRole('button', { name: watch('end.start') })
      .click();
    const running = page.getByRole('heading', { level: 1, name: watch('end.running') });
    await expect(running).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(game.button(watch('end.stop'))).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(bar).toBeVisible();
    await expect(running).toBeHidden();
  });

  await test.step('watching it goes on to the ending, which is read with any of the nine', async () => {
    await bar.getByRole('button', { name: watch('end.button') }).click();
    await expect(ending).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Pakistan' })).toBeChecked();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await checkScreen(page, 'the ending after opponents played on');
  });

  await test.step('from its replay another course is played out and kept as a branch', async () => {
    await game.button(panel('ending.replay')).click();
    await page.getByRole('slider', { name: words('bar.scrub') }).fill('2');
    await game.button(words('take.button')).click();
    await checkScreen(page, 'about to take over or to let it be played out');
    await game.button(words('take.end')).click();
    await expect(ending).toBeVisible();
    await page.reload();
    await expect(ending).toBeVisible();
  });
});

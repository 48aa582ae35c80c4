import { checkScreen } from './support/axe.ts';
import { prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { opens, panel, play, replay, swap, title } from './support/words.ts';

test('after an ending one sits down in the chair that one’s own deeds cost most, and sees both courses', async ({
  page,
  game,
}) => {
  const bar = page.getByRole('complementary', { name: swap('bar.title') });
  const main = page.getByRole('main');
  const onward = page.getByRole('button', { name: play('reveal.swapped') });
  let first = '';
  const end = page.getByRole('heading', { level: 1, name: swap('end.title') });

  await test.step('the ending leads there, and says which chair, why, and what will happen', async () => {
    await game.openTitle();
    await prepareGame(page, { scenario: 'lesson', seat: 'USA', seed: 9, years: 5, screen: 'ending' });
    await page.reload();
    await game.button(title('title.saves')).click();
    await game
      .dialog(title('saves.title'))
      .getByRole('button', { name: /^Open: / })
      .click();
    await game.button(play('menu.swap')).click();
    const ask = game.dialog(swap('title'));
    await expect(ask.getByRole('combobox', { name: swap('ask.was') })).toHaveValue('USA');
    await expect(ask.getByRole('status')).toContainText(/United States/);
    first = /\d{4}/.exec(await ask.getByRole('status').getByRole('heading').innerText())?.[0] ?? '';
    await checkScreen(page, 'about to swap chairs');
    await ask.getByRole('button', { name: swap('sit') }).click();
  });

  await test.step('one plays in that chair against one’s own recorded choices', async () => {
    await expect(bar).toContainText(/year 1 of \d/);
    await checkScreen(page, 'in the other’s chair');
    await game.playYear({ word: null });
    await page.reload();
    await expect(game.reveal).toBeVisible();
    await expect(bar).toContainText(/year 1 of \d/);
    for (let years = 1; years < 3 && !(await onward.isVisible()); years += 1) {
      await game.goOn();
      // The last year's debate leads there by itself.
      if (await end.isVisible()) return;
      await game.playYear({ word: null });
    }
    await onward.click();
  });

  await test.step('both courses stand beside each other, and stay there after a reload', async () => {
    await expect(end).toBeFocused();
    await page.reload();
    await expect(end).toBeVisible();
    await expect(main.getByRole('heading', { level: 3, name: swap('end.they') }).first()).toBeVisible();
    await expect(main.getByRole('heading', { level: 3, name: swap('end.you') }).first()).toBeVisible();
    await expect(page.getByRole('region', { name: swap('end.ask') })).toContainText('?');
    await checkScreen(page, 'they did this, you did that');
  });

  await test.step('it leads to the comparison, on, and back to the ending', async () => {
    await game.button(swap('go.home')).click();
    await expect(game.ending).toBeVisible();
    await page.reload();
    await game.button(panel('ending.replay')).click();
    await page.getByRole('button', { name: play('menu.swap') }).click();
    await expect(game.dialog(swap('title')).getByRole('button', { name: swap('sit') })).toBeVisible();
    await game.closeDialog();
    await game.button(replay('close')).click();
    await game.button(panel('ending.title')).click();
    await game.button(title('title.saves')).click();
    const saves = game.dialog(title('saves.title'));
    await saves.getByRole('button', { name: /^Open: .* from / }).click();
    await expect(end).toBeVisible();
    await game.button(swap('go.compare')).click();
    await expect(page.getByText(opens(replay('compare.lead.left')))).toBeVisible();
    // Of the years that went the same way before there is nothing to compare.
    expect(Number(first)).toBeGreaterThan(2021);
    await expect(page.getByRole('slider', { name: replay('bar.scrub') })).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`^\\D*${first}\\b`),
    );
  });
});

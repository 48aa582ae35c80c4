import { checkScreen } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { opens, play, title, watch } from './support/words.ts';

test('one watches nine opponents at speed, sits down in a seat, decides, and hands it back', async ({
  page,
  game,
}) => {
  const bar = page.getByRole('region', { name: watch('bar.title') });
  const press = (key: Parameters<typeof watch>[0]) => bar.getByRole('button', { name: watch(key) }).click();
  const beat = (key: 'offer.title' | 'answer.title' | 'commit.title', year: number) =>
    page.getByRole('region', { name: watch(key, { year }) });
  const year = (of: number) => page.getByText(play('head.when', { year: of }));

  await test.step('a game without persons waits until its onlooker presses Play', async () => {
    await game.openTitle();
    await game.button(opens(title('title.watch'))).click();
    await page.getByRole('combobox', { name: title('setup.scenario') }).selectOption('lesson');
    await page.getByRole('combobox', { name: title('setup.level') }).selectOption('novice');
    await page.getByRole('textbox', { name: title('setup.seed') }).fill('7');
    await game.button(title('setup.startWatch')).click();
    await expect(beat('offer.title', 2021)).toContainText(watch('sees.text').source.slice(1, 40));
    await checkScreen(page, 'watching');
  });

  await test.step('it goes on by itself, and stops when it is told to', async () => {
    await press('pace.fast');
    await press('bar.play');
    await expect(bar.getByRole('button', { name: watch('bar.pause') })).toBeFocused();
    await expect(year(2022)).toBeVisible();
    await expect(bar.getByRole('button', { name: watch('bar.pause') })).toBeFocused();
    await press('bar.pause');
    await expect(page.getByRole('status')).toHaveText(opens(watch('live.reveal', { year: 2021 })));
    for (let steps = 0; steps < 6 && !(await beat('answer.title', 2022).isVisible()); steps += 1) {
      const before = await page.getByRole('heading', { level: 2 }).allTextContents();
      await press('bar.step');
      await expect.poll(() => page.getByRole('heading', { level: 2 }).allTextContents()).not.toEqual(before);
    }
    await expect(beat('answer.title', 2022)).toBeVisible();
  });

  await test.step('a seat is taken after a warning, and decided by who took it', async () => {
    await press('bar.seat');
    await game
      .dialog(watch('seats.title'))
      .getByRole('button', { name: watch('seats.take.of', { nation: 'France' }) })
      .click();
    const ask = game.dialog(watch('seats.ask', { nation: 'France' }));
    await expect(ask).toContainText(/secret aim/);
    await checkScreen(page, 'about to sit down');
    await ask.getByRole('button', { name: watch('seats.sit', { nation: 'France' }) }).click();
    await expect(bar).toBeHidden();
    await game.answer({ word: null });
    await expect(game.commit).toBeVisible();
  });

  await test.step('handed back, the same year goes on under the opponent, and a reload stays there', async () => {
    await game.openMenu(play('menu.seats'));
    await game.button(watch('seats.give.own')).click();
    await expect(beat('commit.title', 2022)).toBeVisible();
    await expect(game.word('France')).toHaveAccessibleName(/silent/);
    await page.reload();
    await expect(beat('commit.title', 2022)).toBeVisible();
    await press('bar.step');
    await expect(game.reveal.getByRole('heading', { level: 2 })).toHaveText(
      play('reveal.title', { year: 2022 }),
    );
    await checkScreen(page, 'the Reveal, watched');
  });
});

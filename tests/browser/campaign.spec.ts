import { gameOn } from './support/game.ts';
import { arrowTo, keyboardOf, tabTo } from './support/hands.ts';
import { expect, test } from './support/test.ts';
import { opens, panel, play, title } from './support/words.ts';

test.use({ settings: {} });

test('a whole campaign can be played by keyboard alone, from the title to its ending and on', async ({
  page,
}) => {
  const keyboard = keyboardOf(page);
  const game = gameOn(page, keyboard);
  const heading = (level: number) => page.getByRole('heading', { level });
  await game.openTitle();

  await test.step('settings: less movement, and no board', async () => {
    await keyboard(game.button(title('title.settings')));
    const settings = game.dialog(title('settings.title'));
    for (const [group, option] of [
      ['settings.motion', 'settings.motion.reduced'],
      ['settings.graphics', 'settings.graphics.off'],
    ] as const) {
      const radios = settings.getByRole('group', { name: title(group) });
      await arrowTo(page, radios, radios.getByRole('radio', { name: title(option) }));
    }
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();
    await expect(game.button(title('title.settings'))).toBeFocused();
  });

  await test.step('a seat, opponents and a seed', async () => {
    await keyboard(game.button(opens(title('title.choose'))));
    const seats = page.getByRole('group', { name: title('setup.title') });
    await arrowTo(page, seats, seats.getByRole('radio', { name: /Pakistan/ }));
    await tabTo(page, page.getByLabel(title('setup.seed')));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('7');
    await keyboard(game.button(title('setup.start')));
  });

  const chapters: string[] = [];
  for (let year = 2021; year <= 2035; year += 1) {
    await test.step(`the year ${year}`, async () => {
      await expect(page.getByText(play('head.when', { year }))).toBeVisible();
      // Each screen begins where a screen reader should: at its heading.
      await expect(game.offers.getByRole('heading', { level: 2 })).toBeFocused();
      // Rocks that come home are told in the same breath.
      const begun = new RegExp(play('live.newTurn', { year }).source.replace(/\$$/, ''));
      await expect(page.getByRole('status').filter({ hasText: begun })).toHaveCount(1);
      await game.offer({ offers: 1 });
      await expect(game.answers.getByRole('heading', { level: 2 })).toBeFocused();
      // In the later years what others put is left unanswered, as it may be.
      await game.answer({ yes: year < 2024 ? true : null });
      await expect(game.commit.getByRole('heading', { level: 2 })).toBeFocused();
      await game.chooseFirst(1);
      await game.handIn();
      await game.seeReveal();
      await expect(
        game.reveal.getByRole('heading', { level: 2, name: play('reveal.title', { year }) }),
      ).toBeFocused();
      await keyboard(game.reveal.getByRole('button', { name: /^(On to |The chapter closes|How it ends)/ }));
      const next = game.button(panel('chapter.go'));
      await expect(game.offers.or(next).or(game.ending).or(game.assembly)).toBeVisible();
      if (await game.assembly.isVisible()) {
        await expect(game.assembly.getByRole('heading', { level: 2 })).toBeVisible();
        await game.passAssembly();
        await expect(game.offers.or(next).or(game.ending)).toBeVisible();
      }
      if (!(await next.isVisible())) return;
      await expect(heading(1)).toBeFocused();
      chapters.push((await heading(1).textContent()) ?? '');
      await keyboard(next);
    });
  }

  await test.step('the ending tells how it came out, and for whom', async () => {
    await expect(heading(1)).toBeFocused();
    await expect(heading(1)).not.toBeEmpty();
    expect(chapters).toHaveLength(2);
    const nine = page.getByRole('region', { name: panel('ending.nine') }).getByRole('table');
    await expect(nine.getByRole('row')).toHaveCount(10);
    const own = nine
      .getByRole('row', { name: /Pakistan.*you/ })
      .getByRole('cell')
      .first();
    const agenda = page.getByRole('region', { name: panel('ending.yours') });
    await expect(agenda).toContainText(`${await own.textContent()} of 100`);
    const words = page.getByRole('region', { name: panel('ending.words') });
    await expect(words.getByRole('listitem')).toHaveCount(15);
    const turning = page.getByRole('region', { name: panel('turning.title') });
    await expect(turning.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
    await expect(turning.getByRole('status')).not.toBeEmpty();
  });

  await test.step('and again, with the same seed', async () => {
    await keyboard(game.button(panel('ending.again', { seed: 7 })));
    await expect(page.getByText(play('head.when', { year: 2021, turn: 1 }))).toBeVisible();
    await expect(game.offers.getByRole('heading', { level: 2 })).toHaveText(/Pakistan/);
  });
});

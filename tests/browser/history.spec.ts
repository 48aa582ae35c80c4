import { checkScreen } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { debrief, play, share, title, replay as words } from './support/words.ts';

test('what really happened is looked at from the title, taken over, played on, and compared with', async ({
  page,
  game,
}) => {
  const bar = page.getByRole('region', { name: words('bar.title') });
  const scrub = page.getByRole('slider', { name: words('bar.scrub') });
  const moment = page.getByRole('heading', { level: 2 }).first();
  const tab = (key: Parameters<typeof words>[0]) => page.getByRole('tab', { name: words(key) }).click();
  const expectMoment = (year: number, beat: string) => expect(moment).toHaveText(`${year}, ${beat}`);

  await test.step('it opens from the title with everything in it', async () => {
    await game.openTitle();
    await checkScreen(page, 'the title');
    await game.button(/^What really happened/).click();
    await expectMoment(2021, 'News');
    await expect(page.getByRole('combobox', { name: words('eyes.title') })).toHaveValue('whole');
  });

  await test.step('each event comes with its day, its source, and what is in doubt', async () => {
    await bar.getByRole('button', { name: words('bar.yearForward') }).click();
    await expectMoment(2022, 'News');
    for (let beat = 0; beat < 2; beat += 1)
      await bar.getByRole('button', { name: words('bar.forward') }).click();
    await expectMoment(2022, 'Reveal');
    const acts = page.getByRole('region', { name: words('reveal.record') }).getByRole('listitem');
    const signs = acts.filter({ hasText: 'France signs the Artemis Accords' });
    await expect(signs).toContainText('7 June 2022');
    await expect(signs.getByRole('link')).toHaveAccessibleName(/\[24\]/);
    await expect(acts.filter({ hasText: '1.5 g of lunar samples' })).toContainText('Disputed:');
    await checkScreen(page, 'a year of the record');
  });

  await test.step('the whole record can be read up to the moment, and what it leaves out', async () => {
    await tab('tab.record');
    await expect(page.getByRole('region', { name: '2022', exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: '2021', exact: true })).toBeVisible();
    await expect(page.getByRole('region', { name: '2023', exact: true })).toHaveCount(0);
    await page.getByText(words('record.leftOut')).click();
    await expect(page.getByText('Russia out of the Gateway project, January 2021.')).toBeVisible();
    await checkScreen(page, 'the record so far');
  });

  await test.step('its debrief opens at once: nobody is still playing it', async () => {
    await game.openMenu(play('menu.debrief'));
    await expect(page.getByRole('region', { name: debrief('real.record.title') })).toBeVisible();
    await expect(page.getByRole('region', { name: debrief('real.turns.title') })).toBeVisible();
    await expect(page.getByRole('region', { name: debrief('ending.title') })).toHaveCount(0);
    await game.closeDialog();
  });

  await test.step('its link opens as what it is, where one was, and to watch', async () => {
    await tab('tab.moment');
    await game.openMenu(play('menu.share'));
    const address = await game.dialog(share('share.title')).getByRole('textbox').inputValue();
    expect(address).toMatch(/&at=2\.reveal$/);
    await game.closeDialog();
    await page.evaluate((text) => location.assign(text), address);
    const card = game.dialog(share('shared.title.recording'));
    await expect(card.getByText(/2022, Reveal/)).toBeVisible();
    await expect(card.getByRole('combobox')).toHaveValue('CHN');
    await checkScreen(page, 'a shared recording');
    await card.getByRole('button', { name: share('shared.watch') }).click();
    await expectMoment(2022, 'Reveal');
    await expect(page.getByRole('combobox', { name: words('eyes.title') })).toHaveValue('whole');
  });

  await test.step('a seat is taken over before the record ends, and played on past it', async () => {
    await tab('tab.moment');
    await scrub.press('End');
    await bar.getByRole('button', { name: words('bar.yearBack') }).click();
    await expectMoment(2026, 'News');
    await game.button(words('take.button')).click();
    await expect(page.getByRole('dialog').getByText('As recorded')).toHaveCount(9);
    await game.button(words('take.seat.of', { nation: 'Japan' })).click();
    await expect(page.getByText(/^2026 · /)).toBeVisible();
    await game.playYears(2, { choices: 2 });
    await expect(page.getByText(/^2028 · /)).toBeVisible();
  });

  await test.step('it is compared with what really happened', async () => {
    await page.reload();
    await expect(game.offers).toBeVisible();
    await game.openMenu(play('menu.saves'));
    await game
      .dialog(title('saves.title'))
      .getByRole('button', { name: /^Replay: Japan, from 2026/ })
      .click();
    await tab('tab.compare');
    await expect(page.getByText(words('compare.year', { year: 2026 }))).toBeVisible();
    await scrub.press('End');
    await tab('tab.record');
    await expect(page.getByText(words('record.sum'))).toBeVisible();
    await expect(page.getByText(/^Not in this game so far: /).first()).toBeVisible();
    await expect(page.getByText(/^Also in this game: /).first()).toBeVisible();
    await checkScreen(page, 'a game beside the record');
  });
});

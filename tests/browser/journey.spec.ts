import { checkScreen } from './support/axe.ts';
import { gameOn } from './support/game.ts';
import { expect, test } from './support/test.ts';
import { opens, panel, play, share, watch, replay as words } from './support/words.ts';

test('a game of three years goes by link to a fresh browser, is looked back at, left in another seat, finished and compared', async ({
  page,
  game,
  device,
  baseURL,
}) => {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  await game.playYears(3, { offers: 1, choices: 1 });
  await expect(page.getByText(play('head.when', { year: 2024 }))).toBeVisible();

  await game.openMenu(play('menu.share'));
  const handedOn = game.dialog(share('share.title'));
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await handedOn.getByRole('button', { name: share('share.copy') }).click();
  await expect(handedOn.getByText(share('share.copied'))).toBeVisible();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(await handedOn.getByRole('textbox').inputValue());

  const there = await device({
    origin: new URL(baseURL ?? '').origin,
    viewport: { width: 1440, height: 900 },
  });
  const theirs = gameOn(there);
  const bar = there.getByRole('region', { name: words('bar.title') });
  const scrub = there.getByRole('slider', { name: words('bar.scrub') });
  const expectMoment = (year: number, beat: string) =>
    expect(there.getByRole('heading', { level: 2, name: `${year}, ${beat}`, exact: true })).toBeVisible();

  await test.step('the link opens there to the very year, and is looked back at', async () => {
    await there.goto(address);
    const card = theirs.dialog(share('shared.title'));
    await expect(
      card.getByText(share('shared.running', { turn: 4, turns: 15, year: 2024, players: 'Pakistan' })),
    ).toBeVisible();
    await card.getByRole('button', { name: share('shared.replay') }).click();
    await expect(bar).toBeVisible();
  });

  await test.step('it is stepped to its last moment and scrubbed back, past its debate', async () => {
    await scrub.focus();
    await there.keyboard.press('End');
    await expectMoment(2024, 'News');
    await there.keyboard.press('Shift+ArrowLeft');
    await expectMoment(2023, 'News');
    await scrub.fill('3');
    await expectMoment(2021, 'Assembly');
    await scrub.fill('6');
    await expectMoment(2022, 'Talk');
  });

  await test.step('another seat is taken over from there, and its year is played otherwise', async () => {
    await theirs.button(words('take.button')).click();
    await theirs.button(words('take.seat.of', { nation: 'China' })).click();
    await expect(there.getByText(play('head.when', { year: 2022 }))).toBeVisible();
    // Whatever China chose: now it is something else.
    await theirs.handIn();
    await theirs.seeReveal();
    await theirs.goOn();
    await expect(there.getByText(play('head.when', { year: 2023 }))).toBeVisible();
  });

  await test.step('the opponents play it on to its end', async () => {
    await theirs.openMenu(play('menu.seats'));
    await theirs
      .dialog(watch('seats.title'))
      .getByRole('button', { name: watch('end.offer') })
      .click();
    await theirs
      .dialog(watch('end.ask'))
      .getByRole('button', { name: watch('end.start') })
      .click();
    await expect(there.getByText(panel('ending.as'))).toBeVisible();
  });

  await test.step('its replay sets it beside the game that it left', async () => {
    await theirs.button(panel('ending.replay')).click();
    await there.getByRole('tab', { name: words('tab.compare') }).click();
    const compared = there.getByRole('tabpanel');
    await expect(compared.getByText(words('compare.lead.left', { year: 2022 }))).toBeVisible();
    await expect(compared.getByText(words('compare.year', { year: 2022 }))).toBeVisible();
    const china = compared.getByRole('row', { name: /^China / }).first();
    const [here, other] = await china.getByRole('cell').allTextContents();
    expect(here).toMatch(/^nothing/);
    expect(other).not.toBe(here);
    const endings = compared.getByRole('table', { name: words('compare.endings') });
    await expect(endings.getByRole('row', { name: opens(words('compare.ending')) })).toHaveText(
      /not over yet$/,
    );
    // The measures over the three years that both have played, with a line for each game, and the moment that is shown.
    const charts = compared.getByRole('img');
    await expect(charts).toHaveCount(3);
    for (const chart of await charts.all())
      await expect(chart).toHaveAccessibleName(
        /\. This game from \d+ to \d+; The other from \d+ to \d+\. The upright line is at 2021\.$/,
      );
    await scrub.fill('6');
    await expect(charts.first()).toHaveAccessibleName(/ The upright line is at 2022\.$/);
    await checkScreen(there, 'two games beside each other after a journey');
  });
});

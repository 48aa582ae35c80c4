import { PANEL_WORDS } from '../../src/view/words/panelWords.ts';
import { checkScreen } from './support/axe.ts';
import { prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { panel, play, title, watch, replay as words } from './support/words.ts';

test('a game that is over is replayed: stepped, scrubbed back, seen as a seat saw it, and taken over', async ({
  page,
  game,
}) => {
  const bar = page.getByRole('region', { name: words('bar.title') });
  const press = (key: Parameters<typeof words>[0]) => bar.getByRole('button', { name: words(key) }).click();
  const scrub = page.getByRole('slider', { name: words('bar.scrub') });
  const moment = page.getByRole('heading', { level: 2 }).first();
  const expectMoment = (year: number, beat: string) => expect(moment).toHaveText(`${year}, ${beat}`);

  await test.step('it opens from the ending at its first moment', async () => {
    await game.openTitle();
    await prepareGame(page, { scenario: 'lesson', seat: 'PAK', seed: 7, years: 5, screen: 'ending' });
    await page.reload();
    await game.button(title('title.saves')).click();
    await game
      .dialog(title('saves.title'))
      .getByRole('button', { name: /^Open: Pakistan/ })
      .click();
    await game.button(panel('ending.replay')).click();
    await expectMoment(2021, 'News');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('it is stepped by button and by key, and each moment is told', async () => {
    await press('bar.forward');
    await expectMoment(2021, 'Talk');
    await press('bar.forward');
    await expectMoment(2021, 'Reveal');
    await expect(page.getByRole('status')).toHaveText(/^2021, Reveal\. .*Words kept: \d/);
    await checkScreen(page, 'a Reveal in the replay');
    await page.keyboard.press('Shift+ArrowRight');
    await expectMoment(2022, 'News');
    await page.keyboard.press('End');
    await expect(page.getByText(/^It ended so:/)).toBeVisible();
    await expect(bar.getByRole('button', { name: words('bar.forward') })).toBeDisabled();
  });

  await test.step('it is scrubbed back, and any number says why it stood there', async () => {
    await scrub.fill('2');
    await expectMoment(2021, 'Reveal');
    await expect(scrub).toHaveAttribute('aria-valuetext', /^2021, Reveal; moment 3 of \d+$/);
    await page
      .getByRole('button', { name: /^Why\?/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText(PANEL_WORDS['why.adds']);
    await game.closeDialog();
  });

  await test.step('with everything in it a dossier opens the secret aim, and leads to that one seat', async () => {
    await game.word('Japan').click();
    const dossier = game.dialog(/^Japan$/);
    await expect(dossier.getByText(panel('aims.secret'))).toBeVisible();
    await dossier.getByRole('button', { name: watch('seats.take') }).click();
    const asked = game.dialog(words('take.title', { year: 2022 }));
    await expect(asked.getByRole('listitem')).toHaveText([/^Japan/]);
    await game.closeDialog();
  });

  await test.step('it is seen as a seat saw it', async () => {
    await bar.getByRole('combobox', { name: words('eyes.title') }).selectOption('FRA');
    await expect(page.getByRole('status')).toHaveText(words('live.eyes', { nation: 'France' }));
    await page.getByRole('tab', { name: words('tab.charts') }).click();
    await checkScreen(page, 'the charts of the replay');
  });

  await test.step('the turning points are found, and one leads to its year', async () => {
    await page.getByRole('tab', { name: words('tab.turning') }).click();
    await expect(page.getByRole('status')).toHaveText(words('live.turning'));
    await checkScreen(page, 'turning points');
    const point = page.getByRole('button', { name: words('turning.go') }).first();
    const year = /^Go to (\d+)/.exec((await point.getAttribute('aria-label')) ?? '')?.[1];
    await point.click();
    await expectMoment(Number(year), 'Reveal');
    await scrub.fill('2');
  });

  await test.step('it plays by itself, and stops', async () => {
    await page.getByRole('tab', { name: words('tab.moment') }).click();
    await bar.getByRole('button', { name: 'Fast' }).click();
    await press('bar.play');
    await expectMoment(2022, 'News');
    // A key is pressed before the next frame is drawn: it counts from how things are, not from what was drawn last.
    await bar.getByRole('button', { name: words('bar.pause') }).evaluate(async (pause: HTMLElement) => {
      pause.click();
      await Promise.resolve();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    });
    await expect(bar.getByRole('button', { name: words('bar.pause') })).toBeVisible();
    await scrub.focus();
    await page.keyboard.press('Space');
    await expect(bar.getByRole('button', { name: words('bar.play') })).toBeVisible();
  });

  await test.step('another seat is taken over, and played as a game of its own', async () => {
    await scrub.fill('5');
    await expectMoment(2022, 'Talk');
    await game.button(words('take.button')).click();
    await checkScreen(page, 'about to take over');
    await game.button(words('take.seat.of', { nation: 'China' })).click();
    await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
    // Otherwise than China did: it commits nothing.
    await game.handIn();
    await game.seeReveal();
    await page.reload();
    await expect(game.reveal).toBeVisible();
    await game.openMenu(play('menu.saves'));
    const saves = game.dialog(title('saves.title'));
    await expect(saves.getByRole('listitem')).toHaveText([/^Pakistan/, /^China, from 2022open now/]);
    await expect(
      saves.getByText(title('saves.left', { of: 'Pakistan, 2025, five years', year: 2022, seats: 'China' })),
    ).toBeVisible();
  });

  await test.step('it is compared with the game that it left', async () => {
    await game
      .dialog(title('saves.title'))
      .getByRole('button', { name: /^Replay: China/ })
      .click();
    await page.getByRole('tab', { name: words('tab.compare') }).click();
    await expect(page.getByText(words('compare.year', { year: 2022 }))).toBeVisible();
    await expect(page.getByRole('table').first().getByRole('rowheader')).not.toHaveCount(0);
    await checkScreen(page, 'a branch beside its origin');
  });
});

import { PANEL_WORDS } from '../../src/view/words/panelWords.ts';
import { checkScreen } from './support/axe.ts';
import { tabTo } from './support/hands.ts';
import { openPrepared } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { debate, panel, play, title, watch, replay as words } from './support/words.ts';

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
    await openPrepared(page, game, { scenario: 'lesson', seat: 'PAK', seed: 7, years: 5, screen: 'ending' });
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

  await test.step('its deeds are told one by one, and who did each is picked', async () => {
    const deeds = page.getByRole('region', { name: watch('reveal.deeds') });
    const on = deeds.getByRole('button', { name: words('deeds.forward') });
    const back = deeds.getByRole('button', { name: words('deeds.back') });
    const picked = page
      .getByRole('button', { name: /^[A-Z]{3} / })
      .and(page.getByRole('button', { pressed: true }));
    const expectDeed = async (place: number) => {
      const told = new RegExp(`^Deed ${place} of \\d+: (.+)$`);
      await expect(deeds.getByRole('paragraph')).toHaveText(told);
      const text = (await deeds.getByRole('paragraph').textContent()) ?? '';
      await expect(page.getByRole('status')).toHaveText(text);
      const item = deeds.getByRole('listitem').nth(place - 1);
      await expect(item).toHaveText(told.exec(text)?.[1] ?? '');
      await expect(item).toHaveAttribute('aria-current', 'true');
    };
    await expect(back).toBeDisabled();
    await deeds.getByText(words('deeds.all')).click();
    const count = await deeds.getByRole('listitem').count();
    expect(count).toBeGreaterThan(2);
    await tabTo(page, on);
    await page.keyboard.press('Enter');
    await expectDeed(1);
    await page.keyboard.press('Enter');
    await expectDeed(2);
    await expect(picked).toHaveCount(1);
    await checkScreen(page, 'a deed of a Reveal');
    await back.click();
    await expectDeed(1);
    for (let place = 2; place <= count; place += 1) await on.click();
    await expectDeed(count);
    await expect(on).toBeDisabled();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await expectMoment(2021, 'Reveal');
    await expect(picked).toHaveCount(0);
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

  await test.step('in each chart an upright line stands at the year that is shown, and goes with it', async () => {
    const charts = page.getByRole('tabpanel').getByRole('img');
    for (const [place, year] of [
      ['2', 2021],
      ['10', 2023],
    ] as const) {
      await scrub.fill(place);
      await expectMoment(year, 'Reveal');
      await expect(charts).toHaveCount(3);
      for (const chart of await charts.all()) {
        await expect(chart).toHaveAccessibleName(new RegExp(` The upright line is at ${year}\\.$`));
        // The line is upright, and stands above the very year below the chart.
        const [top, bottom, above] = await chart.evaluate((drawn, shown) => {
          const line = drawn.querySelector('.play-line');
          const label = Array.from(drawn.querySelectorAll('text')).find((text) => text.textContent === shown);
          return [line?.getAttribute('x1'), line?.getAttribute('x2'), label?.getAttribute('x')];
        }, String(year));
        expect(above).toBeDefined();
        expect([top, bottom]).toEqual([above, above]);
      }
    }
    await page
      .getByRole('button', { name: panel('lines.table.of') })
      .first()
      .click();
    await expect(page.getByRole('row', { name: /^2023 / })).toHaveAttribute('aria-current', 'true');
  });

  await test.step('a past debate is there again: its flow, its ballots and what was decided', async () => {
    await page.getByRole('tab', { name: words('tab.moment') }).click();
    await scrub.fill('11');
    await expect(page.getByRole('heading', { level: 2, name: '2023, Assembly' })).toBeVisible();
    const flow = page.getByRole('region', { name: debate('flow') });
    const speeches = flow.getByRole('heading', { level: 3 });
    await expect(speeches.filter({ hasText: /, for: / })).not.toHaveCount(0);
    await expect(speeches.filter({ hasText: /, against: / })).not.toHaveCount(0);
    const cards = flow.getByRole('button', { name: /^.+: .+ Strength \d+ of 100/ });
    await expect(cards).not.toHaveCount(0);
    await checkScreen(page, 'a past debate');
    await cards.first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await game.closeDialog();
    await scrub.fill('2');
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

import { expectFits } from './support/fits.ts';
import { prepareBranches, prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { replay, title } from './support/words.ts';

test('a game is looked back at on a phone: stepped, scrubbed, taken over and compared, all within the screen', async ({
  page,
  game,
}) => {
  const root = { scenario: 'lesson', seat: 'PAK', seed: 7, years: 5, screen: 'ending' } as const;
  await game.openTitle();
  await prepareGame(page, root);
  await prepareBranches(page, root, [{ id: 'one', turn: 2, seat: 'JPN', seed: 11 }]);
  await page.reload();
  await game.button(title('title.saves')).tap();
  const saves = game.dialog(title('saves.title'));
  await expectFits(page, 'saved games as a tree');
  await saves.getByRole('button', { name: /^Replay: Japan, from 2022/ }).tap();

  const bar = page.getByRole('region', { name: replay('bar.title') });
  const scrub = page.getByRole('slider', { name: replay('bar.scrub') });
  const panels = page.getByRole('tabpanel');
  const expectMoment = (year: number, beat: string) =>
    expect(page.getByRole('heading', { level: 2, name: `${year}, ${beat}`, exact: true })).toBeVisible();
  /** The page fits, and so does what is in the panel: nothing of it has to be pushed sideways. */
  const expectPanelFits = async (what: string): Promise<void> => {
    await expectFits(page, what);
    const wider = await panels.evaluate(
      (panel) =>
        [panel, ...panel.children].filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length,
    );
    expect.soft(wider, `${what} does not scroll sideways`).toBe(0);
  };

  await test.step('it is stepped by finger', async () => {
    await expectMoment(2021, 'News');
    await expectPanelFits('News');
    for (const beat of ['Talk', 'Reveal']) {
      await expect(bar.getByRole('button', { name: replay('bar.forward') })).toBeInViewport({ ratio: 1 });
      await game.hand(bar.getByRole('button', { name: replay('bar.forward') }));
      await expectMoment(2021, beat);
      await expectPanelFits(beat);
    }
    await game.hand(bar.getByRole('button', { name: replay('bar.yearForward') }));
    await expectMoment(2022, 'News');
    await game.hand(bar.getByRole('button', { name: replay('bar.back') }));
    await expectMoment(2021, "Year's end");
    await expectPanelFits("a year's end");
  });

  await test.step('it is scrubbed by finger, and the deeds of a Reveal are told one by one', async () => {
    const line = await scrub.boundingBox();
    await scrub.tap({ position: { x: (line?.width ?? 0) / 2, y: (line?.height ?? 0) / 2 } });
    await expect(scrub).toHaveAttribute('aria-valuetext', /^2023, /);
    await scrub.fill('2');
    await expectMoment(2021, 'Reveal');
    await game.hand(panels.getByRole('button', { name: replay('deeds.forward') }));
    await expect(panels.getByText(replay('deeds.at', { place: 1 }))).toBeVisible();
    await expectPanelFits('a deed');
    await scrub.fill('11');
    await expectMoment(2023, 'Assembly');
    await expectPanelFits('a past debate');
  });

  await test.step('every panel fits', async () => {
    for (const tab of ['charts', 'compare', 'kin'] as const) {
      await page.getByRole('tab', { name: replay(`tab.${tab}`) }).tap();
      await expectPanelFits(tab);
    }
  });

  await test.step('the comparison is read, and its later years unfold', async () => {
    await page.getByRole('tab', { name: replay('tab.compare') }).tap();
    await expect(page.getByText(replay('compare.year', { year: 2022 }))).toBeVisible();
    await expect(panels.getByRole('img')).toHaveCount(3);
    await page.getByText(replay('compare.later')).first().tap();
    await expectPanelFits('two games beside each other');
  });

  await test.step('a seat is taken over', async () => {
    await scrub.fill('5');
    await expectMoment(2022, 'Talk');
    await game.hand(game.button(replay('take.button')));
    const dialog = game.dialog(replay('take.title', { year: 2022 }));
    await expect(dialog.getByRole('button', { name: replay('take.seat.of') })).toHaveCount(9);
    await expectFits(page, 'the take-over');
    const inside = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(inside).toBeLessThanOrEqual(0);
    await game.hand(dialog.getByRole('button', { name: replay('take.seat.of', { nation: 'Germany' }) }));
    await expect(game.commit.getByRole('heading', { level: 2 })).toHaveText(/^Germany/);
    await expectFits(page, 'a seat that was taken over');
  });
});

import type { Locator, Page } from '@playwright/test';
import { prepareBranches, prepareGame } from './support/savedGame.ts';
import { expect, PATIENCE, test } from './support/test.ts';
import { debate, model, opens, panel, play, replay, title } from './support/words.ts';

/** Nothing reaches beyond the screen's width. */
async function expectFits(page: Page, what: string): Promise<void> {
  const { wide, screen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    screen: window.screen.width,
  }));
  expect.soft(wide, `${what} is as wide as the screen`).toBeLessThanOrEqual(screen);
}

/** The step's heading has the focus, and stands near the top of the screen: below nothing but the guide of a first year. */
async function expectAtHeading(step: Locator): Promise<void> {
  const heading = step.getByRole('heading', { level: 2 });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport({ ratio: 1 });
  const { y } = (await heading.boundingBox()) ?? { y: Number.NaN };
  expect(y).toBeLessThan(180);
}

test('a lesson is played by finger on a phone, from the title to its ending', async ({
  page,
  game,
  viewport,
}) => {
  expect(viewport?.width).toBe(390);
  /** The way on is in sight however long the screen is. */
  const expectWayOn = async (name: RegExp): Promise<void> => {
    await expect(game.button(name)).toBeInViewport({ ratio: 1 });
  };

  await test.step('title, settings and seats', async () => {
    await game.openTitle();
    await expectFits(page, 'the title');
    await expect(game.button(opens(title('title.play')))).toBeInViewport();
    await game.button(title('title.settings')).tap();
    await expectFits(page, 'the settings');
    await game.closeDialog();
    await game.button(opens(title('title.choose'))).tap();
    await page.getByRole('radio', { name: /Türkiye/ }).tap();
    await page.getByRole('combobox', { name: title('setup.scenario') }).selectOption({ index: 1 });
    await page.getByLabel(title('setup.seed')).fill('42');
    await expectFits(page, 'the set-up');
    await game.button(title('setup.start')).tap();
  });

  await test.step('the first year, screen by screen', async () => {
    await expect(game.offers).toBeVisible();
    await expectFits(page, 'Talk');
    await game.answerCabinet();
    await expectWayOn(play('offers.submit'));
    await game.offer({ offers: 1 });
    await expectAtHeading(game.answers);
    await expectFits(page, 'the answers');
    await game.answer();
    await expectAtHeading(game.commit);
    await expectFits(page, 'Commit');
    const back = game.commit.getByRole('button', { name: play('commit.stake.back') }).first();
    await expect(back).toBeHidden();
    await game.commit.getByText(play('commit.stake')).tap();
    await expect(back).toBeVisible();
    await expectFits(page, 'Commit with its stakes');
    // What is picked and taken back again leaves the list open under the finger.
    await back.tap();
    await expect(back).toHaveAttribute('aria-pressed', 'true');
    await back.tap();
    await expect(back).toHaveAttribute('aria-pressed', 'false');
    await expect(back).toBeInViewport();
    await game.chooseFirst(1);
    await expectWayOn(play('commit.submit.count.one'));
    await game.handIn();
    await game.seeReveal();
    await expectFits(page, 'the Reveal');
    await expectWayOn(play('reveal.next'));
  });

  await test.step('what opens over it', async () => {
    for (const [what, open] of [
      ['a dossier', () => game.word('China').tap()],
      [
        'a Why',
        () =>
          game.reveal
            .getByRole('button', { name: /^Why\? / })
            .first()
            .tap(),
      ],
      ['the ledger', () => game.reveal.getByRole('button', { name: play('reveal.ledger') }).tap()],
      ['the chronicle', () => game.openMenu(play('menu.chronicle'))],
      ['the glossary', () => game.openMenu(play('menu.glossary'))],
    ] as const) {
      await open();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toBeVisible();
      await expectFits(page, what);
      const inside = await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect.soft(inside, `${what} does not scroll sideways`).toBeLessThanOrEqual(0);
      await game.closeDialog();
    }
    // What was opened from the menu has folded it up, and leaves the focus on it.
    await expect(page.getByRole('button', { name: play('head.menu'), expanded: false })).toBeFocused();
    // The line that opens comes before the Reveal's own account of the aims.
    await page.getByText(panel('aims.title'), { exact: true }).first().tap();
    await expect(page.getByRole('progressbar')).toHaveCount(4);
  });

  await test.step('the next year begins at its heading, however far down the last one was read', async () => {
    await page.mouse.wheel(0, 4000);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(200);
    await game.goOn();
    await expectAtHeading(game.offers);
  });

  await test.step('the other years, to the ending', async () => {
    await game.playYears(5);
    await expect(game.ending).toBeVisible();
    await expectFits(page, 'the ending');
    await game.button(panel('ending.title')).tap();
    await expect(game.button(opens(title('title.choose')))).toBeVisible();
  });
});

test('opened on a phone, every aim says how far it has come, and the bars what their lengths mean', async ({
  page,
  game,
}) => {
  await game.startGame({ scenario: 'lesson', seat: 'TUR', seed: 42 });
  await page.getByText(panel('aims.title')).first().tap();
  await expect(page.getByText(panel('aims.weights'))).toBeVisible();
  const bands = page.getByText(/^(far off|begun|half way|in reach|almost there|reached)$/);
  expect(await bands.count()).toBeGreaterThanOrEqual(4);
  for (const band of await bands.all()) {
    const isShown = await band.evaluate((word) => {
      const { bottom } = word.getBoundingClientRect();
      return bottom <= (word.parentElement?.getBoundingClientRect().bottom ?? 0) + 1;
    });
    expect(isShown).toBe(true);
  }
  await expectFits(page, 'the aims');
});

test('a debate is argued by finger, and nothing of it is wider than the screen', async ({ page, game }) => {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  await game.offer();
  await game.answer({ word: null });
  await page.getByRole('combobox', { name: debate('bid.pick') }).selectOption({ index: 1 });
  await expectFits(page, 'the bid');
  await game.handIn();
  await game.seeReveal();
  await game.hand(game.reveal.getByRole('button', { name: debate('reveal.next') }));
  await expect(page.getByRole('heading', { name: debate('form.title') })).toBeInViewport();
  await expectFits(page, 'the floor');
  const form = page.getByRole('region', { name: debate('form.title') });
  await game.hand(form.getByRole('button', { pressed: false }).first());
  await expect(game.button(debate('form.submit.one'))).toBeInViewport({ ratio: 1 });
  await game.hand(game.button(debate('form.submit.one')));
  await game.hand(game.assembly.getByRole('button', { name: debate('pace.next') }));
  await expectFits(page, 'the flow');
  // What has just been said is read at once, near the top, without a finger's help.
  const said = game.assembly.getByRole('heading', {
    level: 3,
    name: /: (constructive|cross-examination|rebuttal)$/,
  });
  await expect(said).toBeInViewport({ ratio: 1 });
  expect((await said.boundingBox())?.y).toBeLessThan(260);
  await expect(game.assembly.getByRole('blockquote').first()).toBeInViewport();
  // The way on stays under the thumb, however long the flow below has become.
  await expect(game.assembly.getByRole('button', { name: debate('pace.next') })).toBeInViewport();
  await game.passAssembly();
  await expect(game.offers).toBeVisible();
});

test('a word that is used here opens the glossary at that word', async ({ page, game }) => {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  await game.offers.getByText(play('terms.here')).tap();
  const last = game.offers.getByRole('button', { name: /Wolf Amendment|ILRS/ }).first();
  const word = (await last.textContent()) ?? '';
  await last.tap();
  const glossary = page.getByRole('dialog');
  await expect(glossary.getByRole('heading', { name: word, exact: true })).toBeInViewport();
});

test('the page about the model fits the screen, unfolded too', async ({ page, game }) => {
  await game.openTitle();
  await game.button(title('title.model')).tap();
  const dialog = page.getByRole('dialog', { name: title('title.model') });
  await dialog.getByRole('button', { name: model('effects.open') }).tap();
  await expectFits(page, 'the model');
  // Neither the window nor a table in it is wider than its room.
  const wider = await dialog.evaluate((window) =>
    [window, ...Array.from(window.querySelectorAll('table'), (table) => table.parentElement as Element)]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ textContent }) => textContent.slice(0, 120)),
  );
  expect(wider).toEqual([]);
});

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

test('long names and long lists stay within the screen', async ({ page, game }) => {
  for (const seat of ['USA', 'CHN', 'GBR']) {
    await game.startGame({ scenario: 'lesson', seat, seed: 3 });
    await game.offer({ offers: 3 });
    await expect(game.answers).toBeVisible();
    await expectFits(page, `the answers of ${seat}`);
    await game.answer();
    await expect(game.commit).toBeVisible();
    await expectFits(page, `the choices of ${seat}`);
  }
});

test.describe('with a board', () => {
  test.use({ settings: { motion: 'reduced', sound: false, graphics: 'low' }, ...PATIENCE });

  test('it is a strip while one decides, and opens', async ({ page, game }) => {
    await game.startGame({ scenario: 'lesson', seat: 'PAK', seed: 7 });
    const board = page.getByRole('region', { name: play('board.label') });
    const heightOf = async (): Promise<number> => (await board.boundingBox())?.height ?? 0;
    expect(await heightOf()).toBeLessThan(140);
    await page.getByRole('button', { name: play('board.unfold'), expanded: false }).tap();
    expect(await heightOf()).toBeGreaterThan(280);
    await expectFits(page, 'the open board');
    await page.getByRole('button', { name: play('board.fold'), expanded: true }).tap();
    expect(await heightOf()).toBeLessThan(140);
  });
});

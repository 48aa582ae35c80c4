import type { Locator } from '@playwright/test';
import { expectFits } from './support/fits.ts';
import { expect, PATIENCE, test } from './support/test.ts';
import { debate, model, opens, panel, play, title } from './support/words.ts';

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

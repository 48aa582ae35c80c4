import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Settings } from '../../src/view/app/settings.ts';
import type { Game } from './support/game.ts';
import { prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { opens, panel, play, title } from './support/words.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, a line each: the rule, where it is broken, and how. */
async function findings(page: Page): Promise<string[]> {
  // There are no frames, so the page itself is all there is to look into.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze();
  return (
    violations
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
      // What lies half under a bar that stays in place can be scrolled out from under it.
      .filter((finding) => !/^target-size: .*partially obscured/s.test(finding))
  );
}

async function checkScreen(page: Page, name: string): Promise<void> {
  await test.step(name, async () => expect.soft(await findings(page), name).toEqual([]));
}

/** Title, set-up and settings. */
async function checkEntry(page: Page, game: Game): Promise<void> {
  await game.openTitle();
  await checkScreen(page, 'title');
  await game.hand(game.button(title('title.settings')));
  await checkScreen(page, 'settings');
  await game.closeDialog();
  await game.hand(game.button(opens(title('title.choose'))));
  await expect(game.button(title('setup.start'))).toBeVisible();
  await checkScreen(page, 'set-up');
}

/** A year's screens, each with something picked. */
async function checkYear(page: Page, game: Game): Promise<void> {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  await game.answerCabinet();
  await game.hand(game.suggestedOffers.first());
  await checkScreen(page, 'Talk: offers');
  await game.offer();
  await expect(game.answers).toBeVisible();
  await checkScreen(page, 'Talk: answers and Words');
  await game.answer();
  await game.chooseFirst(2);
  await checkScreen(page, 'Commit');
  await game.handIn();
  await game.seeReveal();
  await checkScreen(page, 'Reveal');
}

/** What lies over a year's screens. */
async function checkWindows(page: Page, game: Game): Promise<void> {
  await game.hand(game.word('China'));
  await checkScreen(page, 'dossier');
  await game.closeDialog();
  await game.hand(game.reveal.getByRole('button', { name: /^Why\? / }).first());
  await checkScreen(page, 'Why');
  await game.closeDialog();
  await game.hand(game.reveal.getByRole('button', { name: play('reveal.ledger') }));
  await checkScreen(page, 'ledger');
  await game.closeDialog();
  await game.openMenu(play('menu.glossary'));
  await checkScreen(page, 'glossary');
  await game.closeDialog();
  await game.openMenu(play('menu.chronicle'));
  for (const tab of ['chronicle.years', 'chronicle.lines', 'chronicle.aims'] as const) {
    await game.hand(page.getByRole('tab', { name: panel(tab) }));
    await checkScreen(page, `chronicle: ${tab}`);
  }
  await game.closeDialog();
}

/** The close of a chapter, and the ending. */
async function checkCloses(page: Page, game: Game): Promise<void> {
  await game.openTitle();
  await prepareGame(page, { scenario: 'campaign', seat: 'FRA', seed: 3, years: 5, screen: 'chapter' });
  await game.openTitle();
  await game.hand(game.button(opens(title('title.continue', { seat: 'France' }))));
  await expect(game.button(panel('chapter.go'))).toBeVisible();
  await checkScreen(page, "a chapter's close");
  await game.hand(game.button(panel('chapter.go')));
  await prepareGame(page, { scenario: 'lesson', seat: 'TUR', seed: 3, years: 7, screen: 'ending' });
  await game.leave();
  await game.hand(game.button(title('title.saves')));
  await checkScreen(page, 'saved games');
  await game.hand(page.getByRole('dialog').getByRole('button', { name: /^Open: Türkiye/ }));
  await expect(game.ending).toBeVisible();
  const turning = page.getByRole('region', { name: panel('turning.title') });
  await expect(turning.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
  await checkScreen(page, 'ending');
}

/** Each theme and each end of the text's sizes, on a wide screen and on a phone. */
const LOOKS: readonly (Pick<Settings, 'theme' | 'text'> & { readonly phone: boolean })[] = [
  { theme: 'night', text: 'normal', phone: false },
  { theme: 'day', text: 'largest', phone: false },
  { theme: 'day', text: 'normal', phone: true },
  { theme: 'night', text: 'largest', phone: true },
];

for (const { theme, text, phone } of LOOKS) {
  test.describe(`${theme}, ${text} text`, () => {
    test.use({ settings: { theme, text, graphics: 'off', motion: 'reduced', sound: false } });
    test.skip(({ isMobile }) => isMobile !== phone, 'this look is tried on the other screen');

    test('axe finds nothing from the title to a Reveal and in all that opens from there', async ({
      page,
      game,
    }) => {
      await checkEntry(page, game);
      await checkYear(page, game);
      await checkWindows(page, game);
    });

    test("axe finds nothing at a chapter's close and at the ending", async ({ page, game }) => {
      await checkCloses(page, game);
    });
  });
}

test.describe('on a projector', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('axe finds nothing in a year with its board', async ({ page, game, isMobile }) => {
    test.skip(isMobile, 'a projector hangs on no phone');
    await checkYear(page, game);
  });
});

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Settings } from '../../src/view/app/settings.ts';
import type { Game } from './support/game.ts';
import { prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { opens, panel, play, title } from './support/words.ts';

/** What axe finds, a line each: the rule and where it is broken. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
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
  await expect(game.reveal).toBeVisible();
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

const LOOKS: readonly Partial<Settings>[] = [
  { theme: 'night', text: 'normal' },
  { theme: 'day', text: 'largest' },
];

for (const look of LOOKS) {
  test.describe(`${look.theme}, ${look.text} text`, () => {
    test.use({ settings: { ...look, graphics: 'off', motion: 'reduced', sound: false } });

    test('axe finds nothing from the title to a Reveal and in all that opens from there', async ({ page, game }) => {
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

import type { Page } from '@playwright/test';
import type { Settings } from '../../src/view/app/settings.ts';
import { checkScreen, checkYear } from './support/axe.ts';
import type { Game } from './support/game.ts';
import { prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { opens, panel, play, title } from './support/words.ts';

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

/** Both themes and both ends of the text's sizes, each on a wide screen and on a phone. */
const LOOKS = [
  { text: 'normal', wide: 'night', phone: 'day' },
  { text: 'largest', wide: 'day', phone: 'night' },
] as const satisfies readonly { text: Settings['text']; wide: Settings['theme']; phone: Settings['theme'] }[];

for (const { text, wide, phone } of LOOKS) {
  test.describe(`${text} text`, () => {
    test.use({
      settings: async ({ isMobile }, use) => {
        await use({ text, theme: isMobile ? phone : wide, graphics: 'off', motion: 'reduced', sound: false });
      },
    });

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

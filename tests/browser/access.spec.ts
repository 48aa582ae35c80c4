import type { Page } from '@playwright/test';
import type { Settings } from '../../src/view/app/settings.ts';
import { type Check, checkScreen, checkYear } from './support/axe.ts';
import type { Game } from './support/game.ts';
import { prepareGame } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { opens, panel, play, title } from './support/words.ts';

type Look = Pick<Settings, 'text' | 'theme'>;

/** Both themes and both ends of the text's sizes, each on a wide screen and on a phone; the first as it was set. */
const LOOKS: Readonly<Record<'wide' | 'phone', readonly Look[]>> = {
  wide: [
    { text: 'normal', theme: 'night' },
    { text: 'largest', theme: 'day' },
  ],
  phone: [
    { text: 'normal', theme: 'day' },
    { text: 'largest', theme: 'night' },
  ],
};

test.use({
  settings: async ({ isMobile }, use) => {
    const [first] = LOOKS[isMobile ? 'phone' : 'wide'];
    await use({ ...first, graphics: 'off', motion: 'reduced', sound: false });
  },
});

/**
 * Wears a look as the settings put it on. Where there is no board styles alone depend on it, save two tables that fold
 * in large letters as they do on a phone.
 */
const wear = (page: Page, look: Look | undefined): Promise<void> =>
  page.evaluate((attributes) => {
    Object.assign(document.documentElement.dataset, attributes);
  }, look);

/** Looks at a screen in every look: getting there takes longer. */
const checkLooks: Check = async (page, name) => {
  const looks = LOOKS[test.info().project.use.isMobile ? 'phone' : 'wide'];
  for (const look of looks) {
    await wear(page, look);
    await checkScreen(page, `${name}, ${look.text} text`);
  }
  await wear(page, looks[0]);
};

/** Title, set-up and settings. */
async function checkEntry(page: Page, game: Game): Promise<void> {
  await game.openTitle();
  await checkLooks(page, 'title');
  await game.hand(game.button(title('title.settings')));
  await checkLooks(page, 'settings');
  await game.closeDialog();
  await game.hand(game.button(opens(title('title.choose'))));
  await expect(game.button(title('setup.start'))).toBeVisible();
  await checkLooks(page, 'set-up');
}

/** What lies over a year's screens. */
async function checkWindows(page: Page, game: Game): Promise<void> {
  await game.hand(game.word('China'));
  await checkLooks(page, 'dossier');
  await game.closeDialog();
  await game.hand(game.reveal.getByRole('button', { name: /^Why\? / }).first());
  await checkLooks(page, 'Why');
  await game.closeDialog();
  await game.hand(game.reveal.getByRole('button', { name: play('reveal.ledger') }));
  await checkLooks(page, 'ledger');
  await game.closeDialog();
  await game.openMenu(play('menu.glossary'));
  await checkLooks(page, 'glossary');
  await game.closeDialog();
  await game.openMenu(play('menu.chronicle'));
  for (const tab of ['chronicle.years', 'chronicle.lines', 'chronicle.aims'] as const) {
    await game.hand(page.getByRole('tab', { name: panel(tab) }));
    await checkLooks(page, `chronicle: ${tab}`);
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
  await checkLooks(page, "a chapter's close");
  await game.hand(game.button(panel('chapter.go')));
  await prepareGame(page, { scenario: 'lesson', seat: 'TUR', seed: 3, years: 7, screen: 'ending' });
  await game.leave();
  await game.hand(game.button(title('title.saves')));
  await checkLooks(page, 'saved games');
  await game.hand(page.getByRole('dialog').getByRole('button', { name: /^Open: Türkiye/ }));
  await expect(game.ending).toBeVisible();
  const turning = page.getByRole('region', { name: panel('turning.title') });
  await expect(turning.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
  await checkLooks(page, 'ending');
}

test('axe finds nothing from the title to a Reveal and in all that opens from there', async ({
  page,
  game,
}) => {
  await checkEntry(page, game);
  await checkYear(page, game, checkLooks);
  await checkWindows(page, game);
});

test("axe finds nothing at a chapter's close and at the ending", async ({ page, game }) => {
  await checkCloses(page, game);
});

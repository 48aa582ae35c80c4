import { PANEL_WORDS } from '../../src/view/words/panelWords.ts';
import { checkScreen } from './support/axe.ts';
import { openPrepared } from './support/savedGame.ts';
import { expect, test } from './support/test.ts';
import { panel } from './support/words.ts';

test('the first screen of an ending leads on to what follows, and a turning point says why', async ({
  page,
  game,
}) => {
  await openPrepared(page, game, { scenario: 'lesson', seat: 'FRA', seed: 7, years: 5, screen: 'ending' });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await test.step('by keyboard: the next part has the focus and is in sight', async () => {
    const told = page.getByRole('heading', { level: 2, name: panel('ending.told') });
    const on = page.getByRole('link', { name: panel('ending.on') });
    await expect(on).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(on).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(told).toBeFocused();
    await expect(told).toBeInViewport();
    expect(new URL(page.url()).hash).toBe('');
    await checkScreen(page, 'an ending, read on');
  });

  await test.step('the turning point gives the ledger’s reason', async () => {
    const card = page.getByRole('region', { name: panel('turning.title') });
    await expect(card.getByRole('status')).toHaveText(
      new RegExp(`(?:The ledger's reason: .+|${PANEL_WORDS['turning.noLine']})`),
    );
  });
});

import type { Locator, Page } from '@playwright/test';
import { campaign } from '../../src/content/campaign.ts';
import { lesson } from '../../src/content/lesson.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { checkScreen } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { model, play, title } from './support/words.ts';

const PARTS = ['effects', 'coefficients', 'who', 'decided', 'measured', 'leftOut'] as const;

/** The page's window, with everything in it. */
async function opened(page: Page): Promise<Locator> {
  const window = page.getByRole('dialog', { name: title('title.model') });
  await expect(window.getByRole('heading', { level: 3, name: model('leftOut') })).toBeVisible();
  return window;
}

/** Narrows the effects down to a known one, which has its reason and its source beside it. */
async function findKnownEffect(window: Locator, { effects }: Scenario): Promise<void> {
  const all = effects.length;
  const status = window.getByRole('status');
  await expect(status).toHaveText(new RegExp(`^${all} of ${all} effects`));
  await window.getByRole('searchbox', { name: model('effects.search') }).fill('tariff profits talks');
  await expect(status).toHaveText(model('effects.none'));
  await window.getByRole('searchbox', { name: model('effects.search') }).fill('level took TARIFF');
  await window.getByRole('combobox', { name: model('effects.measure') }).selectOption({ label: 'Trust' });
  await window
    .getByRole('combobox', { name: model('effects.confidence') })
    .selectOption({ label: 'Size by analogy with something on record' });
  const row = effects.find(({ on, measure }) => on === 'lifted' && measure === 'trust');
  const effect = window.getByRole('listitem').filter({ hasText: row?.reason ?? 'no such effect' });
  await expect(effect).toBeVisible();
  await expect(effect).toContainText(`Trust of the other side in the doer: up by ${row?.amount}`);
  await expect(effect.getByText(model('temper.skepticism'))).toBeVisible();
  await expect(effect.getByRole('link')).toHaveAttribute('href', /^https:\/\//);
  await window.getByRole('button', { name: model('effects.clear') }).click();
  await expect(status).toHaveText(new RegExp(`^${all} of ${all} effects`));
}

test('from the title: the contents lead to each part by keyboard, and axe finds nothing', async ({
  page,
  game,
}) => {
  await game.openTitle();
  const way = game.button(title('title.model'));
  await way.click();
  const window = await opened(page);
  const contents = window.getByRole('navigation', { name: model('contents') });
  for (const part of PARTS) {
    await contents.getByRole('link', { name: model(part) }).focus();
    await page.keyboard.press('Enter');
    const heading = window.getByRole('heading', { level: 3, name: model(part) });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
  }
  // From a part's heading Tab goes on within it, and its last link leads back to the contents.
  await window
    .getByRole('link', { name: model('back') })
    .last()
    .press('Enter');
  await expect(contents.getByRole('heading')).toBeFocused();
  await findKnownEffect(window, campaign);
  await checkScreen(page, 'the model, folded');
  await window.getByRole('button', { name: model('effects.open') }).click();
  await expect(window.getByText('our own judgement').nth(200)).toBeVisible();
  await checkScreen(page, 'the model, unfolded');
  await page.keyboard.press('Escape');
  await expect(window).toBeHidden();
  await expect(way).toBeFocused();
});

test('numbers, targets and what is left out stand in tables and lists with names', async ({ page, game }) => {
  await game.openTitle();
  await game.button(title('title.model')).click();
  const window = await opened(page);
  const coefficients = window.getByRole('table', { name: model('coefficients.caption') });
  await expect(coefficients.getByRole('row')).toHaveCount(1 + Object.keys(campaign.coefficients).length);
  const prices = window.getByRole('table', { name: model('prices.caption') });
  await expect(prices.getByRole('row')).toHaveCount(1 + Object.keys(campaign.prices).length);
  const targets = window.getByRole('table', { name: model('measured.caption') });
  const verdicts = await targets.getByRole('row').allTextContents();
  expect(verdicts.length).toBeGreaterThan(1);
  for (const line of verdicts.slice(1)) expect(line).toMatch(/(✓ met|✕ missed)$/);
});

test('from a running game, by daylight and with the largest letters', async ({ page, game }) => {
  await game.startGame({ scenario: 'lesson', seat: 'FRA', seed: 4 });
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'day';
    document.documentElement.dataset.text = 'largest';
  });
  await game.openMenu(play('menu.model'));
  const window = await opened(page);
  await findKnownEffect(window, lesson);
  await checkScreen(page, 'the model over a game');
  await game.closeDialog();
  await expect(window).toBeHidden();
  await expect(game.offers).toBeVisible();
});

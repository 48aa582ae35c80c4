import type { Locator } from '@playwright/test';
import { keyboardOf } from './support/hands.ts';
import { expect, test } from './support/test.ts';
import { panel, play, title } from './support/words.ts';

/** Whole number with its sign, as the screens write it. */
const number = (text: string | null): number => Number((text ?? '').replace('−', '-'));

/** What a why-window says, year by year and line by line. */
async function readWhy(why: Locator): Promise<{ lines: string[]; sum: number; now: number }> {
  await expect(why.getByRole('term')).toHaveCount(4);
  const terms = await why.getByRole('term').allTextContents();
  const values = await why.getByRole('definition').allTextContents();
  const numberOf = (name: RegExp): number =>
    Number.parseInt(values[terms.findIndex((term) => name.test(term))] ?? '', 10);
  const years = await why.getByRole('heading', { level: 3 }).allTextContents();
  const lines = await why.getByRole('listitem').allTextContents();
  const moved = years.reduce((sum, year) => sum + number(/[+−]?\d+$/.exec(year.slice(4))?.[0] ?? '0'), 0);
  return { lines, sum: numberOf(panel('why.start')) + moved, now: numberOf(panel('why.now')) };
}

test('beside every number that moved stands its Why, and the lines of it add up', async ({ game }) => {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  await game.playYear({ offers: 2, choices: 2 });
  const moved = game.reveal.getByRole('region', { name: play('reveal.yours') });
  const whys = moved.getByRole('button', { name: /^Why\? / });
  const count = await whys.count();
  expect(count).toBeGreaterThan(3);
  await expect(moved.getByRole('listitem')).toHaveCount(count);
  for (const why of await whys.all()) {
    const [, delta = ''] = / ([+−]\d+)$/.exec((await why.getAttribute('aria-label')) ?? '') ?? [];
    await why.click();
    const opened = game.dialog(/./);
    const { lines, sum, now } = await readWhy(opened);
    expect(sum).toBe(now);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^[+−]\d+/);
    // What the Reveal says that it moved by is what the lines of this year add up to.
    const year = opened.getByRole('heading', { level: 3, name: /^2021/ });
    await expect(year).toHaveText(new RegExp(`${delta.replace('+', '\\+')}$`));
    await game.closeDialog();
    await expect(why).toBeFocused();
  }
});

test('every line tells its deed and what is behind it, and the ledger narrows to one nation', async ({
  page,
  game,
}) => {
  await game.startGame({ scenario: 'campaign', seat: 'CHN', seed: 11 });
  await game.playYear({ offers: 2, choices: 3 });
  await game.button(/^Tension \d+/).click();
  const why = game.dialog(/tension/i);
  await expect(why.getByRole('listitem').first()).toBeVisible();
  const lines = await why.getByRole('listitem').all();
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) {
    // The deed, the reason where it isn't the deed itself, and where both come from.
    const told = await line.getByRole('paragraph').allTextContents();
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(told[0]).toMatch(/\w \w/);
    for (const part of told) expect(part).toMatch(/\w/);
  }
  // A source from outside is a link that leaves only when somebody follows it.
  for (const link of await why.getByRole('link').all()) {
    expect(await link.getAttribute('href')).toMatch(/^https:\/\//);
    expect(await link.getAttribute('rel')).toContain('noopener');
  }
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(game.button(/^Tension \d+/)).toBeFocused();

  await game.reveal.getByRole('button', { name: play('reveal.ledger') }).click();
  const ledger = game.dialog(panel('ledger.title', { year: 2021 }));
  await expect(ledger.getByRole('listitem').first()).toBeVisible();
  const told = await ledger.getByRole('listitem').count();
  await expect(ledger).toContainText(`${told} lines`);
  await ledger.getByRole('combobox', { name: panel('ledger.nation') }).selectOption({ label: 'China' });
  await expect.poll(() => ledger.getByRole('listitem').count()).toBeLessThan(told);
  expect(await ledger.getByRole('listitem').count()).toBeGreaterThan(0);
});

test("a nation's dossier opens by keyboard from the Words, and leads on to its numbers", async ({
  page,
  game,
}) => {
  const keyboard = keyboardOf(page);
  await game.startGame({ scenario: 'campaign', seat: 'FRA', seed: 4 });
  await keyboard(game.word('Japan'));
  const dossier = game.dialog(/^Japan$/);
  await expect(dossier).toBeVisible();
  await expect(dossier.getByRole('table')).toBeVisible();
  const why = dossier.getByRole('button', { name: /^Why\? / }).first();
  await keyboard(why);
  await expect(page.getByRole('dialog')).toHaveCount(2);
  // One window back, then the other: the focus goes back the way it came.
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(why).toBeFocused();
  await keyboard(dossier.getByRole('button', { name: title('dialog.close') }));
  await expect(dossier).toBeHidden();
  await expect(game.word('Japan')).toBeFocused();
});

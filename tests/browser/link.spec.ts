import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { viewOf } from '../../src/game/view.ts';
import { expect, test } from './support/test.ts';
import { opens, panel, play, title } from './support/words.ts';

test('a link starts exactly the game it names', async ({ page, game }) => {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  const view = viewOf(startGame(createEngine(campaign), setupOf(campaign, 7)), 'PAK');
  await expect(page.getByText(play('head.when', { year: 2021, turn: 1, turns: 15 }))).toBeVisible();
  await expect(game.offers.getByRole('heading', { level: 2 })).toHaveText(/^Pakistan/);
  const news = view.turns[0]?.occurrences.filter(({ deed }) => deed === 'newsBroke') ?? [];
  expect(news.length).toBeGreaterThan(0);
  for (const { about } of news) {
    const headline = campaign.news.find(({ id }) => id === about)?.headline ?? '';
    await expect(game.offers.getByText(headline)).toBeVisible();
  }
  const question = campaign.cabinet.find(({ id }) => id === view.position.questions.PAK)?.question ?? '';
  await expect(game.offers.getByText(question)).toBeVisible();
  const aims = page.getByRole('region', { name: panel('aims.title') });
  for (const { text } of view.aims) await expect(aims.getByRole('button', { name: text })).toBeVisible();
});

test('a reload goes on with the linked game instead of starting it anew', async ({ page, game }) => {
  await game.startGame({ scenario: 'lesson', seat: 'FRA', seed: 3 });
  await game.playYears(1);
  await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
  await page.reload();
  await expect(game.offers.getByRole('heading', { level: 2 })).toHaveText(/^France/);
  await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
});

const WRONG = [
  ['scenario', 'scenario=atlantis&seat=PAK&seed=7', 'atlantis'],
  ['seat', 'scenario=campaign&seat=ATL&seed=7', 'ATL'],
  ['missing seat', 'scenario=campaign&seed=7', 'seat'],
  ['seed', 'scenario=campaign&seat=PAK&seed=-7', '-7'],
  ['huge seed', 'scenario=campaign&seat=PAK&seed=4294967296', '4294967296'],
  ['level', 'scenario=campaign&seat=PAK&seed=7&level=godlike', 'godlike'],
  ['markup', 'scenario=<img src=x onerror=alert(1)>&seat=PAK&seed=7', '<img src=x onerror'],
] as const;

test('a link with a fault gets one sentence that names it, and the title works on', async ({
  page,
  game,
}) => {
  for (const [what, query, found] of WRONG) {
    await test.step(what, async () => {
      await page.goto(`./?${query}`);
      await expect(game.notice).toHaveCount(1);
      await expect(game.notice.getByRole('paragraph')).toContainText(found);
      await expect(game.notice.getByRole('paragraph')).toHaveText(/^[^.]+\.$/);
      await game.notice.getByRole('button', { name: title('dialog.close') }).click();
      await expect(game.notice).toBeHidden();
    });
  }
  await game.button(opens(title('title.choose'))).click();
  await game.button(title('setup.start')).click();
  await expect(game.offers).toBeVisible();
});

import type { Locator, Page } from '@playwright/test';
import { TITLE_WORDS } from '../../src/view/words/titleWords.ts';
import { gameOn } from './support/game.ts';
import { expect, STORED, test } from './support/test.ts';
import { opens, play, title } from './support/words.ts';

const GAME = { scenario: 'campaign', seat: 'PAK', seed: 7 };

/** Saves as they lie in the browser's storage. */
const storedSaves = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    (prefix) => Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(prefix))),
    `${STORED}save.`,
  );

/** Changes a field of the record inside a save. */
function withRecord(
  change: (record: Record<string, unknown>) => Record<string, unknown>,
): (text: string) => string {
  return (text) => {
    const save = JSON.parse(text) as { label: unknown; game: string };
    const game = JSON.parse(save.game) as { record: string };
    const record = JSON.stringify(change(JSON.parse(game.record) as Record<string, unknown>));
    return JSON.stringify({ ...save, game: JSON.stringify({ ...game, record }) });
  };
}

/** Changes what a save holds beside the record. */
function withGame(change: Record<string, unknown>): (text: string) => string {
  return (text) => {
    const save = JSON.parse(text) as { label: unknown; game: string };
    return JSON.stringify({
      ...save,
      game: JSON.stringify({ ...(JSON.parse(save.game) as object), ...change }),
    });
  };
}

/** What a screen says, before and after a reload. */
async function expectSameAfterReload(page: Page, screen: Locator): Promise<void> {
  const before = await screen.ariaSnapshot();
  await page.reload();
  await expect(screen).toMatchAriaSnapshot(before);
}

test('a game goes on at the very step after a reload, whatever the step', async ({ page, game }) => {
  await game.startGame(GAME);

  await test.step('in the middle of Talk, with an adviser heard and an offer on the table', async () => {
    await game.answerCabinet(1);
    await game.suggestedOffers.nth(1).click();
    await expectSameAfterReload(page, game.offers);
    await expect(game.advisers.nth(1)).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('before giving a Word, with one picked', async () => {
    await game.offer({ adviser: 1 });
    await game.suggestedWords.nth(1).click();
    await expectSameAfterReload(page, game.answers);
    await expect(game.suggestedWords.nth(1)).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('in the middle of Commit, with choices and a stake picked', async () => {
    await game.answer({ word: null });
    // The stake first: what a choice costs may leave nothing for it.
    await game.commit
      .getByRole('button', { name: play('commit.stake.doubt') })
      .first()
      .click();
    await game.chooseFirst(1);
    await expectSameAfterReload(page, game.commit);
    await expect(game.suggestedChoices.and(page.getByRole('button', { pressed: true }))).toHaveCount(1);
  });

  await test.step('on the Reveal', async () => {
    await game.handIn();
    await game.seeReveal();
    await expectSameAfterReload(page, game.reveal);
    await game.goOn();
    await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
  });
});

test('a game goes on after its tab was closed', async ({ page, context, game }) => {
  await game.startGame(GAME);
  await game.offer();
  await expect(game.answers).toBeVisible();
  await page.close();
  const reopened = gameOn(await context.newPage());
  await reopened.openTitle();
  await reopened.button(title('title.continue', { seat: 'Pakistan', year: 2021 })).click();
  await expect(reopened.answers).toBeVisible();
  await reopened.answer();
  await expect(reopened.commit).toBeVisible();
});

test('several games are kept side by side; each opens where it was left, and one can be deleted', async ({
  page,
  game,
}) => {
  await game.startGame(GAME);
  await game.offer();
  await expect(game.answers).toBeVisible();
  await game.startGame({ scenario: 'lesson', seat: 'FRA', seed: 3 });
  await game.answerCabinet();
  await game.leave();
  await game.button(title('title.saves')).click();
  const saves = game.dialog(title('saves.title'));
  await expect(saves.getByRole('listitem')).toHaveCount(2);
  await expect(saves.getByRole('listitem').first()).toContainText('France');
  await saves.getByRole('button', { name: /^Open: Pakistan/ }).click();
  await expect(game.answers.getByRole('heading', { level: 2 })).toHaveText(/^Pakistan/);
  // The same list lies behind the play screen.
  await game.openMenu(play('menu.saves'));
  await saves.getByRole('button', { name: /^Open: France/ }).click();
  await expect(game.offers.getByRole('heading', { level: 2 })).toHaveText(/^France/);
  await game.leave();
  await game.button(title('title.saves')).click();
  await saves.getByRole('button', { name: /^Delete: France/ }).click();
  await expect(saves.getByRole('listitem')).toHaveCount(1);
  await expect(saves.getByRole('listitem')).toContainText('Pakistan');
  expect(Object.keys(await storedSaves(page))).toHaveLength(1);
});

const UNFIT = [
  [
    'by another version of the record',
    'fault.saveOther',
    withRecord((record) => ({ ...record, version: 99 })),
  ],
  ['under other rules', 'fault.saveOther', withRecord((record) => ({ ...record, rules: 99 }))],
  [
    'with a scenario that has changed since',
    'fault.saveOther',
    withRecord((record) => ({ ...record, scenario: { id: 'campaign', version: 1, hash: '0' } })),
  ],
  [
    'with a scenario nobody knows',
    'fault.saveOther',
    withRecord((record) => ({ ...record, scenario: { id: 'atlantis', version: 1, hash: '0' } })),
  ],
  [
    'with an entry that is no slip',
    'fault.saveDamaged',
    withRecord((record) => ({ ...record, entries: [{ turn: 1 }] })),
  ],
  [
    'with an impossible entry',
    'fault.saveDamaged',
    withRecord((record) => ({ ...record, open: { CHN: { phase: 'commit', choices: [], stake: null } } })),
  ],
  ['without a record', 'fault.saveDamaged', withGame({ record: 'nothing' })],
  ['without a place', 'fault.saveDamaged', withGame({ place: {} })],
  [
    'at a screen that does not exist',
    'fault.saveDamaged',
    withGame({ place: { screen: 'nowhere', seat: 'PAK', draft: null, revealed: 0 } }),
  ],
  [
    'for a seat that does not exist',
    'fault.saveDamaged',
    withGame({ place: { screen: 'offers', seat: 'ATL', draft: null, revealed: 0 } }),
  ],
  [
    'with a torn draft',
    'fault.saveDamaged',
    withGame({ place: { screen: 'offers', seat: 'PAK', draft: {}, revealed: 0 } }),
  ],
  ['without a set-up', 'fault.saveDamaged', withGame({ setup: {} })],
] as const;

test('a save of another version or a damaged one gets one sentence, lies as it was, and harms no other', async ({
  page,
  game,
}) => {
  await game.startGame(GAME);
  await game.answerCabinet();
  await game.leave();
  const [[key, sound] = ['', '']] = Object.entries(await storedSaves(page));
  await game.startGame({ scenario: 'lesson', seat: 'FRA', seed: 3 });
  await game.answerCabinet();
  await game.leave();
  const saves = game.dialog(title('saves.title'));
  for (const [what, sentence, change] of UNFIT) {
    await test.step(`saved ${what}`, async () => {
      const unfit = change(sound);
      expect(unfit).not.toBe(sound);
      await page.evaluate(([to, text]) => localStorage.setItem(to, text), [key, unfit] as const);
      await game.button(title('title.saves')).click();
      await saves.getByRole('button', { name: /^Open: Pakistan/ }).click();
      await expect(game.notice).toHaveCount(1);
      await expect(game.notice.getByRole('paragraph')).toHaveText(title(sentence));
      expect((await storedSaves(page))[key]).toBe(unfit);
      await game.notice.getByRole('button', { name: title('dialog.close') }).click();
    });
  }
  await game.button(title('title.continue', { seat: 'France', year: 2021 })).click();
  await game.playYear();
});

test('a save that is no save is listed as such and can be deleted; the others stay', async ({
  page,
  game,
}) => {
  await game.startGame(GAME);
  await game.answerCabinet();
  await page.evaluate((key) => localStorage.setItem(key, '{"label": 1'), `${STORED}save.torn`);
  await game.leave();
  await game.button(title('title.saves')).click();
  const saves = game.dialog(title('saves.title'));
  await expect(saves.getByRole('listitem')).toHaveCount(2);
  await expect(saves.getByText(title('saves.damaged', { id: 'torn' }))).toBeVisible();
  await saves.getByRole('button', { name: /^Delete: torn/ }).click();
  await expect(saves.getByRole('listitem')).toHaveCount(1);
  await game.closeDialog();
  await game.button(title('title.continue', { seat: 'Pakistan', year: 2021 })).click();
  await expect(game.offers).toBeVisible();
});

test('where the browser denies storage the game says so and can be played', async ({ page, game }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await game.openTitle();
  await game.button(title('title.saves')).click();
  await expect(game.dialog(title('saves.title'))).toContainText(TITLE_WORDS['fault.storageDenied']);
  await game.closeDialog();
  // What is set holds for as long as the page does.
  await game.button(title('title.settings')).click();
  await game
    .dialog(title('settings.title'))
    .getByRole('radio', { name: title('settings.graphics.off') })
    .check();
  await game.closeDialog();
  await game.button(opens(title('title.choose'))).click();
  await game.button(title('setup.start')).click();
  await game.playYear();
  await expect(game.notice).toHaveText(opens(title('fault.storageDenied')));
  await game.goOn();
  await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
});

test('where storage is full the game says so, plays on, and keeps what was there', async ({ page, game }) => {
  await game.startGame(GAME);
  await game.answerCabinet();
  await game.leave();
  const kept = await storedSaves(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await game.startGame({ scenario: 'lesson', seat: 'FRA', seed: 3 });
  await game.playYear();
  await expect(game.notice).toHaveText(opens(title('fault.storageFull')));
  await game.goOn();
  await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
  expect(await storedSaves(page)).toEqual(kept);
});

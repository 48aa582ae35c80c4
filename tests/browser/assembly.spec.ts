import type { Page } from '@playwright/test';
import { checkScreen } from './support/axe.ts';
import type { Game } from './support/game.ts';
import { expect, test } from './support/test.ts';
import { debate, play } from './support/words.ts';

/** Plays Talk and commits nothing but a bid for the floor, up to the Reveal. */
async function bidFor(page: Page, game: Game, side: 'affirmative' | 'negative'): Promise<void> {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  await game.offer();
  await game.answer({ word: null });
  await expect(game.commit).toBeVisible();
  await page.getByRole('combobox', { name: debate('bid.pick') }).selectOption({ index: 1 });
  const choice = page.getByRole('group', { name: debate('bid.side') });
  await game.hand(choice.getByRole('button', { name: debate(`bid.side.${side}`) }));
  await expect(game.commit.getByText(/^Your slip: bid 1 coin to speak/)).toBeVisible();
  await game.handIn();
  await game.seeReveal();
  await game.hand(game.reveal.getByRole('button', { name: debate('reveal.next') }));
  await expect(game.assembly).toBeVisible();
}

/** Hears speeches until one has the floor oneself, or the ballots are in. */
async function hearOn(page: Page, game: Game): Promise<'floor' | 'ballots'> {
  const floor = page.getByRole('heading', { name: debate('form.title') });
  const ballots = game.assembly.getByRole('button', { name: debate('ballots.open') });
  const next = game.assembly.getByRole('button', { name: debate('pace.next') });
  for (let speech = 0; speech < 9; speech += 1) {
    await expect(floor.or(ballots).or(next)).toBeVisible();
    if (await floor.isVisible()) return 'floor';
    if (await ballots.isVisible()) return 'ballots';
    await game.hand(next);
  }
  throw new Error('the debate never ends');
}

test('a debate is bid for, argued, questioned, balloted and explained', async ({ page, game }) => {
  await bidFor(page, game, 'affirmative');
  const cards = page.getByRole('region', { name: debate('flow') }).getByRole('button');

  await test.step('the first speech is one’s own: two arguments, each with what it would do', async () => {
    expect(await hearOn(page, game)).toBe('floor');
    await expect(page.getByRole('heading', { name: debate('form.title') })).toBeFocused();
    await checkScreen(page, 'the floor');
    const form = page.getByRole('region', { name: debate('form.title') });
    await expect(form.getByText(/The others will answer\.$/)).toBeVisible();
    const arguments_ = form.getByRole('button', { pressed: false });
    await expect(arguments_.first()).toContainText(/Moves, .+ [+−]\d+/);
    await game.hand(arguments_.first());
    await game.hand(arguments_.first());
    await expect(form.getByText(debate('form.full'))).toBeVisible();
    await game.hand(form.getByRole('button', { pressed: true }).last());
    await game.hand(arguments_.first());
    await game.hand(game.assembly.getByRole('button', { name: debate('form.submit.many', { count: 2 }) }));
    await expect(cards).toHaveCount(2);
  });

  await test.step('others speak, and each argument lands on the flow with its strength', async () => {
    expect(await hearOn(page, game)).toBe('floor');
    expect(await cards.count()).toBeGreaterThanOrEqual(8);
    await game.hand(cards.first());
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText(/^It rests on /)).toBeVisible();
    await expect(dialog.getByText(/^Without it/)).toBeVisible();
    await checkScreen(page, 'an argument');
    await game.closeDialog();
  });

  await test.step('the last word, and ballots that open one by one', async () => {
    const form = page.getByRole('region', { name: debate('form.title') });
    await expect(form.getByText(debate('form.lead.last'))).toBeVisible();
    await expect(form.getByText(/The others will answer\.$/)).toBeHidden();
    await game.hand(game.assembly.getByRole('button', { name: debate('form.submit.none') }));
    expect(await hearOn(page, game)).toBe('ballots');
    const lines = page.getByRole('region', { name: debate('ballots.title') }).getByRole('listitem');
    await expect(lines).toHaveCount(5);
    await expect(lines.filter({ hasText: /closed/ })).toHaveCount(5);
    await game.hand(game.assembly.getByRole('button', { name: debate('ballots.open') }));
    await expect(lines.first()).toContainText(/: (for, by|against, short by) \d+/);
    await game.hand(game.assembly.getByRole('button', { name: debate('ballots.openAll') }));
    await expect(lines.filter({ hasText: /closed/ })).toHaveCount(0);
  });

  await test.step('the verdict, what swung it, and what followed', async () => {
    await expect(page.getByText(/^[✓✕] (Adopted|Rejected)$/)).toBeVisible();
    await expect(page.getByRole('region', { name: debate('verdict.swing') })).toContainText(
      /The result hung on|No single ballot decided it|fell as it leaned/,
    );
    await checkScreen(page, 'the verdict');
    const why = game.assembly.getByRole('button', { name: /^Why\? / }).first();
    await game.hand(why);
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    await game.closeDialog();
    await game.hand(game.assembly.getByRole('button', { name: /^On to 2022/ }));
    await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
  });
});

test('a debate is spoken by keyboard alone, and resumes after it was left in mid-speech', async ({
  page,
  game,
}) => {
  await bidFor(page, game, 'negative');
  expect(await hearOn(page, game)).toBe('floor');
  const form = page.getByRole('region', { name: debate('form.title') });
  const press = async (name: RegExp): Promise<void> => {
    await page.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await form.getByRole('button', { pressed: false }).first().focus();
  await page.keyboard.press('Enter');
  await expect(form.getByRole('button', { pressed: true })).toHaveCount(1);
  // The card that was pressed is gone from where it stood: the way on has the focus.
  await expect(game.button(debate('form.submit.one'))).toBeFocused();
  await page.goto('./');
  await expect(game.assembly).toBeVisible();
  // What was heard before is not played again.
  await expect(form).toBeVisible();
  // What was drafted is still there.
  await expect(form.getByRole('button', { pressed: true })).toHaveCount(1);
  await press(debate('form.submit.one'));
  expect(await hearOn(page, game)).toBe('floor');
  await press(debate('form.delegate'));
  await expect
    .poll(async () => {
      if (await game.assembly.getByRole('button', { name: debate('ballots.open') }).isVisible())
        return 'ballots';
      await press(debate('pace.next')).catch(() => {});
      return 'speeches';
    })
    .toBe('ballots');
  await press(debate('ballots.openAll'));
  await press(/^On to 2022/);
  await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
});

test('before anything is chosen Commit tells what adoption would do, and of a Word only that it is still to do', async ({
  page,
  game,
}) => {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  await game.offer();
  await game.answer({ word: 0 });
  await expect(game.commit.getByText(debate('bid.yours'))).toBeVisible();
  await expect(game.commit.getByText(debate('resolved'))).toBeVisible();
  await expect(game.commit.getByText(play('commit.due'))).toBeVisible();
  await expect(game.commit.getByText(play('commit.broken'))).toBeHidden();
  await game.hand(page.getByRole('button', { name: debate('bid.quick') }).first());
  await expect(game.commit.getByText(debate('bid.yours'))).toBeVisible();
  await expect(game.commit.getByText(play('commit.due'))).toBeHidden();
  await expect(game.commit.getByText(play('commit.broken'))).toBeVisible();
});

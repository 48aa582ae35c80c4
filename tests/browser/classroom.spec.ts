import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { sayClass } from '../../src/view/words/classWords.ts';
import { checkScreen } from './support/axe.ts';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { type Game, gameOn } from './support/game.ts';
import { fingers } from './support/hands.ts';
import { giveFewFrames } from './support/test.ts';
import { play } from './support/words.ts';

let held: ClassHeld;
const contexts: BrowserContext[] = [];

test.beforeEach(async () => {
  held = await holdClass();
});
test.afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
  await held.end();
});

/** A student's phone. */
async function phone(browser: Browser): Promise<{ readonly page: Page; readonly game: Game }> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  contexts.push(context);
  await giveFewFrames(context);
  const page = await context.newPage();
  return { page, game: gameOn(page, fingers()) };
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).tap();

const sits = (page: Page, nation: string) =>
  page.getByRole('region', { name: sayClass('lobby.seat', { nation }) });

/** Moves the room on from the step it is at. */
async function moveOn(): Promise<void> {
  const { status } = await held.until(() => true);
  await held.console.order(held.room, { kind: 'moveOn', beat: status.beat, step: status.step });
}

test('two students of different nations join by code, play a year, and one comes back in the middle of it', async ({
  browser,
}) => {
  const first = await phone(browser);
  const second = await phone(browser);

  await test.step('they join: one by the address, one by typing the code', async () => {
    const { page } = first;
    await page.goto(`${held.origin}/#join=${held.code}`);
    await expect(page.getByRole('heading', { level: 1, name: sayClass('join.title') })).toBeVisible();
    await checkScreen(page, 'Join');
    await press(page, sayClass('join.make'));
    await expect(page.getByRole('textbox', { name: sayClass('join.nickname') })).not.toHaveValue('');
    await press(page, sayClass('join.submit'));
    await expect(sits(page, 'China')).toBeVisible();

    const other = second.page;
    await other.goto(`${held.origin}/`);
    const code = other.getByRole('textbox', { name: sayClass('join.code') });
    await other.getByRole('textbox', { name: sayClass('join.nickname') }).fill('Quiet Heron');
    await code.fill('ABC');
    await press(other, sayClass('join.submit'));
    await expect(other.getByRole('alert')).toHaveText(sayClass('fault.codeLetters'));
    await code.fill(held.code.toLowerCase());
    await press(other, sayClass('join.submit'));
    await expect(sits(other, 'United States')).toBeVisible();
    await expect(first.page.getByText(/^Quiet Heron, head of delegation/)).toBeVisible();
    await checkScreen(other, 'Lobby');
  });

  await test.step('a wish for another seat reaches the facilitator alone', async () => {
    const { page } = second;
    await page.getByText(sayClass('wish.title')).tap();
    await page.getByRole('combobox', { name: sayClass('wish.where') }).selectOption('JPN');
    await press(page, sayClass('wish.send'));
    await expect(page.getByText(sayClass('wish.sent', { where: 'Japan' }))).toBeVisible();
    const { wishes } = await held.until((one) => one.wishes.length > 0);
    expect(wishes).toMatchObject([{ seat: 'JPN' }]);
  });

  await held.console.order(held.room, { kind: 'start', plan: '45' });

  await test.step('they talk, and who hands in waits for the others', async () => {
    await expect(first.game.offers).toBeVisible();
    await expect(first.page.getByRole('timer')).toBeVisible();
    await checkScreen(first.page, 'Talk: offers');
    await first.game.offer({ offers: 1 });
    const waiting = first.page.getByRole('region', { name: sayClass('wait.title') });
    await expect(waiting).toContainText('United States');
    await checkScreen(first.page, 'Waiting');
    await waiting.getByRole('button', { name: sayClass('wait.back') }).tap();
    await expect(first.game.offers.getByRole('button', { pressed: true })).toHaveCount(1);
    await first.game.hand(first.game.button(play('offers.submit')));
    await second.game.offer();
  });

  await test.step('one comes back in the middle and finds everything in place', async () => {
    const { game, page } = first;
    await expect(game.answers).toBeVisible();
    const no = game.answers.getByRole('button', { name: play('answers.no') });
    for (const one of await no.all()) await game.hand(one);
    await game.hand(game.suggestedWords.nth(1));
    const word = await game.suggestedWords.nth(1).innerText();
    const nos = await no.count();
    await checkScreen(page, 'Talk: answers and Words');
    await page.reload();
    await expect(game.answers).toBeVisible();
    await expect(no.and(page.getByRole('button', { pressed: true }))).toHaveCount(nos);
    await expect(game.suggestedWords.nth(1)).toHaveAttribute('aria-pressed', 'true');
    expect(await game.suggestedWords.nth(1).innerText()).toBe(word);
    await game.hand(game.answers.getByRole('button', { name: /^(Give your Word: |Done$)/ }));
    await second.game.answer({ yes: false });
  });

  await test.step('nothing is handed in while the game is paused', async () => {
    const { game, page } = second;
    await game.chooseFirst(1);
    await held.console.order(held.room, { kind: 'pause' });
    await expect(page.getByText(sayClass('paused.line'))).toBeVisible();
    const commit = game.commit.getByRole('button', { name: /^Commit / });
    await expect(commit).toBeDisabled();
    await held.console.order(held.room, { kind: 'resume' });
    await expect(commit).toBeEnabled();
    await checkScreen(page, 'Commit');
    await game.handIn();
    await first.game.chooseFirst(2);
    await first.game.handIn();
  });

  await test.step('both see what came of it, and the room leads on', async () => {
    await expect(first.game.reveal).toBeVisible();
    await expect(second.game.reveal).toBeVisible();
    await expect(second.game.reveal).toContainText(sayClass('wait.reveal'));
    await checkScreen(first.page, 'Reveal');
    await held.until(({ status }) => status.step === 'reveal');
    await moveOn();
    await expect(first.game.offers).toBeVisible();
    await expect(second.game.offers).toBeVisible();
  });

  await test.step('a step back is told, and so is what the facilitator says', async () => {
    await held.console.order(held.room, { kind: 'undo', turn: 1 });
    for (const { page } of [first, second])
      await expect(page.getByText(sayClass('undone.line', { year: 2021 }))).toBeVisible();
    await held.console.order(held.room, { kind: 'announce', text: 'Once more, please.' });
    for (const { page } of [first, second]) {
      await expect(page.getByText(sayClass('announced.line', { text: 'Once more, please.' }))).toBeVisible();
      await press(page, sayClass('notice.close.more', { count: 1 }));
      await expect(page.getByText(sayClass('undone.line', { year: 2021 }))).toBeVisible();
    }
  });

  await test.step('messages between delegations go once the facilitator opens them', async () => {
    const from = first.page;
    await press(from, sayClass('bar.open'));
    const desk = from.getByRole('dialog', { name: sayClass('desk.title') });
    await expect(desk.getByText(sayClass('texts.lead.closed'))).toBeVisible();
    await held.console.order(held.room, { kind: 'freeText', open: true });
    await desk.getByRole('combobox', { name: sayClass('texts.to') }).selectOption('USA');
    await desk.getByRole('textbox', { name: sayClass('texts.text') }).fill('<b>Samples</b> for trust?');
    await desk.getByRole('button', { name: sayClass('texts.send') }).tap();
    await checkScreen(from, 'The class');
    await press(second.page, sayClass('bar.open.new', { count: 1 }));
    await expect(second.page.getByRole('log')).toContainText('<b>Samples</b> for trust?');
  });
});

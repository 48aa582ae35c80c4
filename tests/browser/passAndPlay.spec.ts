import type { Locator } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { opens, panel, play, title } from './support/words.ts';

test('two people share a device: Talk is open, Commit is covered, and secrets stay with their owner', async ({
  page,
  game,
}) => {
  const titleOf = (beat: Locator) => beat.getByRole('heading', { level: 2 });
  const cover = (nation: string): Locator =>
    page.getByRole('heading', { level: 1, name: play('cover.title', { nation }) });
  const everything = (): Promise<string> => page.getByRole('main').innerText();
  const aims = page.getByRole('region', { name: panel('aims.title') });
  const secret = aims.getByRole('listitem').filter({ hasText: /secret/i });
  let secretOfFrance = '';

  await game.openTitle();
  await game.button(opens(title('title.passAndPlay'))).click();
  const seats = page.getByRole('group', { name: title('setup.titlePass') });
  for (const nation of ['China', 'United States'])
    await seats.getByRole('checkbox', { name: new RegExp(`^${nation} `) }).uncheck();
  await expect(game.button(title('setup.startPass', { count: 0 }))).toBeDisabled();
  // These two have no secret aim in common: France's, seen on the other's screen, can only be France's.
  for (const nation of ['France', 'Türkiye'])
    await seats.getByRole('checkbox', { name: new RegExp(`^${nation} `) }).check();
  await game.button(title('setup.startPass', { count: 2 })).click();

  await test.step('Talk goes round without covers, and shows no secret aim', async () => {
    for (const nation of ['France', 'Türkiye']) {
      await expect(titleOf(game.offers)).toHaveText(play('offers.title', { nation }));
      await expect(secret).toHaveText(panel('aims.secret.hidden'));
      // All four together would give it away, and so would what moved them.
      await expect(aims).not.toContainText(/ of 100/);
      await game.offer();
    }
    for (const nation of ['France', 'Türkiye']) {
      await expect(titleOf(game.answers)).toHaveText(play('answers.title', { nation }));
      await expect(secret).toHaveText(panel('aims.secret.hidden'));
      await game.answer();
    }
  });

  await test.step('France chooses behind a cover', async () => {
    await expect(cover('France')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(1);
    await expect(aims).toBeHidden();
    await game.button(play('cover.ready', { nation: 'France' })).click();
    await expect(titleOf(game.commit)).toHaveText(play('commit.title', { nation: 'France' }));
    secretOfFrance = (await secret.getByRole('button').textContent()) ?? '';
    expect(secretOfFrance).toMatch(/\w \w/);
    await game.chooseFirst(1);
    await expect(game.commit.getByRole('button', { pressed: true })).toHaveCount(1);
    await game.commit
      .getByRole('button', { name: play('commit.stake.back') })
      .first()
      .click();
    await game.handIn();
  });

  await test.step("Türkiye sees a cover, then its own screen, and nothing of France's", async () => {
    await expect(cover('Türkiye')).toBeVisible();
    expect(await everything()).not.toContain(secretOfFrance);
    await game.button(play('cover.ready', { nation: 'Türkiye' })).click();
    await expect(titleOf(game.commit)).toHaveText(play('commit.title', { nation: 'Türkiye' }));
    await expect(game.commit.getByRole('button', { pressed: true })).toHaveCount(0);
    expect(await everything()).not.toContain(secretOfFrance);
    await game.word('France').click();
    const dossier = game.dialog(/^France$/);
    await expect(dossier).toBeVisible();
    expect(await dossier.innerText()).not.toContain(secretOfFrance);
    await expect(dossier).toContainText(/secret aim/);
    await game.closeDialog();
    await game.chooseFirst(1);
    await game.handIn();
  });

  await test.step('the Reveal is for both, and keeps the secret aims', async () => {
    await game.seeReveal();
    // A panel that is full squeezes nothing: whose eyes it is read through can be chosen.
    const eyes = page.getByRole('group', { name: play('reveal.look') });
    expect((await eyes.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await expect(secret).toHaveText(panel('aims.secret.hidden'));
    expect(await everything()).not.toContain(secretOfFrance);
    await game.openMenu(play('menu.chronicle'));
    await game
      .dialog(panel('chronicle.title'))
      .getByRole('tab', { name: panel('chronicle.aims') })
      .click();
    expect(await game.dialog(panel('chronicle.title')).innerText()).not.toContain(secretOfFrance);
    await game.closeDialog();
    await game.goOn();
    await expect(titleOf(game.offers)).toHaveText(play('offers.title', { nation: 'France' }));
    await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
  });

  await test.step('a slip can be taken back, by its owner alone', async () => {
    for (let person = 0; person < 2; person += 1) await game.offer();
    for (let person = 0; person < 2; person += 1) await game.answer();
    await game.button(play('cover.ready', { nation: 'France' })).click();
    await game.chooseFirst(1);
    await game.handIn();
    await expect(cover('Türkiye')).toBeVisible();
    await game.button(play('cover.takeBack', { nation: 'France' })).click();
    await expect(cover('France')).toBeVisible();
    await game.button(play('cover.ready', { nation: 'France' })).click();
    await expect(titleOf(game.commit)).toHaveText(play('commit.title', { nation: 'France' }));
  });

  await test.step('a reload goes on behind a cover, even in the middle of Commit', async () => {
    await game.chooseFirst(1);
    await page.reload();
    await expect(cover('France')).toBeVisible();
    expect(await everything()).not.toContain(secretOfFrance);
    await game.button(play('cover.ready', { nation: 'France' })).click();
    await game.handIn();
    await page.reload();
    await expect(cover('Türkiye')).toBeVisible();
  });
});

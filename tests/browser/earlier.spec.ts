import { readFileSync } from 'node:fs';
import { checkScreen } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { debrief, play, replay, share } from './support/words.ts';

const RECORDING = readFileSync(new URL('../recordings/lesson0.link', import.meta.url), 'utf8').trim();

test('a game of an earlier release is looked back at and debriefed, and not played on', async ({
  page,
  game,
}) => {
  await page.goto(`/#game=${RECORDING}`);
  const card = game.dialog(share('shared.title'));
  await expect(card.getByText(replay('earlier.lead'))).toBeVisible();
  await expect(card.getByRole('button', { name: share('shared.ending') })).toHaveCount(0);
  await checkScreen(page, 'a game of an earlier release');

  await test.step('its debrief is read', async () => {
    await card.getByRole('button', { name: share('shared.debrief') }).click();
    const window = game.dialog(play('debrief.title'));
    await expect(window.getByRole('button', { name: debrief('print') })).toBeEnabled();
    await game.closeDialog();
  });

  await test.step('its replay runs, without a way into a seat', async () => {
    await card.getByRole('button', { name: share('shared.replay') }).click();
    const scrub = page.getByRole('slider', { name: replay('bar.scrub') });
    await scrub.press('End');
    await expect(scrub).toHaveAttribute('aria-valuetext', /2027/);
    await expect(page.getByText(replay('earlier.lead'))).toBeVisible();
    await expect(page.getByRole('button', { name: replay('take.button') })).toHaveCount(0);
    await expect(page.getByRole('button', { name: play('menu.swap') })).toHaveCount(0);
    await checkScreen(page, 'the replay of an earlier release');
  });

  await test.step('it can be handed on again', async () => {
    await page.getByRole('button', { name: play('menu.share') }).click();
    const address = await game.dialog(share('share.title')).getByRole('textbox').inputValue();
    // It opens at the moment that it was handed on from.
    expect(address.split('#game=')[1]).toBe(`${RECORDING}&at=7.year`);
  });
});

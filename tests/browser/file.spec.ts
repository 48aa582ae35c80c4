import { BUILT_FILE } from '../../scripts/builtFile.ts';
import { expect, STORED, test } from './support/test.ts';
import { debrief, opens, play, replay, share, title } from './support/words.ts';

const FILE = new URL(`../../${BUILT_FILE}`, import.meta.url).href;

test('the game is one file: it opens from the device, asks for nothing, and plays', async ({
  page,
  game,
  settings,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
    [`${STORED}settings`, JSON.stringify(settings)],
  );
  await page.goto(`${FILE}?scenario=lesson&seat=PAK&seed=7`);
  await game.playYear();
  await game.goOn();
  await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();

  await test.step('its link is for this device alone, and opens there', async () => {
    await game.openMenu(play('menu.share'));
    const dialog = game.dialog(share('share.title'));
    await expect(dialog.getByText(share('share.link.local'))).toBeVisible();
    const address = await dialog.getByRole('textbox').inputValue();
    expect(address.startsWith(`${FILE}#game=`)).toBe(true);
    await page.evaluate((text) => location.assign(text), address);
    await expect(game.dialog(share('shared.title'))).toBeVisible();
    await game.closeDialog();
    await game.closeDialog();
  });

  await test.step('what really happened is in it, and can be debriefed and printed', async () => {
    await game.leave();
    await game.button(opens(title('title.history'))).click();
    await game.openMenu(play('menu.debrief'));
    await expect(
      game.dialog(play('debrief.title')).getByRole('button', { name: debrief('print') }),
    ).toBeEnabled();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    // 210 by 297 millimetres, in points.
    expect(pdf.match(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g)).toHaveLength(pages);
    await game.closeDialog();
    await game.button(replay('close')).click();
  });

  await test.step('people can pass it around', async () => {
    await game.button(opens(title('title.passAndPlay'))).click();
    await game.button(title('setup.startPass', { count: 2 })).click();
    await expect(game.offers.getByRole('heading', { level: 2 })).toHaveText(/^China/);
  });

  const elsewhere = asked.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(FILE));
  expect(elsewhere).toEqual([]);
});

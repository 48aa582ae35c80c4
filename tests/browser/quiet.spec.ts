import { gzipSync } from 'node:zlib';
import { DRAWN, expect, test } from './support/test.ts';
import { title } from './support/words.ts';

test.use({ ...DRAWN, settings: {} });

test('title and a whole year, with board and sound, ask nothing of any other server', async ({
  page,
  game,
  baseURL,
}) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await game.openTitle();
  await game.startGame({ scenario: 'campaign', seat: 'GBR', seed: 2 });
  await game.playYear({ offers: 1, choices: 2 });
  await game.goOn();
  expect(asked.length).toBeGreaterThan(5);
  expect(
    asked.filter((address) => !/^(data|blob):/.test(address) && !address.startsWith(baseURL ?? '')),
  ).toEqual([]);
});

test("the page's policy refuses other servers", async ({ page, game, faults }) => {
  await game.openTitle();
  const refused = await page.evaluate(async () => {
    const breach = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        resolve(effectiveDirective),
      );
    });
    const answer = await fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    );
    return `${answer} by ${await breach}`;
  });
  expect(refused).toBe('refused by connect-src');
  // The browser complains of it twice, and of nothing else.
  for (const fault of faults.splice(0)) expect(fault).toContain('Content Security Policy');
});

test('the title can be used with at most 60 kB of JavaScript, before anything else arrives', async ({
  page,
  game,
}) => {
  // What the page fetches only while it is idle is not needed for the title.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body).length));
  });
  await game.openTitle();
  await game.button(title('title.settings')).click();
  await game
    .dialog(title('settings.title'))
    .getByRole('radio', { name: title('settings.theme.day') })
    .click();
  await game.closeDialog();
  await game.button(title('title.saves')).click();
  await expect(game.dialog(title('saves.title'))).toContainText(/\w/);
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeGreaterThan(5_000);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

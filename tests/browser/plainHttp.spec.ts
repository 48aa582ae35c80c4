import type { Page } from '@playwright/test';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { gameOn } from './support/game.ts';
import { NETWORK_HOST } from './support/networkHost.ts';
import { DESK, expect, PATIENCE, PHONE, test, WALL } from './support/test.ts';
import { classroom, facilitator, projected } from './support/words.ts';

test.use(PATIENCE);

let held: ClassHeld;
test.beforeAll(async () => {
  held = await holdClass();
});
test.afterAll(async () => {
  await held.end();
});

/** A page that came over plain http from elsewhere is trusted with less: no clipboard, no keys, nothing kept offline. */
async function expectPlain(page: Page): Promise<void> {
  expect(await page.evaluate(() => ({ isSecureContext, host: location.hostname }))).toEqual({
    isSecureContext: false,
    host: NETWORK_HOST,
  });
}

test('on plain http, as in a class’s network, a facilitator leads, the wall shows, and a student joins and plays', async ({
  device,
}) => {
  const origin = `http://${NETWORK_HOST}:${new URL(held.origin).port}`;
  const desk = await device({ origin, viewport: DESK });
  await desk.goto(`${origin}/#facilitator=${held.secret}`);
  await expectPlain(desk);
  const wall = await device({ origin, viewport: WALL });
  await wall.goto(`${origin}/#projector=${held.code}`);
  await expectPlain(wall);
  await expect(wall.getByText(projected('join.nobody'))).toBeVisible();
  const student = await device({ origin, viewport: PHONE });
  await student.goto(`${origin}/#join=${held.code}`);
  await expectPlain(student);
  await student.getByRole('button', { name: classroom('join.make') }).click();
  await student.getByRole('button', { name: classroom('join.submit') }).click();
  await expect(student.getByRole('heading', { name: classroom('lobby.title') })).toBeVisible();
  await expect(wall.getByText(projected('join.here.one'))).toBeVisible();

  await desk.getByRole('button', { name: facilitator('lead.start') }).click();
  const game = gameOn(student);
  await game.offer();
  await expect(game.answers).toBeVisible();
  await expect(wall.getByRole('heading', { name: projected('step.answer') })).toBeVisible();
  await held.until(({ status }) => status.step === 'answer');
  // What was let in comes back by itself, under the same address.
  await student.reload();
  await expect(game.answers).toBeVisible();
  await game.answer();
  await expect(game.commit).toBeVisible();
});

test('the page lets nothing in that does not come from the class’s own server', async ({ device }) => {
  const page = await device({ origin: held.origin, viewport: PHONE, isCutOff: true });
  const violated: string[] = [];
  await page.exposeFunction('violation', (directive: string) => violated.push(directive));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      (window as unknown as { violation: (directive: string) => void }).violation(effectiveDirective),
    );
  });
  await page.goto(`${held.origin}/#join=${held.code}`);
  await expect(page.getByRole('heading', { name: classroom('join.title') })).toBeVisible();
  expect(violated).toEqual([]);
  const came = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.cameIn = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.src = 'http://192.0.2.2/spy.png';
    document.body.append(image);
    const fetched = await fetch('http://192.0.2.2/').then(
      () => true,
      () => false,
    );
    return { fetched, script: 'cameIn' in window };
  });
  expect(came).toEqual({ fetched: false, script: false });
  await expect(() =>
    expect(new Set(violated)).toEqual(new Set(['script-src-elem', 'img-src', 'connect-src'])),
  ).toPass({
    timeout: 10_000,
  });
});

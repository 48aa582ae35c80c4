import { sayProjector } from '../../src/view/words/projectorWords.ts';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { DESK, expect, PATIENCE, PHONE, test, WALL } from './support/test.ts';
import { classroom, facilitator } from './support/words.ts';

test.use(PATIENCE);

let held: ClassHeld;
test.beforeAll(async () => {
  held = await holdClass();
});
test.afterAll(async () => {
  await held.end();
});

test('a rating of the room is told to screen readers, and on the wall where the limit held it back', async ({
  device,
}) => {
  const { code, console: wire, origin, room, secret } = held;
  const student = await device({ origin, viewport: PHONE });
  await student.goto(`${origin}/#join=${code}`);
  await student.getByLabel(classroom('join.nickname')).fill('Quiet Heron');
  await student.getByRole('button', { name: classroom('join.submit') }).click();
  await expect(student.getByRole('heading', { name: classroom('lobby.title') })).toBeVisible();
  await wire.order(room, { kind: 'start', plan: null });
  await wire.order(room, { kind: 'intervene', act: { kind: 'ratings', within: 100 } });
  let { status } = await held.until(() => true);
  while (status.step !== 'debate') {
    const { beat, step } = status;
    await wire.order(room, { kind: 'moveOn', beat, step });
    ({ status } = await held.until((now) => now.status.beat !== beat || now.status.step !== step));
  }
  const wall = await device({ origin, viewport: WALL });
  await wall.goto(`${origin}/#projector=${code}`);
  const desk = await device({ origin, viewport: DESK });
  await desk.goto(`${origin}/#facilitator=${secret}`);
  const said = desk.locator('.rate-flow > li').first();
  // Opponents speak by themselves; only where somebody else has the floor, or nothing was said, the room is moved on.
  await expect(async () => {
    const { status: now } = await held.until(() => true);
    const isSaid = await said.waitFor({ timeout: 3000 }).then(
      () => true,
      () => false,
    );
    if (!isSaid) await wire.order(room, { kind: 'moveOn', beat: now.beat, step: now.step });
    expect(isSaid).toBe(true);
  }).toPass({ timeout: 120_000, intervals: [50] });
  // Whose ballots adopt it is said from the first speech on.
  await expect(wall.getByText(/^(Adopted|Decided) (by|if) /)).toBeVisible();
  await said.getByLabel(facilitator('rate.hands')).fill('100');
  await said.getByRole('button', { name: facilitator('rate.rate') }).click();
  await expect(
    student.getByRole('status').filter({ hasText: /^The room rates “.+”: 100 of 100\.$/ }),
  ).toHaveCount(1);
  await expect(wall.getByText(sayProjector('flow.rated.held'))).toBeVisible();
});

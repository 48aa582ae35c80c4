import type { Locator } from '@playwright/test';
import { sayProjector } from '../../src/view/words/projectorWords.ts';
import { Client } from '../classroom/support.ts';
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

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the letters of some texts are, which may lie outside their boxes. It waits for none: a text may be gone by now. */
const inkOf = (texts: Locator): Promise<readonly Box[]> =>
  texts.evaluateAll((elements) =>
    elements.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { height, width, x, y } = range.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );

/** Whether no two of some texts lie over each other, and none is cut off below a screen of some height. */
async function expectApart(height: number, ...all: readonly Locator[]): Promise<void> {
  const boxes = (await Promise.all(all.map(inkOf))).flat();
  expect(boxes.length).toBeGreaterThan(3);
  for (const [at, one] of boxes.entries()) {
    expect(one.y + one.height).toBeLessThanOrEqual(height);
    for (const other of boxes.slice(at + 1)) {
      const isBeside = one.x + one.width <= other.x + 1 || other.x + other.width <= one.x + 1;
      const isAbove = one.y + one.height <= other.y + 1 || other.y + other.height <= one.y + 1;
      expect(isBeside || isAbove).toBe(true);
    }
  }
}

test('a rating of the room is told to screen readers, and on the wall where the limit held it back; ballots and hands cover none of the flow', async ({
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
  const flow = desk.locator('.rate-flow > li');
  // Opponents speak by themselves; only where somebody else has the floor, or nothing was said, the room is moved on.
  await expect(async () => {
    const { status: now } = await held.until(() => true);
    const isSaid = await flow
      .first()
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
    if (!isSaid) await wire.order(room, { kind: 'moveOn', beat: now.beat, step: now.step });
    expect(isSaid).toBe(true);
  }).toPass({ timeout: 120_000, intervals: [50] });
  // Whose ballots adopt it is said from the first speech on.
  await expect(wall.getByText(/^(Adopted|Decided) (by|if) /)).toBeVisible();
  // The one that was said last: in a long debate the wall has no room for the earlier ones.
  const said = flow.nth((await flow.count()) - 1);
  await said.getByLabel(facilitator('rate.hands')).fill('0');
  await said.getByRole('button', { name: facilitator('rate.rate') }).click();
  await expect(
    student.getByRole('status').filter({ hasText: /^The room rates “.+”: 0 of 100\.$/ }),
  ).toHaveCount(1);
  await expect(wall.getByText(sayProjector('flow.rated.held'))).toBeVisible();

  const mate = new Client(Number(new URL(origin).port));
  await mate.join(code, 'Swift Otter');
  await mate.act({ kind: 'raise', turn: status.turn, isFor: true });
  await expect(async () => {
    const { status: now } = await held.until(() => true);
    if (now.step !== 'verdict') await wire.order(room, { kind: 'moveOn', beat: now.beat, step: now.step });
    expect(now.step).toBe('verdict');
  }).toPass({ timeout: 120_000, intervals: [100] });
  const few = wall.getByText(classroom('hands.one'));
  await expect(few).toBeVisible();
  // How much room the last argument leaves differs from debate to debate: so at several heights.
  for (const height of [WALL.height, 1050, 1020, 990]) {
    await wall.setViewportSize({ ...WALL, height });
    await expect(() =>
      expectApart(height, few, wall.getByRole('heading'), wall.getByRole('listitem')),
    ).toPass({ timeout: 10_000 });
  }
  mate.close();
});

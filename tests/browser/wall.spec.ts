import type { Page } from '@playwright/test';
import { STEPS, type Step } from '../../src/protocol/plans.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { Client } from '../classroom/support.ts';
import { checkScreen } from './support/axe.ts';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { expect, PATIENCE, test, WALL } from './support/test.ts';
import { debate, projected } from './support/words.ts';

test.use(PATIENCE);

/** Pixels of a letter's size on a wall of 1920 by 1080, so that the last row reads it. */
const LEAST = 24;

let held: ClassHeld;
const students: Client[] = [];
test.beforeAll(async () => {
  held = await holdClass();
});
test.afterAll(async () => {
  for (const one of students) one.close();
  await held.end();
});

/** What a wall writes, and which of it is too small for the last row. */
const written = (wall: Page) =>
  wall.evaluate((least) => {
    const texts = [...document.querySelectorAll('.projector *')].filter(
      (one) =>
        [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()) &&
        !one.closest('.unseen') &&
        one.checkVisibility(),
    );
    const small = texts.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < least);
    return { count: texts.length, small: small.map((one) => one.outerHTML) };
  }, LEAST);

test('all that the wall writes can be read in the last row, and timer and code stand there, through a year with a debate', async ({
  device,
}) => {
  const { code, console: wire, origin, room } = held;
  const aloud = `${code.slice(0, 3)} ${code.slice(3)}`;
  const wall = await device({ origin, viewport: WALL });
  const measure = async (what: string): Promise<void> => {
    const { count, small } = await written(wall);
    expect(count, what).toBeGreaterThan(3);
    expect.soft(small, what).toEqual([]);
  };
  await wall.goto(`${origin}/#projector=${code}`);
  await expect(wall.getByText(projected('join.nobody'))).toBeVisible();
  await measure('nobody here');
  // Eight of the nine are people, so that the debate waits for them, and one is the computer's.
  for (let count = 1; count < NATIONS.length; count += 1) {
    const student = new Client(Number(new URL(origin).port));
    students.push(student);
    await student.join(code, count === 1 ? 'Quiet Heron' : undefined);
  }
  await expect(wall.getByText('Quiet Heron')).toBeVisible();
  await measure('arriving');

  await wire.order(room, { kind: 'start', plan: '45' });
  const timer = wall.getByText(/^\d+:\d\d$/);
  const stands = async (): Promise<void> => {
    await expect(timer).toBeVisible();
    await expect(wall.getByText(aloud, { exact: true })).toBeVisible();
  };
  await wire.order(room, { kind: 'announce', text: 'Five minutes, then we look at the board.' });
  const told = { kind: 'headline', text: 'A storm closes the launch site', shift: null } as const;
  await wire.order(room, { kind: 'intervene', act: told });
  await expect(wall.getByRole('region', { name: projected('told.title') })).toBeVisible();
  await stands();
  const before = await timer.innerText();
  await expect(timer).not.toHaveText(before);
  await measure('told news');
  await wire.order(room, { kind: 'pause' });
  await expect(wall.getByRole('heading', { name: projected('paused') })).toBeVisible();
  await measure('paused');
  await wire.order(room, { kind: 'resume' });

  const argument = wall
    .getByRole('list', { name: debate('side.affirmative') })
    .getByRole('listitem')
    .first();
  const seen = new Set<Step>();
  let { status } = await held.until(() => true);
  while (!seen.has('verdict')) {
    const { beat, step } = status;
    if (step === null) throw new Error('the game is over without a debate');
    if (!seen.has(step)) {
      await test.step(step, async () => {
        // What opponents said by themselves takes the room on meanwhile.
        await expect(wall.getByRole('heading', { name: projected(`step.${step}`) })).toBeVisible();
        await wire.order(room, { kind: 'setTimer', seconds: 600 });
        await stands();
        if (step === 'debate') await expect(wall.getByText(projected('flow.resolved'))).toBeVisible();
        if (step === 'verdict') await expect(wall.getByRole('listitem').first()).toBeVisible();
        await measure(step);
        await checkScreen(wall, `wall, ${step}`);
      });
      seen.add(step);
    }
    const moved = await wire.order(room, { kind: 'moveOn', beat, step });
    // Opponents may still be thinking, or have gone on by themselves.
    if (moved.kind === 'refused') await wall.waitForTimeout(300);
    const isElsewhere = (now: typeof status): boolean => now.beat !== beat || now.step !== step;
    ({ status } = await held.until((now) => moved.kind === 'refused' || isElsewhere(now.status)));
    if (seen.has('debate') && status.step === 'debate') {
      // The first speech makes the case.
      await expect(argument).toBeVisible();
      await measure('debate');
    }
  }
  expect(seen).toEqual(new Set(STEPS));
  await wire.order(room, { kind: 'setTimer', seconds: 10 });
  await measure('ballots');
});

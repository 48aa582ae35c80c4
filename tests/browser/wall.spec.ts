import type { Page } from '@playwright/test';
import { lesson } from '../../src/content/lesson.ts';
import { incomingOffers } from '../../src/game/talkRules.ts';
import { STEPS, type Step } from '../../src/protocol/plans.ts';
import { occurrence } from '../../src/rules/occurrence.ts';
import { namesOf } from '../../src/view/words/names.ts';
import { deedSentence } from '../../src/view/words/sentences.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import type { Slip } from '../../src/vocabulary/talk.ts';
import { Client } from '../classroom/support.ts';
import { gives } from '../support/play.ts';
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

/** What a wall writes, which of it is too small for the last row, and which boxes cut what they hold. */
const written = (wall: Page) =>
  wall.evaluate((least) => {
    const texts = [...document.querySelectorAll('.projector *')].filter(
      (one) =>
        [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()) &&
        !one.closest('.unseen') &&
        one.checkVisibility(),
    );
    const small = texts.filter((one) => Number.parseFloat(getComputedStyle(one).fontSize) < least);
    const cut = [...document.querySelectorAll('.projector-side, .projector-side *')].filter(
      (one) =>
        getComputedStyle(one).overflowY !== 'visible' &&
        !one.closest('.unseen') &&
        one.scrollHeight > one.clientHeight + 1,
    );
    const shown = (boxes: readonly Element[]) => boxes.map((one) => one.outerHTML);
    return { count: texts.length, small: shown(small), cut: shown(cut) };
  }, LEAST);

const undelivered = occurrence('dealBroken', { by: 'CHN', to: 'USA', about: 'truce' });

/** In a step of the year: China offers the United States a truce, it is taken, and China does not deliver it. */
async function leaveUndelivered(step: Step): Promise<void> {
  const by = { offer: 'CHN', answer: 'USA', commit: 'CHN' }[step as string];
  const one = students.find(({ view }) => view?.seat === by);
  if (!by || !one) return;
  const { position } = await one.until(() => one.status?.step === step && one.now);
  const slips: Readonly<Record<string, Slip>> = {
    offer: {
      phase: 'offer',
      offers: [gives('CHN', 'truce', 'USA')],
      counsel: position.questions.CHN === undefined ? null : 0,
    },
    answer: {
      phase: 'answer',
      answers: incomingOffers(position, 'USA').map((offer) => offer.by === 'CHN'),
      word: null,
    },
    commit: { phase: 'commit', choices: [], stake: null },
  };
  expect(await one.propose(slips[step] as Slip)).toMatchObject({ kind: 'accepted' });
}

test('all that the wall writes can be read in the last row, and timer and code stand there, through a year with a debate', async ({
  device,
}) => {
  const { code, console: wire, origin, room } = held;
  const aloud = `${code.slice(0, 3)} ${code.slice(3)}`;
  const wall = await device({ origin, viewport: WALL });
  const measure = async (what: string): Promise<void> => {
    const { count, cut, small } = await written(wall);
    expect(count, what).toBeGreaterThan(3);
    expect.soft(small, what).toEqual([]);
    expect.soft(cut, what).toEqual([]);
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
        if (step === 'answer')
          await expect(wall.getByRole('region', { name: projected('table.title') })).toBeVisible();
        if (step === 'reveal')
          await expect(wall.getByText(deedSentence(undelivered, null, namesOf(lesson)))).toBeVisible();
        if (step === 'debate') await expect(wall.getByText(projected('flow.resolved'))).toBeVisible();
        if (step === 'verdict') await expect(wall.getByRole('listitem').first()).toBeVisible();
        await measure(step);
        await checkScreen(wall, `wall, ${step}`);
      });
      if (!seen.has('reveal')) await leaveUndelivered(step);
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

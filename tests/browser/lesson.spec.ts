import { MOST_COINS } from '../../src/game/bids.ts';
import { checkScreen } from './support/axe.ts';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { type Game, gameOn } from './support/game.ts';
import { fingers } from './support/hands.ts';
import { DESK, expect, PATIENCE, PHONE, test, WALL } from './support/test.ts';
import { classroom, debate, facilitator, opens, panel, projected } from './support/words.ts';

test.use(PATIENCE);

let held: ClassHeld;
test.beforeAll(async () => {
  held = await holdClass();
});
test.afterAll(async () => {
  await held.end();
});

/** A class of four screens: who leads it, the wall, and two students of different nations on their phones. */
test('a whole lesson: five years and two debates, a reload and a restart in the middle, to the ending', async ({
  device,
}) => {
  test.setTimeout(300_000);
  const { origin } = held;
  const desk = await device({ origin, viewport: DESK, isCutOff: true });
  const projector = await device({ origin, viewport: WALL, isCutOff: true });
  const ada = await device({ origin, viewport: PHONE, isTouched: true, isCutOff: true });
  const ben = await device({ origin, viewport: PHONE, isTouched: true, isCutOff: true });
  const students: readonly Game[] = [gameOn(ada, fingers()), gameOn(ben, fingers())];
  const [first, second] = students as readonly [Game, Game];
  const lead = desk.getByRole('region', { name: facilitator('lead.title') });
  const atStep = (turn: number, step: RegExp): RegExp =>
    new RegExp(`Turn ${turn} of 5: ${step.source.slice(1, -1)}`);

  await test.step('the room is opened from the console, and two nations join by code', async () => {
    await desk.goto(`${held.origin}/#facilitator=${held.secret}`);
    await projector.goto(`${held.origin}/#projector=${held.code}`);
    for (const [page, nickname] of [
      [ada, 'Ada'],
      [ben, 'Quiet Heron'],
    ] as const) {
      await page.goto(`${held.origin}/#join=${held.code}`);
      await page.getByLabel(classroom('join.nickname')).fill(nickname);
      await page.getByRole('button', { name: classroom('join.submit') }).tap();
      await expect(page.getByRole('heading', { name: classroom('lobby.title') })).toBeVisible();
      await expect(projector.getByText(nickname)).toBeVisible();
    }
    // All five years of the story.
    await desk.getByRole('radio', { name: opens(facilitator('plan.name', { minutes: 90 })) }).check();
    await desk.getByRole('button', { name: facilitator('lead.start') }).click();
    await expect(lead).toContainText(atStep(1, facilitator('step.offer')));
  });

  /** The facilitator goes on, speech by speech in a debate, and presses again where opponents still think. */
  const goOn = async (isThere: () => Promise<boolean>): Promise<void> => {
    await expect(async () => {
      if (await isThere()) return;
      await desk.getByRole('button', { name: /^(Move on|Next speech)/ }).click({ timeout: 5000 });
      await desk
        .getByRole('button', { name: facilitator('lead.moveOn.late.yes') })
        .click({ timeout: 1000 })
        .catch(() => undefined);
      await expect.poll(isThere, { timeout: 1500 }).toBe(true);
    }).toPass({ timeout: 90_000 });
  };
  const talk = async (): Promise<void> => {
    for (const student of students) await student.offer({ offers: 1 });
  };
  const promise = async (): Promise<void> => {
    for (const student of students) await student.answer({ yes: true });
  };

  let debates = 0;
  for (const turn of [1, 2, 3, 4, 5]) {
    await test.step(`year ${turn}: both talk, give their Word and commit`, async () => {
      await talk();
      if (turn === 2) {
        await expect(first.answers).toBeVisible();
        await ben.reload();
        await held.restart();
        await expect(ada.getByText(classroom('link.back'))).toBeVisible();
        for (const student of students) await expect(student.answers).toBeVisible();
        await expect(lead).toContainText(atStep(2, facilitator('step.answer')));
      }
      await promise();
      if (turn === 3) {
        // The year of the lesson's debate: no opponent can have bid as much, so that the one who bids speaks.
        await expect(first.commit).toBeVisible();
        await ada.getByRole('combobox', { name: debate('bid.pick') }).selectOption('openData');
        await first.hand(ada.getByRole('button', { name: debate('bid.side.affirmative') }));
        await ada.getByRole('spinbutton', { name: debate('bid.coins') }).fill(String(MOST_COINS));
        // What the year before was saved for.
      } else if (turn === 1) await first.chooseFirst(1);
      await first.handIn();
      await second.chooseFirst(1);
      await second.handIn();
      for (const student of students) await expect(student.reveal).toBeVisible();
      await expect(projector.getByRole('heading', { name: projected('step.reveal') })).toBeVisible();
    });
    const isPast = async (): Promise<boolean> =>
      (await first.offers.isVisible()) ||
      (await first.ending.isVisible()) ||
      (await first.assembly.isVisible());
    await goOn(isPast);
    if (await first.assembly.isVisible()) {
      debates += 1;
      await test.step(`year ${turn}: the debate, on every screen`, async () => {
        await expect(second.assembly).toBeVisible();
        // The floor is Ada's by her bid: the debate stands still on every screen until the facilitator goes on.
        if (turn === 3) await expect(ada.getByRole('heading', { name: debate('form.title') })).toBeVisible();
        await expect(projector.getByRole('heading', { name: projected('step.debate') })).toBeVisible();
        if (turn === 3) {
          await expect(ada.getByText(classroom('own.title'))).toBeHidden();
          await held.console.order(held.room, { kind: 'freeText', open: true });
          await first.hand(ada.getByText(classroom('own.title')));
          await ada.getByLabel(classroom('own.label')).fill('Who shares first is trusted first.');
          await first.hand(ada.getByRole('button', { name: classroom('own.say') }));
          for (const page of [ada, ben, projector])
            await expect(page.getByText(/Who shares first is trusted first\./)).toBeVisible();
          await checkScreen(ada, 'a speech in own words');
        }
        await goOn(async () => (await first.offers.isVisible()) || (await first.ending.isVisible()));
      });
    }
  }
  expect(debates).toBe(2);

  await test.step('the plan ends the game for everybody, with its ending on every screen', async () => {
    for (const student of students) await expect(student.ending).toBeVisible();
    await expect(desk.getByText(facilitator('next.over'))).toBeVisible();
    await expect(projector.getByRole('heading', { name: projected('step.over') })).toBeVisible();
    for (const page of [ada, ben])
      await expect(page.getByRole('heading', { name: panel('ending.words') })).toBeVisible();
  });
});

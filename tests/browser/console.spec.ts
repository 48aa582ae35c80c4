import type { Reply } from '../../src/protocol/replies.ts';
import { checkScreen } from './support/axe.ts';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { DESK, expect, PATIENCE, PHONE, test, WALL } from './support/test.ts';
import { classroom, facilitator, opens, projected } from './support/words.ts';

test.use(PATIENCE);

let server: ClassHeld;
test.beforeAll(async () => {
  server = await holdClass();
});
test.afterAll(async () => {
  await server.end();
});

test('a facilitator leads a room from the console; the projector shows it and no secrets', async ({
  device,
}) => {
  const desk = await device({ origin: server.origin, viewport: DESK });
  const press = (name: RegExp) => desk.getByRole('button', { name, exact: true }).click();
  const isAt = (turn: number, step: RegExp) =>
    expect(desk.getByRole('region', { name: facilitator('lead.title') })).toContainText(
      new RegExp(`Turn ${turn} of 3: ${step.source.slice(1, -1)}`),
    );
  await desk.goto(`${server.origin}/#facilitator=${server.secret}`);

  await test.step('a room is opened for so many students', async () => {
    await desk.getByRole('heading', { name: facilitator('open.title') }).click();
    await desk.getByLabel(facilitator('open.students')).fill('2');
    await press(facilitator('open.submit.one'));
    await expect(desk.getByText(facilitator('done.opened'))).toBeVisible();
    await expect(desk.getByText(facilitator('next.write'))).toBeVisible();
    await checkScreen(desk, 'console, nobody here');
  });
  const qr = await desk.getByRole('img', { name: facilitator('join.qr') }).getAttribute('aria-label');
  const code = qr?.slice(-7).replace(' ', '') ?? '';
  expect(code).toMatch(/^[A-Z2-9]{6}$/);

  const projector = await device({ origin: server.origin, viewport: WALL, settings: { graphics: 'high' } });
  const heard: string[] = [];
  projector.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => heard.push(String(payload))),
  );
  const student = await device({ origin: server.origin, viewport: PHONE });
  await test.step('a student joins by the code, and all see who is there', async () => {
    await expect(desk.getByRole('link', { name: facilitator('join.projector') })).toHaveAttribute(
      'href',
      `/#projector=${code}`,
    );
    await projector.goto(`${server.origin}/#projector=${code}`);
    await expect(projector.getByText(projected('join.nobody'))).toBeVisible();
    await student.goto(`${server.origin}/#join=${code}`);
    await student.getByLabel(classroom('join.nickname')).fill('Quiet Heron');
    await student.getByRole('button', { name: classroom('join.submit') }).click();
    await expect(student.getByRole('heading', { name: classroom('lobby.title') })).toBeVisible();
    await expect(desk.getByText(facilitator('next.arriving', { here: 1, count: 2 }))).toBeVisible();
    await expect(projector.getByText('Quiet Heron')).toBeVisible();
    await expect(projector.getByText(projected('join.here.one'))).toBeVisible();
    await checkScreen(projector, 'projector, arriving');
  });

  await test.step('the game is started, paused and resumed', async () => {
    await press(facilitator('lead.start'));
    await isAt(1, facilitator('step.offer'));
    await expect(projector.getByRole('heading', { name: projected('step.offer') })).toBeVisible();
    await checkScreen(desk, 'console, playing');
    await press(facilitator('lead.pause'));
    await expect(desk.getByText(facilitator('next.paused'))).toBeVisible();
    await expect(projector.getByRole('heading', { name: projected('paused') })).toBeVisible();
    await press(facilitator('lead.resume'));
    await expect(projector.getByRole('heading', { name: projected('step.offer') })).toBeVisible();
    await expect(projector.getByRole('region', { name: projected('world.title') })).toBeVisible();
    await expect(projector.getByRole('region', { name: projected('news.title') })).toBeVisible();
    await checkScreen(projector, 'projector, offers');
  });

  await test.step('what suits the wall shows where the pointer moves, and goes though it was pressed there', async () => {
    const tools = projector.getByRole('region', { name: projected('screen.title') });
    await projector.getByRole('button', { name: projected('screen.day') }).click();
    await expect(tools).toHaveCSS('opacity', '1');
    await expect(tools).toHaveCSS('opacity', '0');
    await projector.mouse.move(960, 300);
    await projector.getByRole('button', { name: projected('screen.night') }).click();
  });

  await test.step('the class is told something, and somebody is seated elsewhere', async () => {
    await desk.getByLabel(facilitator('talk.announce')).fill('Five minutes, then we look at the board.');
    await press(facilitator('talk.send'));
    await expect(projector.getByText('Five minutes, then we look at the board.')).toBeVisible();
    await press(facilitator('talk.down'));
    await expect(projector.getByText('Five minutes, then we look at the board.')).toHaveCount(0);
    await desk.getByRole('heading', { name: facilitator('people.title') }).click();
    await desk.getByText('Quiet Heron', { exact: true }).click();
    await desk.getByLabel(facilitator('people.seat'), { exact: true }).selectOption('JPN');
    await press(facilitator('people.seat.save'));
    await expect(desk.getByText('Japan, head of delegation')).toBeVisible();
  });

  await test.step('it is renamed, given extra time, and waited for', async () => {
    const glance = desk
      .getByRole('navigation', { name: facilitator('rooms.title') })
      .getByRole('button', { pressed: true });
    await desk.getByLabel(facilitator('people.name'), { exact: true }).fill('Calm Otter');
    await press(facilitator('people.name.save'));
    await expect(desk.getByText(facilitator('done.rename'), { exact: true })).toBeVisible();
    await expect(desk.getByText('Calm Otter', { exact: true })).toBeVisible();
    await expect(desk.getByText('Quiet Heron', { exact: true })).toHaveCount(0);
    await desk.getByRole('heading', { name: 'Japan', exact: true }).click();
    await desk.getByLabel(facilitator('seats.extra'), { exact: true }).selectOption('50');
    await expect(desk.getByText(facilitator('done.extraTime'), { exact: true })).toBeVisible();
    await expect(desk.getByLabel(facilitator('seats.extra'), { exact: true })).toHaveValue('50');
    await expect(glance).toContainText('0 of 1 ready');
  });

  await test.step('a message and a wish are counted at the top, and each leads to where it stands', async () => {
    await student.getByRole('button', { name: opens(classroom('bar.open')) }).click();
    await student.getByLabel(classroom('texts.text')).fill('May we have a minute more?');
    await student.getByRole('button', { name: classroom('texts.send') }).click();
    await student.getByText(classroom('wish.title')).click();
    await student.getByRole('combobox', { name: classroom('wish.where') }).selectOption('FRA');
    await student.getByRole('button', { name: classroom('wish.send') }).click();
    await press(facilitator('calls.message'));
    await expect(desk.getByText('May we have a minute more?')).toBeInViewport();
    await expect(desk.getByRole('button', { name: facilitator('calls.message') })).toHaveCount(0);
    await press(facilitator('calls.wish'));
    await expect(desk.getByText(facilitator('people.wish', { seat: 'France' }))).toBeInViewport();
    await student.keyboard.press('Escape');
  });

  await test.step('news is told and shown as told by the facilitator, and the room is let rate arguments', async () => {
    const headline = 'A dust storm closes a launch site';
    await desk.getByRole('heading', { name: facilitator('news.title') }).click();
    await desk.getByLabel(facilitator('news.own')).fill(headline);
    await desk.getByLabel(facilitator('news.moves'), { exact: true }).selectOption('tension');
    await desk
      .getByRole('button', { name: facilitator('news.tell') })
      .last()
      .click();
    await expect(desk.getByText(facilitator('done.headline'), { exact: true })).toBeVisible();
    await expect(projector.getByRole('region', { name: projected('told.title') })).toContainText(headline);
    await expect(student.getByText(headline).last()).toBeVisible();
    const pick = desk.getByLabel(facilitator('news.pick'), { exact: true });
    await pick.selectOption({ index: 1 });
    await desk
      .getByRole('button', { name: facilitator('news.tell') })
      .first()
      .click();
    await expect(desk.getByText(facilitator('news.told', { told: 2, most: 3 }))).toBeVisible();
    await expect(pick).toHaveJSProperty('selectedIndex', 0);
    await expect(projector.getByRole('region', { name: projected('news.title') })).toBeInViewport({
      ratio: 1,
    });
    await desk.getByRole('heading', { name: facilitator('rate.title') }).click();
    await desk.getByLabel(facilitator('rate.within'), { exact: true }).selectOption('200');
    await expect(desk.getByText(facilitator('done.ratings'), { exact: true })).toBeVisible();
    await checkScreen(desk, 'console, intervening in the game');
    await checkScreen(projector, 'projector, told news');
  });

  await test.step('it is led through a year, and taken back', async () => {
    // Opponents may still be thinking when the person's seat is stood in for: whoever leads presses again.
    const onwards = async (to: () => Promise<void>) => {
      await expect(async () => {
        await desk
          .getByRole('button', { name: /^Move on/ })
          .click({ timeout: 5000 })
          .catch(() => undefined);
        // Over somebody who is not in yet it asks once more.
        await desk
          .getByRole('button', { name: facilitator('lead.moveOn.late.yes'), exact: true })
          .click({ timeout: 1000 })
          .catch(() => undefined);
        await to();
      }).toPass({ timeout: 120_000 });
    };
    const reaches = (step: RegExp, turn: number) => () =>
      expect(desk.getByRole('region', { name: facilitator('lead.title') })).toContainText(
        new RegExp(`Turn ${turn} of 3: ${step.source.slice(1, -1)}`),
        { timeout: 6000 },
      );
    const pause = desk.getByRole('button', { name: facilitator('lead.pause') });
    const stood = await pause.boundingBox();
    await press(facilitator('lead.moveOn.late'));
    expect(await pause.boundingBox()).toEqual(stood);
    await expect(
      desk.getByText(opens(facilitator('lead.moveOn.late.one', { seats: 'Japan' }))),
    ).toBeVisible();
    await press(facilitator('sure.no'));
    await onwards(reaches(facilitator('step.answer'), 1));
    await press(facilitator('lead.back'));
    await press(facilitator('lead.back.yes', { step: 'Offers' }));
    await isAt(1, facilitator('step.offer'));
    await expect(student.getByText(classroom('reopened.line'))).toBeVisible();
    await onwards(reaches(facilitator('step.answer'), 1));
    await onwards(reaches(facilitator('step.commit'), 1));
    await expect(projector.getByRole('heading', { name: projected('words.title') })).toBeVisible();
    await onwards(reaches(facilitator('step.reveal'), 1));
    await expect(projector.getByRole('heading', { name: projected('step.reveal') })).toBeVisible();
    await checkScreen(projector, 'projector, reveal');
    // What was done stays once the film is over, for as long as the class looks back.
    const done = projector.getByRole('region', { name: projected('done.title') });
    await expect(done.getByRole('listitem')).toHaveCount(9, { timeout: 40_000 });
    await expect(projector.getByRole('region', { name: projected('world.title') })).toBeVisible();
    await checkScreen(projector, 'projector, what was done');
    await onwards(reaches(facilitator('step.offer'), 2));
    await desk.getByRole('heading', { name: facilitator('back.title') }).click();
    await desk.getByLabel(facilitator('back.turn')).selectOption('1');
    await press(facilitator('back.undo'));
    await checkScreen(desk, 'console, asked twice');
    await press(facilitator('back.undo.yes', { turn: 1 }));
    await isAt(1, facilitator('step.offer'));
    await expect(projector.getByText(projected('when', { year: 2021, turn: 1, turns: 3 }))).toBeVisible();
  });

  await test.step('it is ended, and the room deleted', async () => {
    await press(facilitator('back.end'));
    await press(facilitator('back.end.yes'));
    await expect(desk.getByText(facilitator('next.over'))).toBeVisible();
    await expect(projector.getByRole('heading', { name: projected('step.over') })).toBeVisible();
    await checkScreen(projector, 'projector, over');
    await desk.setViewportSize({ width: 390, height: 844 });
    await checkScreen(desk, 'console on a phone');
    await press(facilitator('back.erase'));
    await press(facilitator('back.erase.yes'));
    await expect(desk.getByText(facilitator('done.erased'))).toBeVisible();
    await expect(student.getByText(classroom('fault.roomGone'))).toBeVisible();
  });

  const views = heard
    .map((text) => JSON.parse(text) as Reply)
    .flatMap((reply) => (reply.kind === 'view' ? [reply.view] : []));
  expect(views.length).toBeGreaterThan(3);
  for (const view of views) {
    expect(view.seat).toBeNull();
    expect(view).not.toHaveProperty('aims');
    expect(view).not.toHaveProperty('ownSlip');
  }
  const all = heard.join('\n');
  for (const secret of [server.secret, '"token"', '"draft"', '"texts"', '"wishes"'])
    expect(all).not.toContain(secret);
});

test('a class of 24 is split into two rooms, whose codes stand on one screen; without a number it is asked for one', async ({
  device,
}) => {
  const desk = await device({ origin: server.origin, viewport: DESK });
  await desk.goto(`${server.origin}/#facilitator=${server.secret}`);
  const students = desk.getByLabel(facilitator('open.students'));
  // Once a room is known the form is folded.
  await expect(desk.getByRole('link', { name: facilitator('join.projector') })).toBeVisible();
  await desk.getByRole('heading', { name: facilitator('open.title') }).click();
  await students.fill('');
  await desk.getByRole('button', { name: facilitator('open.submit.one') }).click();
  await expect(desk.getByText(facilitator('open.students.none', { most: 1000 }))).toBeVisible();
  await students.fill('24');
  await desk.getByLabel(facilitator('open.split')).selectOption({ label: '2 rooms of 12' });
  await desk.getByRole('button', { name: facilitator('open.submit.many', { count: 2 }) }).click();
  await expect(desk.getByText(facilitator('done.opened'))).toBeVisible();
  const wall = await device({ origin: server.origin, viewport: WALL });
  const href = await desk.getByRole('link', { name: facilitator('join.projector') }).getAttribute('href');
  await wall.goto(`${server.origin}${href}`);
  await expect(wall.getByRole('img', { name: projected('join.qr') })).toHaveCount(2);
  await checkScreen(wall, 'projector, two rooms arriving');
});

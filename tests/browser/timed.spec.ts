import type { Locator, Page } from '@playwright/test';
import { Client } from '../classroom/support.ts';
import { checkScreen } from './support/axe.ts';
import { type Game, gameOn } from './support/game.ts';
import { fingers } from './support/hands.ts';
import { holdQuietClass, type QuietClass, type QuietRoom } from './support/quietClass.ts';
import { DESK, expect, PHONE, test, WALL } from './support/test.ts';
import { classroom, debate, facilitator, play } from './support/words.ts';

let quiet: QuietClass;
let held: QuietRoom;
test.beforeAll(async () => {
  quiet = await holdQuietClass();
});
test.beforeEach(async () => {
  held = await quiet.open();
});
test.afterAll(async () => {
  await quiet.end();
});

/** A student's phone, in the room. */
async function enter(page: Page, nickname: string): Promise<Game> {
  await page.goto(`${held.origin}/#join=${held.code}`);
  await page.getByLabel(classroom('join.nickname')).fill(nickname);
  await page.getByRole('button', { name: classroom('join.submit') }).tap();
  await expect(page.getByRole('heading', { name: classroom('lobby.title') })).toBeVisible();
  return gameOn(page, fingers());
}

/** Whether all of something can be seen before anybody has scrolled, above what stands at the foot. */
async function expectOnFirstScreen(page: Page, ...all: readonly Locator[]): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const foot = await page.locator('.beat-foot').boundingBox();
  for (const one of all) {
    const box = await one.boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  }
}

test('on a phone the first screen of each timed step holds what can be done in it', async ({ device }) => {
  const page = await device({ origin: held.origin, viewport: PHONE, isTouched: true });
  const game = await enter(page, 'Quiet Heron');
  await held.start();

  await test.step('three offers, and the news folded; what hands in is quiet until something is picked', async () => {
    await expect(game.offers).toBeVisible();
    await expectOnFirstScreen(page, game.suggestedOffers.nth(0), game.suggestedOffers.nth(1));
    const submit = game.button(play('offers.submit'));
    await expect(submit).not.toHaveClass(/primary/);
    await game.hand(game.suggestedOffers.first());
    await expect(submit).toHaveClass(/primary/);
    const news = page.getByText(play('offers.news.one')).or(page.getByText(play('offers.news.many')));
    await news.tap();
    // Which news a room's first year brings is drawn: on record, imagined, or both.
    const kind = game.offers
      .getByText(play('offers.recorded'))
      .or(game.offers.getByText(play('offers.imagined')));
    await expect(kind.first()).toBeVisible();
    await checkScreen(page, 'Offers, unfolded');
  });

  await test.step('silence says what it costs, and is quiet', async () => {
    await held.reach(1, 'answer');
    const silent = game.answers.getByRole('button', { name: play('answers.submit.silent') });
    await expect(silent).toBeVisible();
    await expect(silent).not.toHaveClass(/primary/);
    await expect(page.getByRole('list', { name: play('head.beats') })).toContainText(
      /^Offers.*Answers.*Choices.*Reveal$/,
    );
  });

  await test.step('a speech: three arguments to pick with one tap, the ways out of it below', async () => {
    await held.reach(3, 'commit');
    await expect(page.getByText(play('head.when.class', { turn: 3 }))).toBeVisible();
    await expect(game.commit).toBeVisible();
    await game.commit.getByRole('combobox', { name: debate('bid.pick') }).selectOption('openData');
    // Who bids for it tables it, and speaks first.
    await game.hand(game.commit.getByRole('button', { name: debate('bid.side.affirmative'), exact: true }));
    await game.handIn();
    await expect(game.reveal).toBeVisible();
    await held.reach(3, 'debate');
    const floor = page.getByRole('region', { name: debate('form.title') });
    await expect(floor).toBeVisible();
    const cards = floor.getByRole('button', { pressed: false });
    await expect(cards.nth(2)).toBeVisible();
    await expectOnFirstScreen(page, floor.getByRole('heading', { level: 2 }), cards.nth(0), cards.nth(1));
    await checkScreen(page, 'Speech');
    const nothing = game.button(debate('form.submit.none'));
    expect((await nothing.boundingBox())?.height).toBeLessThan(48);
    await cards.first().tap();
    await expect(game.button(debate('form.submit.one'))).toHaveClass(/primary/);
  });
});

test('who listens raises a hand, and how the class itself would have voted stands beside the ballots', async ({
  device,
}) => {
  const { origin } = held;
  const page = await device({ origin, viewport: PHONE, isTouched: true });
  const game = await enter(page, 'Quiet Heron');
  const others = await Promise.all(
    ['Swift Otter', 'Calm Lynx'].map(async (nickname) => {
      const client = new Client(held.port);
      await client.join(held.code, nickname);
      return client;
    }),
  );
  await held.start();
  await expect(game.offers).toBeVisible();
  await held.reach(3, 'debate');
  // Sides are drawn, and whoever has the floor speaks: here somebody listens.
  await held.console.order(held.room, { kind: 'seat', member: 'm1', seat: held.listener(), role: 'head' });
  const hands = page.getByRole('region', { name: classroom('hands.title') });
  await hands.getByRole('button', { name: classroom('hands.no') }).tap();
  await expect(hands.getByRole('status')).toHaveText(classroom('hands.raised'));
  await hands.getByRole('button', { name: classroom('hands.yes') }).tap();
  await expect(hands.getByRole('button', { pressed: true })).toHaveText(classroom('hands.yes'));
  await checkScreen(page, 'Listening');
  for (const other of others) await other.act({ kind: 'raise', turn: 3, isFor: false });
  const desk = await device({ origin, viewport: DESK });
  await desk.goto(`${origin}/#facilitator=${held.secret}`);
  const wall = await device({ origin, viewport: WALL });
  await wall.goto(`${origin}/#projector=${held.code}`);
  await held.reach(3, 'verdict');
  const tally = classroom('hands.tally', { ayes: 1, noes: 2 });
  await expect(game.assembly.getByText(tally)).toBeVisible();
  await expect(wall.getByText(tally)).toBeVisible();
  const debates = desk
    .getByRole('group')
    .filter({ has: desk.getByRole('heading', { name: facilitator('rate.title') }) });
  await expect(debates.getByText(/The class itself: 1 yes, 2 no\.$/)).toBeVisible();
  await held.console.order(held.room, { kind: 'end' });
  await held.console.order(held.room, { kind: 'wall', page: 'debates' });
  await expect(wall.getByText(tally)).toBeVisible();
  for (const other of others) other.close();
});

test('a student reads what became of its wish, of its slip, and of who sat beside it', async ({ device }) => {
  const page = await device({ origin: held.origin, viewport: PHONE, isTouched: true });
  const game = await enter(page, 'Quiet Heron');
  const mate = new Client(held.port);
  const { member } = await mate.join(held.code, 'Swift Otter');
  await page.getByText(classroom('wish.title')).tap();
  await page.getByRole('combobox', { name: classroom('wish.where') }).selectOption('JPN');
  await page.getByRole('button', { name: classroom('wish.send') }).tap();
  const asked = page.getByText(classroom('wish.sent', { where: 'Japan' }));
  await expect(asked).toBeVisible();
  const order = held.console.order.bind(held.console, held.room);
  await order({ kind: 'seat', member: 'm1', seat: 'JPN', role: 'head' });
  await order({ kind: 'seat', member, seat: 'JPN', role: 'press' });
  await expect(
    page.getByRole('region', { name: classroom('lobby.seat', { nation: 'Japan' }) }),
  ).toBeVisible();
  await expect(asked).toHaveCount(0);

  await held.start();
  await expect(game.offers).toBeVisible();
  await held.reach(1, 'commit');
  await game.chooseFirst(1);
  await game.handIn();
  await expect(page.getByText(classroom('sign.own'))).toBeVisible();
  await mate.until(() => mate.delegation?.laidBy);
  await mate.act({ kind: 'takeBack', beat: mate.status?.beat ?? 0 });
  await expect(page.getByText(classroom('returned.line', { nickname: 'Swift Otter' }))).toBeVisible();
  await expect(game.commit).toBeVisible();
  mate.close();
  const gone = classroom('away.you', { nickname: 'Swift Otter', role: 'press officer' });
  await expect(page.getByText(gone)).toBeVisible();
});

test('a link of which a part is missing is answered in words', async ({ device }) => {
  const page = await device({ origin: held.origin, viewport: PHONE, isTouched: true });
  await page.goto(`${held.origin}/#facilitator=a`);
  await expect(page.getByRole('alert')).toHaveText(facilitator('fault.messageShape'));
});

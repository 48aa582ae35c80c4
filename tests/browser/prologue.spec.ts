import { DRAWN, expect, test } from './support/test.ts';
import { debate, opens, play, title } from './support/words.ts';

test.use({ ...DRAWN, settings: { graphics: 'low', motion: 'full', sound: false } });

const MOST_WORDS = 20;

test('Begin shows a film that can be skipped, three seats, and a first year up to its Why', async ({
  page,
  game,
}) => {
  await game.openTitle();
  await game.button(opens(title('title.play'))).click();

  await test.step('the film', async () => {
    // On a busy machine the film is over soon after its last words: skipped by a key, which needs no button that stands still.
    await game.button(play('prologue.skip')).press('Enter');
  });

  await test.step('three seats, each with its case', async () => {
    await expect(page.getByRole('heading', { name: play('prologue.ask') })).toBeVisible();
    const seats = page.getByRole('listitem').getByRole('button', { name: /^(China|Pakistan|France) \S+/ });
    await expect(seats).toHaveCount(3);
    await seats.filter({ hasText: /^France/ }).click();
    await expect(game.offers.getByRole('heading', { level: 2 })).toHaveText(/^France/);
  });

  await test.step('a guide of a sentence or two a screen', async () => {
    const guide = page.getByRole('complementary', { name: play('guide.title') });
    const lines: string[] = [];
    const read = async (): Promise<void> => {
      await expect(guide).toBeVisible();
      lines.push((await guide.getByRole('paragraph').textContent()) ?? '');
    };
    await read();
    await game.offer({ offers: 1 });
    await expect(game.answers).toBeVisible();
    await read();
    await game.answer();
    await expect(game.commit).toBeVisible();
    await read();
    await game.chooseFirst(1);
    // No coin is bid before one bids it; the guide says that it can be.
    await expect(game.commit.getByText(/^Your slip: bid/)).toHaveCount(0);
    await game.hand(game.commit.getByRole('button', { name: 'Bid 1 coin to speak for it' }));
    await expect(game.commit.getByText(/bid 1 coin to speak for/)).toBeVisible();
    await game.handIn();
    await game.seeReveal();
    await read();
    expect(new Set(lines).size).toBe(4);
    for (const line of lines) expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(MOST_WORDS);
  });

  await test.step('somebody broke their Word, as the guide says, and Why opens', async () => {
    const fates = game.reveal.getByRole('region', { name: play('reveal.words') });
    await expect(fates.getByText(play('reveal.words.broken'))).not.toHaveCount(0);
    await game.reveal
      .getByRole('button', { name: /^Why\? / })
      .first()
      .click();
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    await game.closeDialog();
  });

  await test.step('one’s own speech wins a ballot', async () => {
    await game.hand(game.reveal.getByRole('button', { name: debate('reveal.next') }));
    const floor = page.getByRole('heading', { name: debate('form.title') });
    const next = game.assembly.getByRole('button', { name: debate('pace.next') });
    for (let speech = 0; speech < 8; speech += 1) {
      await expect(floor.or(next)).toBeVisible();
      if (await floor.isVisible()) break;
      await game.hand(next);
    }
    await expect(page.getByText(play('guide.floor'))).toBeVisible();
    const winner = game.assembly.getByRole('button', { name: /Wins the ballot of/ }).first();
    await game.hand(winner);
    await game.hand(game.assembly.getByRole('button', { name: debate('form.submit.one') }));
    await game.passAssembly();
    await expect(page.getByText(play('head.when', { year: 2022 }))).toBeVisible();
  });
});

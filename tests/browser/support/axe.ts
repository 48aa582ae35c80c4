import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Game } from './game.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, a line each: the rule, where it is broken, and how. */
async function findings(page: Page): Promise<string[]> {
  // There are no frames, so the page itself is all there is to look into.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true).analyze();
  return (
    violations
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
      // What lies half under a bar that stays in place can be scrolled out from under it.
      .filter((finding) => !/^target-size: .*partially obscured/s.test(finding))
  );
}

/** Goes on after a finding, so that one run tells of all screens. */
export async function checkScreen(page: Page, name: string): Promise<void> {
  await test.step(name, async () => expect.soft(await findings(page), name).toEqual([]));
}

/** A year's screens, each with something picked. */
export async function checkYear(page: Page, game: Game): Promise<void> {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  await game.answerCabinet();
  await game.hand(game.suggestedOffers.first());
  await checkScreen(page, 'Talk: offers');
  await game.offer();
  await expect(game.answers).toBeVisible();
  await checkScreen(page, 'Talk: answers and Words');
  await game.answer();
  await game.chooseFirst(2);
  await checkScreen(page, 'Commit');
  await game.handIn();
  await game.seeReveal();
  await checkScreen(page, 'Reveal');
}

import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import type { Game } from './game.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, a line each: the rule, where it is broken, and how. */
async function findings(page: Page): Promise<string[]> {
  // Half a megabyte of script: once a page, however many screens of it are looked at.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  // There are no frames, so the page itself is all there is to look into; what passes is not listed.
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    RULES,
  );
  return (
    violations
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`))
      // What lies half under a bar that stays in place can be scrolled out from under it.
      .filter((finding) => !/^target-size: .*partially obscured/s.test(finding))
  );
}

/** Looks at a screen. */
export type Check = (page: Page, name: string) => Promise<void>;

/** Goes on after a finding, so that one run tells of all screens. */
export const checkScreen: Check = async (page, name) => {
  await test.step(name, async () => expect.soft(await findings(page), name).toEqual([]));
};

/** A year's screens, each with something picked. */
export async function checkYear(page: Page, game: Game, check: Check = checkScreen): Promise<void> {
  await game.startGame({ scenario: 'campaign', seat: 'PAK', seed: 7 });
  await game.answerCabinet();
  await game.hand(game.suggestedOffers.first());
  await check(page, 'Talk: offers');
  await game.offer();
  await expect(game.answers).toBeVisible();
  await check(page, 'Talk: answers and Words');
  await game.answer();
  await game.chooseFirst(2);
  await check(page, 'Commit');
  await game.handIn();
  await game.seeReveal();
  await check(page, 'Reveal');
}

// Shared games in a real browser: from a link to what it shows, and from a moment of a replay to another ending.
import type { Page } from '@playwright/test';
import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { recorded } from '../../src/lab/bench/recordings.ts';
import { makeLink } from '../../src/record/link.ts';
import { gameOn } from '../../tests/browser/support/game.ts';
import { panel, replay, share } from '../../tests/browser/support/words.ts';

/** Campaigns of fifteen turns by nine practised opponents, each as its link. */
function linksOf(seeds: readonly number[]): readonly string[] {
  const engine = createEngine(campaign);
  return seeds.map((seed) => {
    const record = recorded(engine, 'practised', seed);
    const link = makeLink(record, engine, record.scenario.hash);
    if (!link.ok) throw new Error(link.fault.code);
    return link.value;
  });
}

export interface SharedTimes {
  /** From the link to the window that says what game it is, in milliseconds, scripts being there. */
  readonly shown: readonly number[];
  /** From there, asked to look back at it, to the board of its replay, in milliseconds. */
  readonly looked: readonly number[];
  /** From its replay's second year to the ending, all nine seats played out, in milliseconds. */
  readonly ended: readonly number[];
}

async function timed(act: () => Promise<unknown>, until: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  await until();
  return performance.now() - started;
}

/** @param address of the built site */
export async function sharedTimes(page: Page, address: string): Promise<SharedTimes> {
  const game = gameOn(page);
  const card = page.getByRole('dialog', { name: share('shared.title') });
  const [first = '', ...links] = linksOf([11, 12, 13, 14]);
  const follow = (link: string) =>
    timed(
      () => page.evaluate((text) => window.location.assign(`#game=${text}`), link),
      () => card.waitFor(),
    );
  await page.goto(address);
  // The first brings the scripts.
  await follow(first);
  await game.closeDialog();
  const shown: number[] = [];
  const looked: number[] = [];
  const ended: number[] = [];
  for (const link of links) {
    shown.push(await follow(link));
    looked.push(
      await timed(
        () => card.getByRole('button', { name: share('shared.replay') }).click(),
        () => page.locator('canvas').waitFor(),
      ),
    );
    await page.getByRole('slider', { name: replay('bar.scrub') }).fill('3');
    await game.button(replay('take.button')).click();
    ended.push(
      await timed(
        () => game.button(replay('take.end')).click(),
        () => game.ending.waitFor(),
      ),
    );
    await game.button(panel('ending.title')).click();
  }
  return { shown, looked, ended };
}

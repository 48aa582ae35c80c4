import { type BrowserContext, test as base } from '@playwright/test';
import type { Settings } from '../../../src/view/app/settings.ts';
import { type Game, gameOn } from './game.ts';
import { fingers, mouse } from './hands.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  /** What the person has set before the page opens; the rest is as on a first visit. */
  readonly settings: Partial<Settings>;
  /** The game in its own words, by mouse or by finger as the device has it. */
  readonly game: Game;
  /** What failed in the pages so far; the test fails in the end unless this is empty. */
  readonly faults: string[];
}

/** Where the game keeps things in the browser's storage. */
export const STORED = '1731-grams.';

/** For a click on a page whose board software draws: on a busy machine a frame may take seconds. */
export const PATIENCE = { actionTimeout: 60_000 };

/** A page with a board, where its size is of no account: the fewer pixels software draws, the sooner it is done. */
export const DRAWN = { ...PATIENCE, viewport: { width: 1000, height: 700 } };

/** Milliseconds from one frame that a page is given to the next, where a board is drawn. */
const FRAME_EVERY = 250;

/**
 * Gives pages four frames a second. Software that draws a board needs a core for as long as frames are asked for, and
 * the pages, opponents and tests beside it would wait; what stands on the board in the end is the same.
 */
export async function giveFewFrames(context: BrowserContext): Promise<void> {
  await context.addInitScript((every) => {
    const ask = window.requestAnimationFrame.bind(window);
    const drop = window.cancelAnimationFrame.bind(window);
    let last = Number.NEGATIVE_INFINITY;
    let count = 0;
    /** What takes each asked-for frame back, by its number. */
    const open = new Map<number, () => void>();
    window.requestAnimationFrame = (then) => {
      count += 1;
      const id = count;
      const timer = setTimeout(
        () => {
          const frame = ask((now) => {
            open.delete(id);
            last = now;
            then(now);
          });
          open.set(id, () => drop(frame));
        },
        Math.max(0, last + every - performance.now()),
      );
      open.set(id, () => clearTimeout(timer));
      return id;
    };
    window.cancelAnimationFrame = (id) => {
      open.get(id)?.();
      open.delete(id);
    };
  }, FRAME_EVERY);
}

/** Most tests are about words and steps: no board, no film, no sound. */
const PLAIN: Partial<Settings> = { graphics: 'off', motion: 'reduced', sound: false };

export const test = base.extend<Fixtures>({
  settings: [PLAIN, { option: true }],
  storageState: async ({ baseURL, settings }, use) => {
    const { origin } = new URL(baseURL ?? '');
    const localStorage = [{ name: `${STORED}settings`, value: JSON.stringify(settings) }];
    await use({ cookies: [], origins: [{ origin, localStorage }] });
  },
  context: async ({ context, settings }, use) => {
    if (settings.graphics !== 'off') await giveFewFrames(context);
    await use(context);
  },
  game: async ({ page, hasTouch }, use) => {
    await use(gameOn(page, hasTouch ? fingers() : mouse));
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('weberror', (error) => faults.push(error.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await use(faults);
      base.expect(faults, 'what failed in the page').toEqual([]);
    },
    { auto: true },
  ],
});

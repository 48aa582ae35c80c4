import { type BrowserContext, test as base, type Page } from '@playwright/test';
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
  /** Opens a page on a device of its own: nothing is shared with the others but the network. */
  readonly device: (of: Device) => Promise<Page>;
}

/** One of the devices of a class. */
export interface Device {
  /** Where the class is served. */
  readonly origin: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** What the person has set; for the rest it is as most tests have it. */
  readonly settings?: Partial<Settings>;
  /** Whether it is held in the hand, and pressed with fingers. */
  readonly isTouched?: boolean;
  /** Whether the server goes away in the meantime, of which the browser complains. */
  readonly isCutOff?: boolean;
}

/** What the devices of a class see: who leads it, the wall, and a student. */
export const DESK = { width: 1440, height: 900 } as const;
export const WALL = { width: 1920, height: 1080 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** Where the game keeps things in the browser's storage. */
export const STORED = '1731-grams.';

/** For a click on a page whose board software draws: on a busy machine a frame may take seconds. */
export const PATIENCE = { actionTimeout: 60_000 };

/** A page with a board, where its size is of no account: the fewer pixels software draws, the sooner it is done. */
export const DRAWN = { ...PATIENCE, viewport: { width: 1000, height: 700 } };

/** Milliseconds from one frame that a page is given to the next, where a board is drawn. */
const FRAME_EVERY = 250;

/**
 * Gives pages with a board four frames a second. Software that draws one needs a core for as long as frames are asked
 * for, and the pages, opponents and tests beside it would wait; what stands on the board in the end is the same.
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
      const wait = document.querySelector('canvas') ? last + every - performance.now() : 0;
      const timer = setTimeout(
        () => {
          const frame = ask((now) => {
            open.delete(id);
            last = now;
            then(now);
          });
          open.set(id, () => drop(frame));
        },
        Math.max(0, wait),
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

/** A browser's storage in which nothing is kept but settings. */
function keptFrom(origin: string, settings: Partial<Settings>) {
  const localStorage = [{ name: `${STORED}settings`, value: JSON.stringify(settings) }];
  return { cookies: [], origins: [{ origin, localStorage }] };
}

/** Puts down what fails in a context's pages. @param isCutOff whether what the network lacks is no fault */
function gather(context: BrowserContext, faults: string[], isCutOff = false): void {
  context.on('weberror', (error) => faults.push(error.error().message));
  if (isCutOff) return;
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
}

export const test = base.extend<Fixtures>({
  settings: [PLAIN, { option: true }],
  storageState: async ({ baseURL, settings }, use) => {
    await use(keptFrom(new URL(baseURL ?? '').origin, settings));
  },
  device: async ({ browser, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async ({ origin, viewport, settings, isTouched = false, isCutOff = false }) => {
      const set = { ...PLAIN, ...settings };
      const context = await browser.newContext({
        ...{ viewport, hasTouch: isTouched, isMobile: isTouched },
        storageState: keptFrom(origin, set),
      });
      contexts.push(context);
      if (set.graphics !== 'off') await giveFewFrames(context);
      gather(context, faults, isCutOff);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
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
      gather(context, faults);
      await use(faults);
      base.expect(faults, 'what failed in the page').toEqual([]);
    },
    { auto: true },
  ],
});

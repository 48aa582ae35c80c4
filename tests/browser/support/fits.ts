import { expect, type Page } from '@playwright/test';

/** Nothing reaches beyond the screen's width. */
export async function expectFits(page: Page, what: string): Promise<void> {
  const { wide, screen } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    screen: window.screen.width,
  }));
  expect.soft(wide, `${what} is as wide as the screen`).toBeLessThanOrEqual(screen);
}

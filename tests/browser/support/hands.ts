import type { Locator, Page } from '@playwright/test';

/** How a person reaches something and presses it. */
export type Hand = (target: Locator) => Promise<void>;

export const mouse: Hand = (target) => target.click();

/** Taps left and right of the middle by turns: what comes next often stands in the same place, and two quick
 *  taps on one spot would be a double tap, whose second half the game leaves out. */
export function fingers(): Hand {
  let left = false;
  return async (target) => {
    left = !left;
    const box = await target.boundingBox();
    if (!box) await target.tap();
    else await target.tap({ position: { x: box.width * (left ? 0.25 : 0.75), y: box.height / 2 } });
  };
}

/** More stops than any screen has; past them the thing can't be reached by keyboard. */
const MOST_STOPS = 150;

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the thing has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops <= MOST_STOPS; stops += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target.toString()}`);
}

/** Presses everything with Tab and Enter, and nothing with a pointer. */
export function keyboardOf(page: Page): Hand {
  return async (target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
}

/** Picks an option of a group of radio buttons with Tab and the arrows. */
export async function arrowTo(page: Page, group: Locator, option: Locator): Promise<void> {
  const checked = group.getByRole('radio', { checked: true });
  await tabTo(page, checked);
  const count = await group.getByRole('radio').count();
  for (let presses = 0; presses < count; presses += 1) {
    if (await option.isChecked()) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows never reach ${option.toString()}`);
}

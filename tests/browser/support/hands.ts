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

/**
 * How many presses of Tab seem to lie before a thing, in the page's own order and round its end: 0 where it has the
 * focus, null where it's no longer on the page. A guess, for whoever looks where the focus really went.
 */
function stopsBefore(target: Element): number | null {
  if (!target.isConnected) return null;
  const from = document.activeElement ?? document.body;
  if (from === target) return 0;
  const within = Array.from(document.querySelectorAll('dialog:modal')).at(-1) ?? document;
  const stops = Array.from(
    within.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]'),
  ).filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.matches(':disabled, [inert] *, input[type="radio"]:not(:checked)') &&
      one.checkVisibility({ visibilityProperty: true }),
  );
  const isAfter = (one: Element): boolean =>
    (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const ahead = from === document.body ? stops : stops.filter(isAfter);
  const straight = ahead.indexOf(target as HTMLElement);
  return Math.max(1, straight >= 0 ? straight + 1 : ahead.length + stops.indexOf(target as HTMLElement) + 1);
}

/**
 * Presses Tab until the thing has the focus. Asking after every press where the focus is takes longer than the
 * presses: so as many as seem to be needed come first, and what they reach decides.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  let pressed = 0;
  while (pressed <= MOST_STOPS) {
    const element = await target.elementHandle();
    const stops = await element?.evaluate(stopsBefore);
    if (stops === 0) return;
    // Where the page has been drawn anew the thing is looked for anew.
    if (!stops) continue;
    for (let press = 0; press < stops && pressed <= MOST_STOPS; press += 1) {
      await page.keyboard.press('Tab');
      pressed += 1;
    }
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

import type { Page } from '@playwright/test';
import { SHEETS, type SheetId } from '../../src/view/handouts/handouts.ts';
import { HANDOUT_WORDS } from '../../src/view/words/handoutWords.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { checkScreen } from './support/axe.ts';
import { type ClassHeld, holdClass } from './support/classroom.ts';
import { expect, PATIENCE, test } from './support/test.ts';
import { opens, papers, title } from './support/words.ts';

test.use(PATIENCE);

let server: ClassHeld;
test.beforeAll(async () => {
  server = await holdClass();
});
test.afterAll(async () => {
  await server.end();
});

test('nine slips are printed and keyed in by keyboard alone, and a role card comes on one page', async ({
  page,
}) => {
  const { room } = server;
  await server.console.order(room, { kind: 'paper', seats: NATIONS });
  await server.console.order(room, { kind: 'start', plan: '45' });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${server.origin}/#facilitator=${server.secret}`);

  await test.step('each of nine slips is a page, on A4 and on Letter', async () => {
    await page.getByRole('button', { name: papers('paper.print') }).click();
    await expect(page.getByRole('heading', { name: /^China: 2021$/ })).toBeVisible();
    const stake = new RegExp(papers('slip.letters.stake').source.slice(1, -1));
    await expect(page.getByText(stake)).toHaveCount(9);
    await checkScreen(page, 'slips to print');
    for (const format of FORMATS) expect(await pagesOf(page, format)).toBe(9);
    await expectBlackAndWhite(page);
    await page.keyboard.press('Escape');
  });

  await test.step('a code that was misread is refused at once, and the rest goes in', async () => {
    await page.getByRole('button', { name: papers('paper.key') }).click();
    const china = page.getByRole('textbox', { name: /^China/ });
    await expect(china).toBeFocused();
    // China lends to Pakistan, with the check sign misread, then right.
    await page.keyboard.type('dyf');
    await page.keyboard.press('Enter');
    await expect(
      page.getByRole('alert').getByText(papers('fault.slipCodeMisread', { code: 'DYF' })),
    ).toBeVisible();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('dyj');
    await page.keyboard.press('Enter');
    for (let seat = 1; seat < NATIONS.length; seat += 1) await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: papers('key.handIn') })).toBeFocused();
    await checkScreen(page, 'slips keyed in');
    await page.keyboard.press('Enter');
    await server.until(({ status }) => status.step === 'answer');
    // What Pakistan was asked is read aloud, with the code for yes.
    await expect(page.getByText(papers('key.aloud'))).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('slips that lie open say when the room has gone on to another year', async () => {
    await page.getByRole('button', { name: papers('paper.print') }).click();
    const news = page.getByText(papers('print.wentOn', { year: 2022 }));
    await expect(page.getByRole('heading', { name: /^China: 2021$/ })).toBeVisible();
    await expect(news).toBeHidden();
    let { status } = await server.until(() => true);
    while (status.turn === 1) {
      const { beat, step } = status;
      await server.console.order(room, { kind: 'moveOn', beat, step });
      ({ status } = await server.until((now) => now.status.beat !== beat || now.status.step !== step));
    }
    await expect(news).toBeVisible();
    await expect(page.getByRole('heading', { name: /^China: 2022$/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('role cards print, one nation a page', async () => {
    await page.getByRole('button', { name: title('title.teachers') }).click();
    await page.getByRole('button', { name: /^Role cards$/ }).click();
    await expect(page.getByRole('heading', { name: /^You are China$/ })).toBeVisible();
    await checkScreen(page, 'role cards');
    expect(await pagesOf(page, 'A4')).toBe(9);
  });
});

test('every sheet for teachers comes on paper: on A4 and on Letter, black on white, nothing cut off and nothing beside it', async ({
  page,
}) => {
  await page.goto(`${server.origin}/index.html`);
  await page.getByRole('button', { name: opens(title('title.teachers')) }).click();
  for (const sheet of SHEETS) {
    const name = HANDOUT_WORDS[`sheet.${sheet}`];
    await test.step(name, async () => {
      const pick = page.getByRole('button', { name, exact: true });
      await pick.click();
      await expect(pick).toHaveAttribute('aria-pressed', 'true');
      const [least, most] = SHEET_PAGES[sheet];
      for (const format of FORMATS) {
        const pages = await pagesOf(page, format);
        expect(pages, `${name}, ${format}`).toBeGreaterThanOrEqual(least);
        expect(pages, `${name}, ${format}`).toBeLessThanOrEqual(most);
      }
      await expectBlackAndWhite(page);
    });
  }
});

/** Pages that a sheet takes at least and at most: a role card is handed out by itself, the others are stapled. */
const SHEET_PAGES: Readonly<Record<SheetId, readonly [number, number]>> = {
  guide: [1, 3],
  '45': [1, 2],
  '90': [1, 2],
  '150': [1, 2],
  briefs: [9, 9],
  rubric: [1, 1],
  glossary: [1, 4],
};

const FORMATS = ['A4', 'Letter'] as const;
/** What is left between the margins of the narrower paper, in pixels of paper: 210 mm less twice 13. */
const PRINTED_WIDTH = Math.floor(((210 - 2 * 13) / 25.4) * 96);

/** How many pages are printed. */
async function pagesOf(page: Page, format: (typeof FORMATS)[number]): Promise<number> {
  const pdf = await page.pdf({ format });
  return [...pdf.toString('latin1').matchAll(/\/Type \/Page\b(?!s)/g)].length;
}

/** Looks at what is on the paper: greys alone, no button, nothing wider than what lies between the margins. */
async function expectBlackAndWhite(page: Page): Promise<void> {
  const screen = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: PRINTED_WIDTH, height: 1000 });
  await expect(page.getByRole('button')).toHaveCount(0);
  const { coloured, count, wide } = await page.evaluate((most) => {
    const seen = [...document.querySelectorAll('.dialog.printable, .dialog.printable *')].filter((one) =>
      one.checkVisibility(),
    );
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!pen) throw new Error('no canvas');
    /** Whether paper shows it as a grey. However a colour is written, the canvas knows it. */
    const isGrey = (colour: string): boolean => {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return alpha === 0 || Math.max(red, green, blue) - Math.min(red, green, blue) <= 2;
    };
    const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
    const coloursOf = (one: Element): readonly string[] => {
      const style = getComputedStyle(one);
      return [
        ...[style.color, style.backgroundColor, style.textDecorationColor, style.fill, style.stroke],
        ...SIDES.filter((side) => Number.parseFloat(style[`border${side}Width`]) > 0).map(
          (side) => style[`border${side}Color`],
        ),
      ].filter((colour) => colour !== 'none');
    };
    const brief = (one: Element): string => one.outerHTML.slice(0, 200);
    return {
      count: seen.length,
      coloured: seen.flatMap((one) =>
        coloursOf(one)
          .filter((colour) => !isGrey(colour))
          .map((colour) => `${colour}: ${brief(one)}`),
      ),
      wide: seen.filter((one) => one.getBoundingClientRect().right > most + 1).map(brief),
    };
  }, PRINTED_WIDTH);
  expect(count).toBeGreaterThan(20);
  expect.soft(coloured).toEqual([]);
  expect.soft(wide).toEqual([]);
  // Paper would follow what is set here, too.
  await page.emulateMedia({ media: null });
  if (screen) await page.setViewportSize(screen);
}

// A part of `npm run bench`: what only a browser can tell. Its last line is JSON, for the bench to read.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, mergeConfig } from 'vite';
import { type Game, gameOn } from '../tests/browser/support/game.ts';
import { panel } from '../tests/browser/support/words.ts';
import siteConfig from '../vite.config.ts';
import { frameTimes } from './bench/frameTimes.ts';
import { liveBytes } from './bench/liveBytes.ts';
import { sharedTimes } from './bench/sharedGames.ts';
import { serveFolder } from './bench/site.ts';
import { ensureChromium } from './chromium.ts';
import { sizesOf } from './sizes.ts';
import { withoutPages } from './withoutPages.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Measured {
  readonly id: string;
  readonly kind: 'time' | 'size';
  readonly unit: string;
  readonly target: number | null;
  readonly how: string;
  readonly value: number;
}

/** What is measured together, and the ids of its figures, which are skipped together where it fails. */
interface Part {
  readonly ids: readonly string[];
  measure(): Promise<readonly Measured[]>;
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const VIEWPORT = { width: 1280, height: 720 } as const;
/** Memory doesn't ask for a large picture, and time does: without a graphics card each pixel is drawn by the processor. */
const SMALL_VIEWPORT = { width: 800, height: 600 } as const;

/** Builds the bench's own page: what it measures can't be reached from the game's. */
async function buildPage(): Promise<readonly Measured[]> {
  await build(
    mergeConfig(withoutPages(siteConfig), {
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: join(folder, 'bench'),
        rolldownOptions: {
          input: fileURLToPath(new URL('./bench/page.ts', import.meta.url)),
          output: { entryFileNames: 'page.js' },
        },
      },
    }),
  );
  const page =
    '<!doctype html><title>Bench</title><body style="margin: 0"><script type="module" src="page.js"></script>';
  writeFileSync(join(folder, 'bench', 'index.html'), page);
  return [];
}

/** Builds the site, and says what it weighs. */
async function sizes(): Promise<readonly Measured[]> {
  await build({ root, logLevel: 'error', build: { outDir: folder, emptyOutDir: true } });
  const { title, firstPlay } = sizesOf(folder);
  const asked = { kind: 'size', unit: 'bytes after gzip' } as const;
  return [
    { ...asked, id: 'title.bytes', target: 60_000, value: title, how: 'JavaScript that the title waits for' },
    {
      ...asked,
      id: 'firstPlay.bytes',
      target: 750_000,
      value: firstPlay,
      how: 'HTML, CSS and JavaScript of a first play',
    },
  ];
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Opens a page, and rejects with the first error that happens in it. */
async function withPage<T>(
  browser: Browser,
  use: (page: Page, fault: Promise<never>) => Promise<T>,
  viewport: { readonly width: number; readonly height: number } = VIEWPORT,
): Promise<T> {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const fault = new Promise<never>((_, reject) => page.on('pageerror', reject));
    // Where nothing goes wrong, nobody waits for it.
    fault.catch(() => {});
    return await use(page, fault);
  } finally {
    await context.close();
  }
}

function inWorker(browser: Browser, address: string): Promise<readonly Measured[]> {
  return withPage(browser, async (page, fault) => {
    await page.goto(`${address}bench/`);
    await page.waitForFunction(() => 'bench' in window);
    // The first campaign warms the worker's compiler up no less than a player's would be.
    const times = await Promise.race([page.evaluate(() => window.bench.turnTimes([1, 2, 3])), fault]);
    return [
      {
        id: 'turn.practised.worker',
        kind: 'time',
        unit: 'ms',
        target: 250,
        value: percentile(times, 0.95),
        how: `a turn with eight practised opponents in workers of headless Chromium that woke while the seat was picked, 95th percentile of ${times.length} turns`,
      },
    ];
  });
}

/** As many as a campaign has: what is compiled and drawn for the first time is part of it, and no more than its part. */
const REVEALS = 15;

function onBoard(browser: Browser, address: string): Promise<readonly Measured[]> {
  return withPage(browser, async (page, fault) => {
    await page.goto(`${address}bench/`);
    await page.waitForFunction(() => 'bench' in window);
    const { worked, passed } = await frameTimes(browser, page, () =>
      Promise.race([page.evaluate((count) => window.bench.frameCost(count), REVEALS), fault]),
    );
    const how = (what: string): string =>
      `${what} in a frame of the board, 95th percentile of the ${worked.length} frames of ${REVEALS} Reveals at 1280 x 720`;
    const asked = { kind: 'time', unit: 'ms' } as const;
    return [
      {
        ...asked,
        id: 'board.frame',
        target: 4,
        value: percentile(worked, 0.95),
        how: how("what scripts take of the page's thread"),
      },
      {
        ...asked,
        id: 'board.frame.clock',
        target: null,
        value: percentile(passed, 0.95),
        how: how('what goes by on the clock, with what drawing by the processor takes from the thread,'),
      },
    ];
  });
}

/** Milliseconds that a step may take while the machine is busy otherwise. */
const PATIENCE = { timeout: 120_000 } as const;

async function playCampaign(game: Game): Promise<void> {
  do {
    // Each wait is longer than those of the steps themselves, which are made for tests.
    await game.offers.waitFor(PATIENCE);
    await game.offer();
    await game.answers.waitFor(PATIENCE);
    await game.answer({ yes: false, word: null });
    await game.commit.waitFor(PATIENCE);
    await game.chooseFirst(1);
    await game.handIn();
    await game.film.or(game.reveal).waitFor(PATIENCE);
    await game.seeReveal();
    await game.goOn();
  } while (!(await game.ending.isVisible()));
}

const SETTINGS = { graphics: 'low', motion: 'reduced', sound: false };

function overCampaigns(browser: Browser, address: string): Promise<readonly Measured[]> {
  return withPage(
    browser,
    async (page) => {
      await page.addInitScript(
        (text) => localStorage.setItem('1731-grams.settings', text),
        JSON.stringify(SETTINGS),
      );
      const game = gameOn(page);
      await page.goto(`${address}?scenario=campaign&seat=PAK&seed=7`);
      const inspector = await page.context().newCDPSession(page);
      await inspector.send('HeapProfiler.enable');
      const turning = page.getByRole('region', { name: panel('turning.title') });
      const sizesAtEnd: number[] = [];
      for (let campaign = 0; campaign < 3; campaign += 1) {
        if (campaign > 0) await game.hand(game.button(panel('ending.again')));
        console.error(`  campaign ${campaign + 1} of 3`);
        await playCampaign(game);
        // The search for the turning point is part of the ending, and must be over before memory is counted.
        await turning.getByRole('progressbar').waitFor({ ...PATIENCE, state: 'hidden' });
        sizesAtEnd.push(await liveBytes(inspector));
      }
      const [first = Number.NaN, , third = Number.NaN] = sizesAtEnd;
      const megabytes = sizesAtEnd.map((size) => (size / 1e6).toFixed(1)).join(', ');
      return [
        {
          id: 'memory.growth',
          kind: 'size',
          unit: 'per cent of the first',
          target: 105,
          value: (100 * third) / first,
          how: `what the page holds on to at the end of the third campaign played in it, compiled code left out, against the first (${megabytes} MB)`,
        },
      ];
    },
    SMALL_VIEWPORT,
  );
}

function onShared(browser: Browser, address: string): Promise<readonly Measured[]> {
  return withPage(browser, async (page, fault) => {
    const { ended, looked, shown } = await Promise.race([sharedTimes(page, address), fault]);
    const asked = { kind: 'time', unit: 'ms' } as const;
    return [
      {
        ...asked,
        id: 'link.shown',
        target: 300,
        value: Math.max(...shown),
        how: `from a link of a whole campaign to the window that tells what it is, scripts being there, the slowest of ${shown.length}`,
      },
      {
        ...asked,
        id: 'link.board',
        target: null,
        value: Math.max(...looked),
        how: `from that window to the board of its replay, drawn by the processor, the slowest of ${looked.length}`,
      },
      {
        ...asked,
        id: 'branch.ended',
        target: 3000,
        value: Math.max(...ended),
        how: `from the second year of a campaign's replay to another ending, nine practised opponents, progress shown, the slowest of ${ended.length}`,
      },
    ];
  });
}

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

function reasonOf(problem: unknown): string {
  return (problem as Error).message.split('\n', 1)[0] ?? 'for no stated reason';
}

async function main(): Promise<void> {
  const figures: Measured[] = [];
  const skipped: { id: string; why: string }[] = [];
  const take = async (part: Part, dependent: readonly Part[] = []): Promise<boolean> => {
    try {
      if (part.ids.length > 0) console.error(`Measuring: ${part.ids.join(', ')} ...`);
      figures.push(...(await part.measure()));
      return true;
    } catch (problem) {
      const why = reasonOf(problem);
      for (const { ids } of [part, ...dependent]) skipped.push(...ids.map((id) => ({ id, why })));
      return false;
    }
  };
  const site = await serveFolder(folder);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ARGUMENTS });
  const worker: Part = { ids: ['turn.practised.worker'], measure: () => inWorker(browser, site.address) };
  const board: Part = {
    ids: ['board.frame', 'board.frame.clock'],
    measure: () => onBoard(browser, site.address),
  };
  const shared: Part = {
    ids: ['link.shown', 'link.board', 'branch.ended'],
    measure: () => onShared(browser, site.address),
  };
  const memory: Part = { ids: ['memory.growth'], measure: () => overCampaigns(browser, site.address) };
  try {
    await take({ ids: ['title.bytes', 'firstPlay.bytes'], measure: sizes });
    if (await take({ ids: [], measure: buildPage }, [worker, board])) {
      await take(worker);
      await take(board);
    }
    await take(shared);
    await take(memory);
  } finally {
    await browser.close();
    site.close();
  }
  console.log(JSON.stringify({ figures, skipped }));
}

try {
  await main();
} catch (problem) {
  console.error(reasonOf(problem));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { scenarios } from '../../src/content/scenarios.ts';
import { createEngine } from '../../src/game/engine.ts';
import { parseRecord } from '../../src/record/parseRecord.ts';
import { replay } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { hashesOf } from './support/hashes.ts';
import { expect, STORED, test } from './support/test.ts';
import { panel } from './support/words.ts';

const SEEDS = [1, 7, 1731, 20_210_101, 0xffffffff];

/** The games' code as Vite bundles it for players. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['es'] },
    },
  });
  const [{ output }] = built as [Rollup.RolldownOutput];
  return output[0].code;
}

test('Chromium and Node come to the same hash after every turn of the same games', async ({
  page,
  baseURL,
}) => {
  const code = await bundled('./support/hashes.ts');
  await page.route('**/harness/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
  );
  await page.route('**/harness/hashes.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  );
  await page.goto('./harness/');
  const inChromium = await page.evaluate(
    async ([address, seeds]) => {
      const { hashesOf: hashes } = (await import(address)) as {
        hashesOf: (seeds: readonly number[]) => string[][];
      };
      return hashes(seeds);
    },
    [new URL('harness/hashes.js', baseURL).href, SEEDS] as const,
  );
  expect(inChromium).toEqual(hashesOf(SEEDS));
  // Seventeen turns with the aftermath, and no two games alike.
  expect(inChromium.map((hashes) => hashes.length)).toEqual(SEEDS.map(() => 17));
  expect(new Set(inChromium.map((hashes) => hashes.at(-1))).size).toBe(SEEDS.length);
});

test('the same seed and the same choices give the same ending, twice and in Node', async ({ page, game }) => {
  const endings: { readonly told: string; readonly record: string }[] = [];
  for (let time = 0; time < 2; time += 1) {
    await game.startGame({ scenario: 'lesson', seat: 'TUR', seed: 42 });
    await game.playYears(5, { adviser: 1, offers: 2, word: 0, choices: 2 });
    await expect(game.ending).toBeVisible();
    const turning = page.getByRole('region', { name: panel('turning.title') });
    await expect(turning.getByRole('progressbar')).toBeHidden({ timeout: 60_000 });
    const told = await page.getByRole('main').ariaSnapshot();
    const saved = await page.evaluate((prefix) => {
      const texts = Object.entries(localStorage).filter(([key]) => key.startsWith(`${prefix}save.`));
      const saves = texts.map(
        ([, text]) => JSON.parse(text as string) as { label: { savedAt: number }; game: string },
      );
      return saves.sort((one, other) => other.label.savedAt - one.label.savedAt)[0]?.game ?? '';
    }, STORED);
    endings.push({ told, record: (JSON.parse(saved) as { record: string }).record });
  }
  const [one, other] = endings;
  expect(other?.told).toBe(one?.told);
  expect(other?.record).toBe(one?.record);

  const record = parseRecord(one?.record ?? '');
  if (!record.ok) throw new Error(record.fault.code);
  const scenario = scenarios[record.value.scenario.id];
  if (!scenario) throw new Error('the record names no scenario');
  // Replaying compares every turn's hash with the one that Chromium wrote down.
  const replayed = replay(record.value, createEngine(scenario), scenarioHash(scenario));
  expect(replayed).toMatchObject({ ok: true });
  expect(record.value.hashes).toHaveLength(7);
});

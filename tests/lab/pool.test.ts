import { expect, it } from 'vitest';
import type { GameParam } from '../../src/lab/gameTask.ts';
import { everySeat } from '../../src/lab/players.ts';
import { runTasks } from '../../src/lab/pool.ts';
import { labFault } from '../../src/lab/words.ts';

const game = (seed: number, other: Partial<GameParam> = {}): GameParam => ({
  scenario: 'lesson',
  seats: everySeat('pass'),
  seed,
  counts: false,
  record: false,
  ...other,
});
/** It takes longer than many of the others. */
const slow = game(100, { scenario: 'campaign', seats: everySeat('random'), counts: true });
const quick = Array.from({ length: 40 }, (_, seed) => game(seed));
const CREWS = [1, 2] as const;

it.each(CREWS)(
  'tells of results in the order of the params, drawn as needed, with %i at work',
  async (workers) => {
    const all = [slow, ...quick];
    let drawn = 0;
    function* params(): Generator<GameParam> {
      for (const param of all) {
        drawn += 1;
        yield param;
      }
    }
    const seeds: number[] = [];
    let furthest = 0;
    await runTasks('game', params(), workers, ({ outcome }) => {
      furthest = Math.max(furthest, drawn - seeds.length);
      seeds.push(outcome.seed);
      return undefined;
    });
    expect(seeds).toEqual(all.map(({ seed }) => seed));
    expect(furthest).toBeLessThanOrEqual(workers === 1 ? 1 : 4 * workers);
  },
);

it.each(CREWS)('has nothing to tell where nothing was asked, with %i at work', async (workers) => {
  const told = (): never => expect.unreachable();
  expect(await runTasks('game', [], workers, told)).toBeUndefined();
});

/** What keeps this process busy with its workers. */
const busy = (): readonly string[] =>
  process.getActiveResourcesInfo().filter((name) => /port|worker/i.test(name));

it.each(CREWS)('ends with what a task throws, and tells of nothing after it: %i at work', async (workers) => {
  const before = busy();
  const told: number[] = [];
  const params = [...quick.slice(0, 3), game(3, { scenario: 'moon' }), ...quick.slice(4)];
  const run = runTasks('game', params, workers, ({ outcome }) => {
    told.push(outcome.seed);
    return undefined;
  });
  await expect(run).rejects.toThrow('there is no scenario "moon"');
  expect([0, 1, 2].slice(0, told.length)).toEqual(told);
  expect(busy()).toEqual(before);
});

it.each(CREWS)('ends with a fault that is found in a result, with %i at work', async (workers) => {
  const before = busy();
  const fault = labFault('commandMissing');
  let told = 0;
  const ended = await runTasks('game', quick, workers, ({ outcome }) => {
    told += 1;
    // Those that are at work show here, so that those left behind would.
    expect(busy().length > before.length).toBe(workers > 1);
    return outcome.seed === 5 ? fault : undefined;
  });
  expect(ended).toBe(fault);
  expect(told).toBe(6);
  expect(busy()).toEqual(before);
});

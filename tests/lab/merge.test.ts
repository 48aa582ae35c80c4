import { copyFileSync, readFileSync } from 'node:fs';
import { basename, dirname, sep } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fileWith, lab, seated } from './run.ts';

interface Asked {
  readonly games?: number;
  readonly seed?: number;
  readonly seats?: readonly string[];
  readonly shard?: string;
}

/** What `simulate --json` prints. */
async function printed({ games = 3, seed = 1, seats = ['pass'], shard }: Asked): Promise<string> {
  const { out, code } = await lab(
    ...['simulate', '--scenario', 'lesson', '--games', `${games}`, '--seed', `${seed}`],
    ...['--json', '--workers', '1', ...(shard ? ['--shard', shard] : []), ...seated(...seats)],
  );
  expect(code).toBe(0);
  return out;
}

it('makes of the parts, in whatever order, the bytes of the whole', () =>
  fc.assert(
    fc.asyncProperty(
      fc.record({
        games: fc.integer({ min: 1, max: 5 }),
        // Seeds go round.
        seed: fc.constantFrom(0, 7, 0xfffffffe),
        seats: fc.array(fc.constantFrom('pass', 'random'), { minLength: 1, maxLength: 3 }),
      }),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(),
      async (asked, parts, turn) => {
        const files: string[] = [];
        for (let part = 1; part <= parts; part += 1) {
          files.push(fileWith(await printed({ ...asked, shard: `${part}/${parts}` })));
        }
        const first = turn % parts;
        const merged = await lab('merge', ...files.slice(first), ...files.slice(0, first));
        expect(merged).toEqual({ code: 0, notes: '', out: await printed(asked) });
      },
    ),
    { numRuns: 8 },
  ));

it('shares out every game once, and tells of the same games', async () => {
  const seedsIn = async (shard?: string): Promise<readonly number[]> =>
    (
      JSON.parse(await printed({ games: 5, ...(shard ? { shard } : {}) })) as { games: { seed: number }[] }
    ).games.map(({ seed }) => seed);
  expect(await seedsIn('1/2')).toEqual([1, 3, 5]);
  expect(await seedsIn('2/2')).toEqual([2, 4]);
  // More parts than games: some have nothing to do.
  expect(await seedsIn('7/7')).toEqual([]);
});

describe('refuses', () => {
  let one = '';
  let two = '';
  let whole = '';
  /** The second part of other series. */
  const others = { seed: '', games: '', seats: '', parts: '' };
  beforeAll(async () => {
    one = await printed({ shard: '1/2' });
    two = await printed({ shard: '2/2' });
    whole = await printed({});
    others.seed = await printed({ shard: '2/2', seed: 2 });
    others.games = await printed({ shard: '2/2', games: 4 });
    others.seats = await printed({ shard: '2/2', seats: ['pass', 'random'] });
    others.parts = await printed({ shard: '2/3' });
  });
  const files = (...texts: readonly string[]): readonly string[] => texts.map((text) => fileWith(text));
  /** The second part with something else in one place. */
  const altered = (from: string | RegExp, to: string): readonly string[] => {
    const text = two.replace(from, to);
    expect(text).not.toBe(two);
    return files(one, text);
  };

  // biome-ignore format: a table
  const BAD: readonly (readonly [name: string, make: () => readonly string[], names: RegExp])[] = [
    ['no such file', () => [...files(one), '/nowhere/two.json'], /there is no such file/],
    ['a file that was cut short', () => files(one, two.slice(0, two.length / 2)), /is no JSON, or was cut short/],
    ['an empty file', () => files(one, ''), /is no JSON, or was cut short/],
    ['something else', () => files(one, '{"format":"1731-grams"}'), /is not what simulate.*prints: format/],
    ['no object', () => files(one, 'null'), /is not what simulate.*prints/],
    ['a whole series', () => files(one, whole), /whole series/],
    ['other rules', () => altered(/"rules": \d+/, '"rules": 9999'), /other rules/],
    ['another scenario', () => altered('"id":"lesson"', '"id":"campaign"'), /other rules.*"campaign"/],
    ['a scenario that is not here', () => altered('"id":"lesson"', '"id":"moon"'), /other rules.*"moon"/],
    ['another version of the scenario', () => altered(/"hash":"[0-9a-f]{16}"/, `"hash":"${'f'.repeat(16)}"`), /other rules/],
    ['another seed', () => files(one, others.seed), /another series.*the seed is/],
    ['another number of games', () => files(one, others.games), /another series.*how many games/],
    ['other players', () => files(one, others.seats), /another series.*who sits where/],
    ['another number of parts', () => files(one, others.parts), /another series.*how many parts/],
    ['a file twice', () => files(one, two).flatMap((file) => [file, file]), /stands there twice/],
    ['a part twice', () => files(one, two, two), /is part 2, and so is/],
    ['a missing part', () => files(two), /Part 1 of 2 is missing/],
    ['a part beyond the last', () => altered('"index":2', '"index":3'), /shard is not as it must be/],
    ['a game of another seed', () => altered('{"seed":2,', '{"seed":4,'), /games\.0\.seed is not/],
    ['an ending that there is not', () => altered(/"ending":"\w+"/, '"ending":"bliss"'), /games\.0\.ending is not/],
    ['a score that is none', () => altered(/"CHN":\d+/, '"CHN":101'), /games\.0\.scores\.CHN is not/],
    ['fewer games than there must be', () => altered(/\{"seed":2,.*\}\}?/, ''), /games is not|is no JSON/],
    ['sums that the games do not come to', () => altered('"squares":', '"squares":1'), /summary\.scores is not/],
    ['endings that the games did not come to', () => altered(/"games":1,"perMille":1000/, '"games":0,"perMille":0'), /summary\.endings is not/],
    ['more than it must hold', () => altered('"count"', '"surplus": 1, "count"'), /surplus is not/],
  ];
  it.each(BAD)('%s, in one sentence', async (_name, make, names) => {
    const { code, out, notes } = await lab('merge', ...make());
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(notes).toMatch(names);
    expect(notes).toMatch(/^[^\n]+\.\n$/);
  });

  it('a file twice, by another name', async () => {
    const [first = '', second = ''] = files(one, two);
    const roundabout = [dirname(first), '..', basename(dirname(first)), basename(first)].join(sep);
    const { code, notes } = await lab('merge', first, second, roundabout);
    expect({ code, notes }).toEqual({ code: 1, notes: `${roundabout} stands there twice.\n` });
  });

  it('a copy of a part, whatever its name', async () => {
    const [first = '', second = ''] = files(one, two);
    const copy = fileWith('', 'copy.json');
    copyFileSync(second, copy);
    expect(readFileSync(copy, 'utf8')).toBe(two);
    expect(await lab('merge', first, second, copy)).toMatchObject({ code: 1, out: '' });
  });
});

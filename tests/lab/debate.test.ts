import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { createEngine } from '../../src/game/engine.ts';
import { DebateHall } from '../../src/lab/debates.ts';
import { wilson } from '../../src/lab/rates.ts';
import { debatesEven } from '../../src/lab/targets/debates.ts';
import {
  CONGRESS,
  RESOLUTIONS,
  type ResolutionId,
  SEMANTICS,
  type Semantics,
} from '../../src/vocabulary/debate.ts';
import { lab, labProcess } from './run.ts';

interface Debates {
  readonly count: number;
  readonly seed: number;
  readonly resolutions: readonly {
    readonly id: ResolutionId;
    readonly results: readonly {
      readonly semantics: Semantics;
      readonly held: number;
      readonly won: number;
      readonly perMille: number;
      readonly interval: { readonly low: number; readonly high: number };
      readonly meanStrength: number;
    }[];
    readonly claims: readonly {
      readonly claim: string;
      readonly side: 'affirmative' | 'negative';
      readonly placed: Partial<Record<Semantics, number>>;
    }[];
  }[];
}

const ONE = [
  'debate',
  '--scenario',
  'lesson',
  '--resolution',
  'openData',
  '--games',
  '4',
  '--seed',
  '9',
] as const;

it('prints the same bytes twice', async () => {
  const once = labProcess(...ONE, '--json');
  expect(once.code).toBe(0);
  expect(once.notes).toContain('4 of 4 rounds of debates');
  // In this process other debates have been held before.
  await lab(
    'debate',
    '--scenario',
    'lesson',
    '--resolution',
    'condemnAccords',
    '--games',
    '1',
    '--seed',
    '2',
  );
  expect((await lab(...ONE, '--json')).out).toBe(once.out);
});

it('holds every resolution under both semantics unless it is told otherwise', async () => {
  const { code, out } = await lab('debate', '--scenario', 'lesson', '--games', '2', '--seed', '1', '--json');
  expect(code).toBe(0);
  const all = JSON.parse(out) as Debates;
  expect(all).toMatchObject({ count: 2, seed: 1 });
  expect(all.resolutions.map(({ id }) => id)).toEqual([...RESOLUTIONS]);
  for (const { id, results, claims } of all.resolutions) {
    expect(results.map(({ semantics }) => semantics)).toEqual([...SEMANTICS]);
    for (const { held, won, perMille, interval, meanStrength } of results) {
      expect(held, id).toBeLessThanOrEqual(2);
      expect(won).toBeLessThanOrEqual(held);
      expect(perMille).toBe(held === 0 ? 0 : Math.round((1000 * won) / held));
      expect(interval).toEqual(wilson(won, held));
      if (held > 0) expect(meanStrength).toBeGreaterThan(0);
    }
    // Whatever speaks to it directly is told of, if it was placed or not.
    const direct = campaign.resolutions.find((one) => one.id === id);
    for (const side of ['affirmative', 'negative'] as const) {
      const told = claims.filter((one) => one.side === side).map(({ claim }) => claim);
      expect(told).toEqual(expect.arrayContaining([...(direct?.[side] ?? [])]));
      expect(new Set(told).size).toBe(told.length);
    }
    for (const { placed } of claims) {
      for (const times of Object.values(placed)) expect(times).toBeLessThanOrEqual(2);
    }
  }
  expect(out.match(/\d\.\d/g)).toBeNull();
});

it('holds one resolution under one semantics', async () => {
  const { out } = await lab(...ONE, '--semantics', 'quadratic', '--json');
  const { resolutions } = JSON.parse(out) as Debates;
  expect(resolutions.map(({ id, results }) => [id, results.length])).toEqual([['openData', 1]]);
  expect(resolutions[0]?.results[0]).toMatchObject({ semantics: 'quadratic', held: 4 });
  // Each side has six places.
  const times = (side: string): number =>
    (resolutions[0]?.claims ?? [])
      .filter((one) => one.side === side)
      .reduce((sum, { placed }) => sum + (placed.quadratic ?? 0), 0);
  expect(times('affirmative')).toBeLessThanOrEqual(4 * 6);
  expect(times('negative')).toBeGreaterThan(4 * 3);
});

describe('one debate', () => {
  interface One {
    readonly seed: number;
    readonly semantics: Semantics;
    readonly resolution: { readonly id: string; readonly threshold: string };
    readonly speakers: Readonly<Record<'affirmative' | 'negative', readonly string[]>>;
    readonly flow: readonly { readonly place: number; readonly claim: string; readonly under: number }[];
    readonly strengths: readonly {
      readonly audience: string;
      readonly resolution: number;
      readonly arguments: readonly number[];
    }[];
    readonly ballots: readonly {
      readonly audience: string;
      readonly strength: number;
      readonly lean: number;
      readonly margin: number;
      readonly vote: string;
    }[];
    readonly verdict: {
      readonly adopted: boolean;
      readonly for: number;
      readonly counted: number;
      readonly needed: number;
    };
    readonly attribution: {
      readonly audience: string;
      readonly exact: boolean;
      readonly shares: readonly { readonly place: number; readonly claim: string; readonly share: number }[];
    };
  }
  const FOR_ONE = ['debate', '--scenario', 'lesson', '--seed', '9'] as const;
  const one = async (...words: readonly string[]): Promise<One> =>
    JSON.parse((await lab(...FOR_ONE, ...words, '--json')).out) as One;

  it('is told with its flow, strengths, ballots, verdict and what swung it', async () => {
    const told = await one('--resolution', 'openData');
    expect(told).toMatchObject({ seed: 9, semantics: 'dfQuad', resolution: { id: 'openData' } });
    const { attribution, ballots, flow, strengths, verdict } = told;
    expect(flow.length).toBeGreaterThan(5);
    expect(flow.map(({ place }) => place)).toEqual(flow.map((_, place) => place));
    for (const { place, under } of flow) expect(under).toBeLessThan(place);
    // Of nine nations four speak.
    expect(strengths).toHaveLength(5);
    for (const { audience, resolution, arguments: each } of strengths) {
      expect(each).toHaveLength(flow.length);
      for (const strength of each) expect(strength >= 0 && strength <= 1000).toBe(true);
      expect(ballots.find((ballot) => ballot.audience === audience)?.strength).toBe(resolution);
    }
    for (const { strength, lean, margin, vote } of ballots) {
      expect(margin).toBe(strength + lean - 500);
      expect(vote).toBe(margin > 0 ? 'for' : 'against');
    }
    // The clearest come first; where one alone turns the result, that one opens last.
    const isHeld = verdict.for === verdict.needed - (verdict.adopted ? 0 : 1);
    const away = ballots.slice(0, isHeld ? -1 : undefined).map(({ margin }) => Math.abs(margin));
    expect(away).toEqual([...away].sort((a, b) => b - a));
    expect(verdict).toMatchObject({ counted: 5, needed: 3 });
    expect(verdict.for).toBe(ballots.filter(({ vote }) => vote === 'for').length);
    expect(verdict.adopted).toBe(verdict.for >= verdict.needed);
    expect(attribution.exact).toBe(true);
    const moved = attribution.shares.reduce((sum, { share }) => sum + share, 0);
    const pivot = strengths.find(({ audience }) => audience === attribution.audience);
    // Each share is rounded by itself.
    const presumption = campaign.coefficients.presumption.value;
    expect(Math.abs(moved - ((pivot?.resolution ?? 0) - presumption))).toBeLessThanOrEqual(flow.length);
  });

  it('is weighed by the semantics asked for, and the same by the same seed', async () => {
    const usual = await one('--resolution', 'openData');
    expect(await one('--resolution', 'openData')).toEqual(usual);
    const other = await one('--resolution', 'openData', '--semantics', 'quadratic');
    expect(other.semantics).toBe('quadratic');
    expect(other.strengths).not.toEqual(usual.strengths);
  });

  it('of a law is decided by Congress, and of the leaders by both', async () => {
    const law = await one('--resolution', 'narrowLaw');
    expect(law.strengths.map(({ audience }) => audience)).toEqual([...CONGRESS]);
    const pool = await one('--resolution', 'jointPool');
    expect(pool.verdict).toMatchObject({ counted: 2, needed: 2 });
  });

  it('is told in tables to people', async () => {
    const { code, out } = await lab(...FOR_ONE, '--resolution', 'openData');
    expect(code).toBe(0);
    expect(out).toMatch(/^Publish the data of all samples openly: All data /);
    expect(out).toMatch(/^place +speech +by +side +bears on +strength +share +claim +what$/m);
    expect(out).toMatch(/^(Adopted|Rejected): \d of 5 ballots for, 3 needed\.$/m);
  });
});

it('prints tables for people', async () => {
  const { code, out } = await lab(...ONE);
  expect(code).toBe(0);
  expect(out).toMatch(/^resolution +semantics +debates +affirmative won +interval/);
  expect(out).toMatch(/^openData +dfQuad +4 /m);
  expect(out).toMatch(/^openData\nclaim +side +dfQuad +quadratic$/m);
});

// biome-ignore format: a table
const BAD: readonly (readonly [name: string, words: readonly string[], names: RegExp])[] = [
  ['an unknown resolution', ['--resolution', 'worldPeace'], /"worldPeace".*narrowLaw.*condemnAccords/],
  ['a resolution that every object has', ['--resolution', 'toString'], /"toString"/],
  ['unknown semantics', ['--semantics', 'cubic'], /"cubic".*dfQuad and quadratic/],
  ['an unknown scenario', ['--scenario', 'moon'], /"moon".*campaign/],
  ['no debates', ['--games', '0'], /--games.*from 1 to.*"0"/],
  ['a seed in words', ['--seed', 'one'], /--seed.*"one"/],
  ['a flag of another command', ['--seat', 'FRA=pass'], /--seat.*--scenario, --resolution, --games, --seed, --semantics/],
  ['a forgotten value', ['--resolution'], /--resolution needs a value/],
];
it.each(BAD)('%s: one sentence with the place, and nothing else', async (_name, words, names) => {
  const { code, out, notes } = await lab('debate', ...words);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(notes).toMatch(names);
  expect(notes).toMatch(/^[^\n]+\.\n$/);
});

describe('debates between equals', () => {
  const engine = createEngine(campaign);

  it('are the same by the same seed and place, whatever was held before', () => {
    const hall = new DebateHall(engine, 3);
    const first = hall.hold(0, 'openData', 'dfQuad');
    const second = hall.hold(1, 'openData', 'dfQuad');
    expect(new DebateHall(engine, 3).hold(1, 'openData', 'dfQuad')).toEqual(second);
    expect(hall.hold(0, 'openData', 'dfQuad')).toEqual(first);
    expect(second).not.toEqual(first);
  });

  it('are decided by their strength alone where no ballot leans', () => {
    const { mostLean } = campaign.coefficients;
    const coefficients = { ...campaign.coefficients, mostLean: { ...mostLean, value: 0 } };
    const hall = new DebateHall(createEngine({ ...campaign, coefficients }), 4);
    for (const id of RESOLUTIONS) {
      for (const semantics of SEMANTICS) {
        const held = hall.hold(0, id, semantics);
        if (!held) continue;
        expect(held.isAdopted, `${id} ${semantics}`).toBe(held.strength > 500);
        expect(held.flow.length).toBeLessThanOrEqual(12);
      }
    }
  });

  it('are heard alike whatever trust there is and whoever broke a promise', () => {
    const { standingWeight } = campaign.coefficients;
    const coefficients = { ...campaign.coefficients, standingWeight: { ...standingWeight, value: 40 } };
    const doubled = createEngine({ ...campaign, coefficients, sessions: [], agenda: [] });
    const usual = createEngine({ ...campaign, sessions: [], agenda: [] });
    // Without sessions both campaigns go alike; in the debates held on them nobody's standing counts.
    for (const semantics of SEMANTICS)
      expect(new DebateHall(doubled, 6).hold(0, 'openData', semantics)).toEqual(
        new DebateHall(usual, 6).hold(0, 'openData', semantics),
      );
  });

  it('have leaders listen where their consensus decides', () => {
    const hall = new DebateHall(engine, 5);
    for (let place = 0; place < 5; place += 1) {
      const speakers = hall.hold(place, 'jointPool', 'dfQuad')?.flow.map(({ by }) => by) ?? [];
      expect(speakers).not.toContain('CHN');
      expect(speakers).not.toContain('USA');
    }
  });
});

describe('the target of even debates', () => {
  const held = (won: number, all: number) => ({ held: all, won });
  const tallied = (won: number, all: number) => ({
    'openData.dfQuad': held(won, all),
    'openData.quadratic': held(won, all),
  });
  const judged = (won: number, all: number) => debatesEven(tallied(won, all), ['openData']);

  it('holds from 40 to 60 per cent, both included', () => {
    expect([4, 5, 6].map((won) => judged(won, 10).passes)).toEqual([true, true, true]);
    expect([3, 7].map((won) => judged(won, 10).passes)).toEqual([false, false]);
    expect(judged(399, 1000).passes).toBe(false);
  });

  it('tells how often the affirmative won, under either semantics', () => {
    const { perMille, rule, parts } = judged(3, 10);
    expect({ perMille, rule }).toEqual({ perMille: 300, rule: 'within' });
    expect(parts.map(({ id, part, whole }) => [id, part, whole])).toEqual([
      ['openData.dfQuad', 3, 10],
      ['openData.quadratic', 3, 10],
    ]);
  });

  it('fails by its worst resolution, and where nothing was held', () => {
    const counts = { ...tallied(5, 10), 'jointPool.dfQuad': held(1, 1) };
    expect(debatesEven(counts, ['openData', 'jointPool'])).toMatchObject({
      passes: false,
      id: 'debatesEven',
    });
    expect(debatesEven({}, ['openData']).passes).toBe(false);
  });
});

import { expect, it } from 'vitest';
import { scenarios } from '../../src/content/scenarios.ts';
import { UNIQUE_CHOICES } from '../../src/vocabulary/choices.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { lab, labProcess } from './run.ts';

interface Simulation {
  readonly count: number;
  readonly seats: Record<string, string>;
  readonly games: readonly { seed: number; ending: string; scores: Record<string, number>; hash: string }[];
  readonly summary: {
    readonly standIns: number;
    readonly endings: readonly { id: string; games: number; perMille: number }[];
    readonly scores: readonly {
      seat: string;
      sum: number;
      squares: number;
      mean: number;
      deviation: number;
    }[];
    readonly choices: readonly {
      kind: string;
      permitted: number;
      affordable: number;
      taken: number;
      games: number;
      perMille: number;
    }[];
    readonly deeds: readonly { deed: string; times: number }[];
  };
}

const GAMES = ['simulate', '--scenario', 'lesson', '--games', '3', '--seed', '4294967294', '--json'] as const;
const ALONE = ['--workers', '1'] as const;
const MIXED = [
  '--seat',
  'CHN=random',
  '--seat',
  'USA=random',
  '--seat',
  'FRA=novice',
  '--seat',
  'TUR=pass',
] as const;

it('prints the same bytes twice, with one worker or two', async () => {
  const once = labProcess(...GAMES, ...MIXED, '--workers', '2');
  expect(once.code).toBe(0);
  expect(once.notes).toContain('3 of 3 games');
  // In this process other games have been played before: what they left behind must not matter.
  await lab(
    'simulate',
    '--scenario',
    'campaign',
    '--games',
    '1',
    '--seed',
    '5',
    '--seat',
    'GBR=random',
    ...ALONE,
  );
  expect((await lab(...GAMES, ...MIXED, ...ALONE)).out).toBe(once.out);
});

const { out } = await lab(...GAMES, ...MIXED, ...ALONE);
const simulation = JSON.parse(out) as Simulation;

it('tells of every game: seed, ending, scores and hash', () => {
  expect(simulation.count).toBe(3);
  expect(simulation.seats).toMatchObject({ CHN: 'random', FRA: 'novice', TUR: 'pass', JPN: 'practised' });
  // Seeds go round.
  expect(simulation.games.map(({ seed }) => seed)).toEqual([4294967294, 4294967295, 0]);
  const endings = scenarios.lesson?.endings.map(({ id }) => id);
  for (const { ending, scores, hash } of simulation.games) {
    expect(endings).toContain(ending);
    expect(Object.keys(scores)).toEqual([...NATIONS]);
    for (const score of Object.values(scores))
      expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  }
});

it('sums up what the games say', () => {
  const { endings, scores, choices, deeds, standIns } = simulation.summary;
  expect(standIns).toBe(0);
  for (const { id, games } of endings) {
    expect(games).toBe(simulation.games.filter(({ ending }) => ending === id).length);
  }
  for (const { seat, sum, squares, mean } of scores) {
    const all = simulation.games.map((game) => game.scores[seat] ?? 0);
    expect(sum).toBe(all.reduce((total, score) => total + score, 0));
    expect(squares).toBe(all.reduce((total, score) => total + score * score, 0));
    expect(mean).toBe(Math.round((sum * 10) / 3));
  }
  const seatTurns = 3 * 5 * 9;
  for (const { kind, permitted, affordable, taken, games } of choices) {
    expect(permitted, kind).toBeLessThanOrEqual(seatTurns);
    expect(affordable, kind).toBeLessThanOrEqual(permitted);
    // Whatever was committed had been open: the count of what is open must not miss it.
    expect(taken, kind).toBeLessThanOrEqual(affordable);
    expect(games, kind).toBeLessThanOrEqual(Math.min(3, taken));
  }
  expect(choices.some(({ taken }) => taken > 0)).toBe(true);
  // A seat's own choice is open to one seat alone.
  for (const kinds of Object.values(UNIQUE_CHOICES)) {
    for (const own of kinds) {
      expect(choices.find(({ kind }) => kind === own)?.permitted, own).toBeLessThanOrEqual(3 * 5);
    }
  }
  expect(deeds.find(({ deed }) => deed === 'newsBroke')?.times).toBeGreaterThan(0);
});

it('writes nothing but whole numbers', () => {
  expect(out.match(/\d\.\d/g)).toBeNull();
});

it('plays each game by its own seed, whatever was played before it', async () => {
  const alone = await lab(
    'simulate',
    '--scenario',
    'lesson',
    '--games',
    '1',
    '--seed',
    '0',
    '--json',
    ...MIXED,
    ...ALONE,
  );
  expect((JSON.parse(alone.out) as Simulation).games[0]).toEqual(simulation.games[2]);
});

it('prints tables for people', async () => {
  const { code, out: text } = await lab(...GAMES.slice(0, -1), ...MIXED, ...ALONE);
  expect(code).toBe(0);
  expect(text).toMatch(/^seat +player +mean score/);
  expect(text).toMatch(/^TUR +pass /m);
});

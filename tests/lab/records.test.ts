import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runLab } from '../../src/lab/lab.ts';
import { parseRecord } from '../../src/record/parseRecord.ts';
import { emptyFolder, fileWith, lab, seated } from './run.ts';

const GAMES = [
  ...['simulate', '--scenario', 'lesson', '--games', '3', '--seed', '8', '--json', '--workers', '1'],
  ...seated('random', 'pass', 'novice'),
] as const;
const names = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => `game-0000000${number}.json`);

it('keeps one recording for each game, which verify accepts', async () => {
  // Neither the folder nor the one above it is there yet.
  const folder = join(emptyFolder(), 'kept', 'here');
  const { code, out } = await lab(...GAMES, '--record', folder);
  expect(code).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual(names(1, 2, 3));
  const { games } = JSON.parse(out) as { games: { seed: number; hash: string }[] };
  for (const [at, name] of names(1, 2, 3).entries()) {
    const verified = await lab('verify', join(folder, name));
    expect(verified).toMatchObject({ code: 0, notes: '' });
    expect(verified.out.slice(0, 16)).toBe(games[at]?.hash);
  }
  // What is printed is the same with and without.
  expect((await lab(...GAMES)).out).toBe(out);
});

it('says in a recording who sat where', async () => {
  const folder = emptyFolder();
  await lab(...GAMES, '--record', folder);
  const record = parseRecord(readFileSync(join(folder, 'game-00000002.json'), 'utf8'));
  expect(record.ok && record.value).toMatchObject({
    seed: 9,
    endedEarly: false,
    seats: {
      CHN: { kind: 'person', name: 'random' },
      USA: { kind: 'person', name: 'pass' },
      RUS: { kind: 'opponent', level: 'novice' },
    },
  });
});

it('numbers the games of a part as in the whole, so that parts can share a folder', async () => {
  const folder = emptyFolder();
  const whole = emptyFolder();
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  for (const shard of ['2/2', '1/2']) {
    expect((await lab(...GAMES, '--shard', shard, '--record', folder)).code).toBe(0);
    if (shard === '2/2') expect(readdirSync(folder).toSorted()).toEqual([...names(2), 'notes.txt']);
  }
  await lab(...GAMES, '--record', whole);
  expect(readdirSync(folder).toSorted()).toEqual([...names(1, 2, 3), 'notes.txt']);
  for (const name of names(1, 2, 3)) {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(join(whole, name), 'utf8'));
  }
});

const inside = (folder: string): readonly string[] =>
  existsSync(folder) && statSync(folder).isDirectory() ? readdirSync(folder) : [];

/** A folder that has what a series of three games would write. */
function taken(): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'game-00000003.json'), 'mine');
  return folder;
}

// biome-ignore format: a table
const BAD: readonly (readonly [name: string, make: () => string, names: RegExp])[] = [
  ['a file', () => fileWith(''), /can't be kept there: .*no folder/],
  ['a folder below a file', () => join(fileWith(''), 'a', 'b'), /can't be kept there: .*no folder/],
  ['a folder with such a recording', taken, /game-00000003\.json already/],
];
it.each(BAD)('refuses %s, in one sentence and before it plays', async (_name, make, why) => {
  const folder = make();
  const before = inside(folder);
  const { code, out, notes } = await lab(...GAMES, '--record', folder);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(notes).toMatch(why);
  expect(notes).toMatch(/^--record [^\n]+\.\n$/);
  expect(inside(folder)).toEqual(before);
});

// There nothing can be made, whoever asks.
it.runIf(process.platform === 'linux')('refuses a file system that takes no folders', async () => {
  for (const folder of ['/proc/none', '/proc/none/at/all', '/proc']) {
    const { code, out, notes } = await lab(...GAMES, '--record', folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(notes).toMatch(/^--record [^\n]+ can't be kept there: [^\n]+\.\n$/);
  }
});

it('overwrites nothing', async () => {
  const folder = taken();
  await lab(...GAMES, '--record', folder);
  expect(readFileSync(join(folder, 'game-00000003.json'), 'utf8')).toBe('mine');
});

it('makes no folder for a command that is refused', async () => {
  const folder = join(emptyFolder(), 'kept');
  for (const wrong of [
    ['--shard', '3/2'],
    ['--seat', 'XXX=pass'],
  ]) {
    expect((await lab(...GAMES, '--record', folder, ...wrong)).code).toBe(1);
    expect(existsSync(folder)).toBe(false);
  }
});

it('stops with a sentence, and leaves no partial file, where a recording can be kept no longer', async () => {
  const above = emptyFolder();
  const folder = join(above, 'kept');
  const notes: string[] = [];
  let outs = 0;
  const code = await runLab([...GAMES, '--record', folder], {
    out: () => {
      outs += 1;
      // The head and the first game have been printed: a file takes the folder's place.
      if (outs !== 2) return;
      rmSync(folder, { recursive: true });
      writeFileSync(folder, '');
    },
    note: (line) => notes.push(line),
  });
  expect({ code, outs }).toEqual({ code: 1, outs: 2 });
  expect(notes.at(-1)).toMatch(/^\S+game-00000002\.json can't be written: .+\.$/);
  expect(readdirSync(above)).toEqual(['kept']);
});

it('leaves no partial file where one can be written but not put in its place', async () => {
  const folder = emptyFolder();
  const notes: string[] = [];
  await runLab([...GAMES, '--record', folder], {
    // A folder of that name appears before the first game is over.
    out: () => mkdirSync(join(folder, 'game-00000001.json', 'x'), { recursive: true }),
    note: (line) => notes.push(line),
  });
  expect(notes).toEqual([expect.stringMatching(/game-00000001\.json can't be written/)]);
  expect(readdirSync(folder)).toEqual(['game-00000001.json']);
});

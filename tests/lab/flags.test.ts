import { expect, it } from 'vitest';
import { lab, labProcess, seated } from './run.ts';

const GOOD = ['simulate', '--scenario', 'lesson', '--games', '1', '--seed', '1'] as const;
const without = (flag: string): readonly string[] => {
  const at = GOOD.indexOf(flag as (typeof GOOD)[number]);
  return [...GOOD.slice(0, at), ...GOOD.slice(at + 2)];
};
const withValue = (flag: string, value: string): readonly string[] => [...without(flag), flag, value];

/** What was typed, and what the sentence about it must name. */
const BAD: readonly (readonly [name: string, words: readonly string[], names: RegExp])[] = [
  ['no command', [], /simulate, merge, verify, show, check, list, balance, sensitivity, debate and debrief/],
  ['unknown command', ['play'], /"play".*simulate/],
  ['a name that every object has', ['toString'], /"toString"/],
  [
    'unknown flag',
    [...GOOD, '--depth', '3'],
    /--depth.*--scenario, --games, --seed, --workers, --shard, --record, --seat and --json/,
  ],
  ['a flag of another command', ['list', '--games', '3'], /--games.*list.*--json/],
  ['a flag twice', [...GOOD, '--seed', '2'], /--seed.*twice/],
  ['a switch twice', [...GOOD, '--json', '--json'], /--json.*twice/],
  ['a switch with a value', [...GOOD, '--json=yes'], /--json.*"yes"/],
  ['a stray word', [...GOOD, 'now'], /"now"/],
  ['two files', ['check', 'one.json', 'two.json'], /"two.json"/],
  ['no file', ['verify'], /verify needs a file/],
  ['no scenario', without('--scenario'), /--scenario is missing/],
  ['no games', without('--games'), /--games is missing/],
  ['no seed', without('--seed'), /--seed is missing/],
  ['a forgotten value', [...without('--seed'), '--seed'], /--seed needs a value/],
  ['a flag for a value', [...without('--seed'), '--seed', '--json'], /--seed needs a value/],
  ['unknown scenario', withValue('--scenario', 'moon'), /"moon".*campaign/],
  ['a scenario that every object has', withValue('--scenario', 'constructor'), /"constructor"/],
  ['negative games', withValue('--games', '-3'), /--games.*"-3"/],
  ['no games at all', withValue('--games', '0'), /--games.*from 1 to.*"0"/],
  ['half a game', withValue('--games', '1.5'), /--games.*"1.5"/],
  ['games in words', withValue('--games', 'ten'), /--games.*"ten"/],
  ['games beyond number', withValue('--games', '1e9'), /--games.*"1e9"/],
  ['negative seed', withValue('--seed', '-1'), /--seed.*"-1"/],
  ['too large a seed', withValue('--seed', '4294967296'), /--seed.*4294967295.*"4294967296"/],
  ['a seat without level', [...GOOD, '--seat', 'FRA'], /--seat FRA.*NATION=LEVEL/],
  ['a seat with too much', [...GOOD, '--seat', 'FRA=novice=pass'], /--seat FRA=novice=pass/],
  ['unknown nation', [...GOOD, '--seat', 'XXX=novice'], /"XXX".*CHN.*TUR/],
  ['unknown level', [...GOOD, '--seat', 'FRA=master'], /"master".*novice, practised, expert, pass, random/],
  ['a seat twice', [...GOOD, '--seat', 'FRA=pass', '--seat', 'FRA=novice'], /FRA has a player already/],
  ['no workers', [...GOOD, '--workers', '0'], /--workers.*from 1 to.*"0"/],
  ['fewer than no workers', [...GOOD, '--workers', '-1'], /--workers.*"-1"/],
  ['workers beyond number', [...GOOD, '--workers', '1000000'], /--workers.*"1000000"/],
  ['workers in words', [...GOOD, '--workers', 'all'], /--workers.*"all"/],
  ...['0/2', '3/2', '1/0', '0/0', 'x/2', '1/x', '1', '1/2/3', '-1/2', '1.5/2', '/2', '1/', '1/999999999'].map(
    (shard) => [`shard ${shard}`, [...GOOD, '--shard', shard], /--shard .*K\/N.*with K from 1 to N/] as const,
  ),
  ['merge of nothing', ['merge'], /merge needs a file/],
  ['balance without games', ['balance', '--seed', '1'], /--games is missing/],
  ['balance of nothing', ['balance', '--games', '0', '--seed', '1'], /--games.*"0"/],
  ['balance elsewhere', ['balance', '--scenario', 'x', '--games', '1', '--seed', '1'], /"x"/],
];

it.each(BAD)('%s: one sentence with the place, and nothing else', async (_name, words, names) => {
  const { code, out, notes } = await lab(...words);
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(notes).toMatch(names);
  expect(notes).toMatch(/^[^\n]+\.\n$/);
  expect(notes).not.toContain('{');
});

it('says so to the shell as well', () => {
  expect(labProcess('simulate', '--games', '-3')).toMatchObject({ code: 1, out: '' });
});

it('takes a value after an equals sign as it does after a space', async () => {
  const seats = ['--seat=CHN=pass', ...seated('pass').slice(2)];
  const words = ['simulate', '--scenario=lesson', '--games=1', '--seed=7', ...seats, '--json'];
  expect((await lab(...words)).code).toBe(0);
});

import { truncateSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import { setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { endEarly } from '../../src/game/writer.ts';
import { makeLink } from '../../src/record/link.ts';
import { makeNotation } from '../../src/record/notation.ts';
import { type GameRecord, makeRecord } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import type { Occupant } from '../../src/vocabulary/levels.ts';
import { byNation, NATIONS } from '../../src/vocabulary/nations.ts';
import { type CommitSlip, isOfSeat } from '../../src/vocabulary/talk.ts';
import { hand, playRandomly, randomSlip } from '../support/randomPlay.ts';
import { fileWith, lab } from './run.ts';

const engine = createEngine(lesson);
const seats = byNation((): Occupant => ({ kind: 'opponent', level: 'novice' }));

function recorded(through?: number): { record: GameRecord; hash: string } {
  const game = startGame(engine, setupOf(lesson, 3));
  playRandomly(game, 3, through === undefined ? {} : { through });
  if (through !== undefined) endEarly(game);
  return {
    record: makeRecord(game, seats, scenarioHash(lesson)),
    hash: game.turns.findLast((log) => log.hash !== '')?.hash ?? '',
  };
}

const { record, hash } = recorded();
const saved = (changed: object): string => fileWith(JSON.stringify({ ...record, ...changed }));

it('confirms a game played to its end, and one that ended early, with the final hash', async () => {
  for (const one of [{ record, hash }, recorded(2)]) {
    const { code, out, notes } = await lab('verify', fileWith(JSON.stringify(one.record)));
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(out.slice(0, 16)).toBe(one.hash);
  }
});

it('confirms the notation and a link as well, and what was played on a version that was given out', async () => {
  const link = makeLink(record, engine, scenarioHash(lesson));
  if (!link.ok) throw new Error(link.fault.code);
  for (const text of [makeNotation(record), `${link.value}\n`]) {
    const { code, out, notes } = await lab('verify', fileWith(text, 'game.txt'));
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(out).toBe(`${hash}  (7 turns from ${record.entries.length} entries, all as recorded)\n`);
  }
  const released = fileURLToPath(new URL('../recordings/lesson0.link', import.meta.url));
  expect(await lab('verify', released)).toMatchObject({ code: 0, notes: '' });
});

it('says how many hashes there were to compare', async () => {
  const { code, out } = await lab('verify', saved({ hashes: record.hashes.slice(0, 2) }));
  expect(code).toBe(0);
  expect(out).toContain('of 2 turns the recording has a hash');
});

it('confirms a game that is still running, slips of its open beat included', async () => {
  const game = startGame(engine, setupOf(lesson, 3));
  playRandomly(game, 3, { through: 1 });
  for (const seat of NATIONS.slice(0, 4)) hand(game, seat, randomSlip(game, seat, 3));
  const running = makeRecord(game, seats, scenarioHash(lesson));
  expect((await lab('verify', fileWith(JSON.stringify(running)))).code).toBe(0);
});

it('names turn, entries, expected and found where a hash was changed', async () => {
  const hashes = record.hashes.with(2, '0123456789abcdef');
  const { code, out, notes } = await lab('verify', saved({ hashes }));
  expect({ code, notes }).toEqual({ code: 1, notes: '' });
  expect(out).toContain('turn 3');
  expect(out).toContain('entries 54 to 88');
  expect(out).toContain('expected 0123456789abcdef');
  expect(out).toContain(`found ${record.hashes[2]}`);
});

it('names the turn in which a choice was changed, not the later one in which that shows', async () => {
  const at = record.entries.findIndex(
    (one) => isOfSeat(one) && one.slip.phase === 'commit' && one.slip.choices.length > 0,
  );
  const entry = record.entries[at] as (typeof record.entries)[number];
  const slip: CommitSlip = { phase: 'commit', choices: [], stake: null };
  const { code, out } = await lab('verify', saved({ entries: record.entries.with(at, { ...entry, slip }) }));
  expect(code).toBe(1);
  expect(out).toContain(`turn ${entry.turn},`);
});

it('names an entry that is refused, or out of its turn', async () => {
  const entry = record.entries[20] as (typeof record.entries)[number];
  const slip: CommitSlip = { phase: 'commit', choices: ['sign', 'sign'], stake: null };
  const refused = await lab('verify', saved({ entries: record.entries.with(20, { ...entry, slip }) }));
  expect(refused).toMatchObject({
    code: 1,
    out: expect.stringMatching(/entries\[20\], turn 1, \w+.*choiceTwice/) as string,
  });
  const late = await lab('verify', saved({ entries: record.entries.with(20, { ...entry, turn: 4 }) }));
  expect(late).toMatchObject({ code: 1, out: expect.stringMatching(/entries\[20\].*turn 1\./) as string });
});

/** A file of that length that takes no room. */
function gigabyte(): string {
  const file = fileWith('');
  truncateSync(file, 1e9);
  return file;
}

it.each([
  ['no file', () => '/nowhere/game.json', /there is no such file/],
  ['no JSON', () => fileWith('{'), /no recording: it is neither JSON nor a link/],
  ['nothing', () => fileWith(''), /no recording: it is neither JSON nor a link/],
  ['a link that was changed', () => fileWith('AQ'.repeat(40)), /checksum is another/],
  ['a link that was cut', () => fileWith('A'.repeat(41)), /lost its end/],
  ['a file of a gigabyte', gigabyte, /longer than/],
  ['something else', () => fileWith('{"format":"other"}'), /no recording.*format/],
  ['a later form', () => saved({ version: 99 }), /form 99/],
  [
    'a scenario that is not here',
    () => saved({ scenario: { id: 'moon', version: 1, hash: 'f'.repeat(16) } }),
    /"moon".*campaign/,
  ],
  [
    'another version',
    () => saved({ scenario: { id: 'lesson', version: 1, hash: 'f'.repeat(16) } }),
    /other rules|another version/,
  ],
  ['an aim that is not there', () => saved({ secrets: { ...record.secrets, FRA: 99 } }), /secrets\.FRA/],
])('%s: one sentence', async (_name, make, names) => {
  const { code, out, notes } = await lab('verify', make());
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(notes).toMatch(names);
  expect(notes.trimEnd()).not.toContain('\n');
});

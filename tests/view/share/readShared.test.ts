import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { releasedScenarios } from '../../../src/content/released/scenarios.ts';
import { scenarios } from '../../../src/content/scenarios.ts';
import { createEngine } from '../../../src/game/engine.ts';
import { makeLink } from '../../../src/record/link.ts';
import { makeNotation } from '../../../src/record/notation.ts';
import { type GameRecord, LONGEST, RULES_VERSION } from '../../../src/record/record.ts';
import { ROOM_FORMAT } from '../../../src/record/roomForm.ts';
import { readShared, readSharedFile, readSharedLink } from '../../../src/view/share/readShared.ts';
import { faultShared, SHARE_WORDS, whatIs } from '../../../src/view/words/shareWords.ts';
import type { Result } from '../../../src/vocabulary/result.ts';
import { recordOf } from '../../support/anyRecord.ts';
import { gameOf } from '../../support/engines.ts';
import { playRandomly } from '../../support/randomPlay.ts';

const lesson = scenarios.lesson;
if (!lesson) throw new Error('no lesson');
const record = recordOf(playRandomly(gameOf(lesson, 3), 3, { through: 2 }));
const made = makeLink(record, createEngine(lesson), record.scenario.hash);
if (!made.ok) throw new Error(made.fault.code);
const link = made.value;
const json = (change: Partial<Record<keyof GameRecord, unknown>> = {}): string =>
  JSON.stringify({ ...record, ...change });
const notation = makeNotation(record);

/** The sentence for what can't be opened. */
function sentence(read: Result<unknown>, file: string | null = null): string {
  if (read.ok) throw new Error('it was opened');
  return faultShared(read.fault, whatIs(file));
}

describe('a shared game', () => {
  it.each([
    ['JSON', json()],
    ['the notation', notation],
    ['the text of a link', link],
    ['an address', `  https://example.org/moon/?a=1#game=${link}\n`],
  ])('opens from %s', async (_, text) => {
    const read = await readShared(text, { scenarios });
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(read.value.record).toEqual(record);
    expect(read.value.game.position.turn).toBe(3);
  });

  it('opens from the file of a class’s room, however long the rest of it is, and is looked back at', async () => {
    const rest = 'x'.repeat(LONGEST);
    const room = `{"format":"${ROOM_FORMAT}","version":1,"room":"r0123456789ab","record":${json()},"entries":["${rest}"]}`;
    const read = await readSharedFile(new File([room], 'room.json'), { scenarios });
    expect(read).toMatchObject({ ok: true, value: { isRoom: true, record } });
    expect(await readShared(json(), { scenarios })).toMatchObject({ ok: true, value: { isRoom: false } });
    const cut = new File([room.slice(0, 400)], 'room.json');
    expect(sentence(await readSharedFile(cut, { scenarios }), 'room.json')).toMatch(
      /^The file room\.json is no rec/,
    );
  });

  it.each(['lesson0.json', 'lesson0.txt', 'lesson0.link'])(
    'opens on the earlier version of its scenario that was released: %s',
    async (name) => {
      const text = readFileSync(new URL(`../../recordings/${name}`, import.meta.url), 'utf8').trim();
      const open = (released?: typeof releasedScenarios) =>
        readShared(text, released ? { scenarios, released } : { scenarios });
      const read = await open(releasedScenarios);
      expect(read).toMatchObject({ ok: true, value: { record: { scenario: { id: 'lesson', version: 0 } } } });
      expect(sentence(await open())).toMatch(/another version of the scenario “lesson”/);
    },
  );

  const swapped = link.slice(0, 60) + (link[60] === 'A' ? 'B' : 'A') + link.slice(61);
  it.each([
    ['cut', link.slice(0, 60), /^The link .*checksum, characters 3 to 7/],
    ['cut to nothing', '', 'The link has lost its end: copy the whole of it.'],
    ['changed', swapped, /^The link was changed or cut/],
    ['with a stray letter', `${link.slice(0, 9)}%${link.slice(10)}`, /character 10 can't stand in a link\.$/],
    ['of another form', `CQ${link.slice(2)}`, /form 9, and this version of the game reads form \d+\.$/],
    ['of fifty million characters', 'A'.repeat(50_000_000), /longer than 32000 characters/],
  ])('%s, as a link, gets one sentence', async (_, text, expected) => {
    const said = sentence(await readSharedLink(text, { scenarios }));
    expect(said).toMatch(expected);
    expect(said).toMatch(/^[^.]+\.$/);
  });

  it.each([
    ['cut', json().slice(0, -200), /^The file game\.json is no recording: it is neither JSON/],
    [
      'of another form',
      json({ version: 99 }),
      /form 99, and this version of the game reads form \d+ at most\.$/,
    ],
    [
      'of other rules',
      json({ rules: RULES_VERSION + 1 }),
      /by rules \d+, and this page plays by rules \d+\.$/,
    ],
    ['of an unknown scenario', json({ scenario: { ...record.scenario, id: 'mars' } }), /scenario “mars”/],
    [
      'of a changed scenario',
      json({ scenario: { ...record.scenario, hash: '0123456789abcdef' } }),
      /“lesson”/,
    ],
    [
      'without its first entry',
      json({ entries: record.entries.slice(1) }),
      /entries\[\d+\], turn 1, CHN could not/,
    ],
    ['with another hash', json({ hashes: [record.hashes[0], '0000000000000000'] }), /from turn 2 on\.$/],
    ['with a wrong shape', json({ seed: -1 }), /: seed is not as it must be\.$/],
    ['nested without end', '['.repeat(1_000_000), /^The file game\.json is no recording/],
    [
      'nested where a slip should be',
      json({ entries: '#' }).replace('"#"', `${'['.repeat(9999)}${']'.repeat(9999)}`),
      /entries/,
    ],
    ['that is no record', '[]', /^The file game\.json is no recording that can be read/],
    [
      'of notation, with a bad line',
      notation.replace('seed 3', 'seed x'),
      /line 4: “seed x” stands where the seed/,
    ],
    ['of notation, cut', notation.slice(0, 80), /^The file game\.json/],
  ])('%s, as a file, gets one sentence with the place', async (_, text, expected) => {
    const said = sentence(await readSharedFile(new File([text], 'game.json'), { scenarios }), 'game.json');
    expect(said).toMatch(expected);
    expect(said.replace('game.json', '')).toMatch(/^[^.]+\.[\d.]*[^.]*\.?$/);
  });

  it('of a file that is too large nothing is read but what it says it is', async () => {
    const huge = {
      size: LONGEST + 1,
      slice: () => new Blob([json().slice(0, 80)]),
      text: () => Promise.reject(new Error('read')),
    } as unknown as File;
    expect(sentence(await readSharedFile(huge, { scenarios }), 'huge.json')).toMatch(
      /longer than 4000000 characters/,
    );
  });

  it('a file that the device does not give is said to be unreadable', async () => {
    const gone = { size: 9, text: () => Promise.reject(new Error('gone')) } as unknown as File;
    expect(sentence(await readSharedFile(gone, { scenarios }), `${'long'.repeat(30)}.json`)).toMatch(
      /^The file (long){15}… can't be read/,
    );
  });
});

it('there are words for every fault of a record', () => {
  const folder = new URL('../../../src/record/', import.meta.url);
  const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const codes = new Set(
    sources.flatMap((text) => [...text.matchAll(/\bfail\(\s*'(\w+)'/g)].map(([, code]) => code)),
  );
  // A recorded game of the wrong version is never played, and nobody here asks for a moment.
  for (const code of ['otherScenario', 'otherRules', 'noSuchMoment'])
    expect(codes.delete(code), code).toBe(true);
  expect(codes.size).toBeGreaterThan(12);
  for (const code of codes) expect(Object.keys(SHARE_WORDS)).toContain(`fault.${code}`);
});

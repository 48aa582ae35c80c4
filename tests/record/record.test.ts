import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import type { Game } from '../../src/game/game.ts';
import { holderOf } from '../../src/record/holders.ts';
import { parseRecord } from '../../src/record/parseRecord.ts';
import { type GameRecord, makeRecord, replay } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { byNation } from '../../src/vocabulary/nations.ts';
import { anyRecord } from '../support/anyRecord.ts';
import { gameOf } from '../support/engines.ts';
import { playRandomly, randomBeat } from '../support/randomPlay.ts';

const engine = createEngine(lesson);
const hash = scenarioHash(lesson);
const seats = byNation(() => ({ kind: 'opponent', level: 'practised' }) as const);

function recordOf(game: Game): GameRecord {
  return makeRecord(game, seats, hash);
}

/** A record as it comes back from text. */
function reread(record: GameRecord): GameRecord {
  const parsed = parseRecord(JSON.stringify(record));
  if (!parsed.ok) throw new Error(`${parsed.fault.code} ${parsed.fault.path}`);
  return parsed.value;
}

describe('a record', () => {
  it('played again gives the same game, turn by turn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
        const game = playRandomly(gameOf(lesson, seed), seed);
        const again = replay(reread(recordOf(game)), engine, hash);
        expect(again.ok && again.value.turns.map((log) => log.hash)).toEqual(
          game.turns.map((log) => log.hash),
        );
      }),
      { numRuns: 10 },
    );
  });

  it('of a running game keeps the slips that are already in', () => {
    const game = gameOf(lesson, 5);
    randomBeat(game, 5);
    game.slips.CHN = { phase: 'answer', answers: [], word: null };
    const record = recordOf(game);
    expect(reread(record).open.CHN).toEqual({ phase: 'answer', answers: [], word: null });
  });

  const game = playRandomly(gameOf(lesson, 11), 11);
  const record = recordOf(game);
  const faults: readonly [name: string, change: (of: GameRecord) => unknown, code: string, path: string][] = [
    [
      'another scenario',
      (of) => ({ ...of, scenario: { ...of.scenario, id: 'campaign' } }),
      'otherScenario',
      'scenario',
    ],
    [
      'another version of it',
      (of) => ({ ...of, scenario: { ...of.scenario, hash: '0' } }),
      'otherRules',
      'scenario',
    ],
    ['other rules', (of) => ({ ...of, rules: of.rules + 1 }), 'otherRules', 'scenario'],
    [
      'a turn’s hash altered',
      (of) => ({ ...of, hashes: ['0000000000000000', ...of.hashes.slice(1)] }),
      'hashDiffers',
      'turn 1',
    ],
    ['an entry left out', (of) => ({ ...of, entries: of.entries.slice(1) }), 'entryRefused', ''],
    [
      'an entry from a later turn',
      (of) => ({ ...of, entries: of.entries.slice(27) }),
      'entryOutOfTurn',
      'entries[0]',
    ],
    [
      'a secret aim that is not in the pool',
      (of) => ({ ...of, secrets: { ...of.secrets, FRA: 98 } }),
      'recordShape',
      'secrets.FRA',
    ],
  ];
  it.each(faults)('with %s is refused with its place', (_name, change, code, path) => {
    const replayed = replay(change(record) as GameRecord, engine, hash);
    expect(replayed.ok).toBe(false);
    if (replayed.ok) return;
    expect(replayed.fault.code).toBe(code);
    expect(replayed.fault.path).toContain(path);
  });

  const texts: readonly [name: string, text: string, code: string][] = [
    ['is not JSON', '{"format":', 'notJson'],
    ['is something else', '{"format":"chess"}', 'recordShape'],
    ['is from a later version', JSON.stringify({ ...record, version: 99 }), 'recordVersion'],
    ['has a field too many', JSON.stringify({ ...record, cheat: true }), 'recordShape'],
    [
      'names a seat that there is not',
      JSON.stringify(record).replace('"seat":"CHN"', '"seat":"ITA"'),
      'recordShape',
    ],
    ['is very long', ' '.repeat(4_000_001), 'recordTooLong'],
    ['is nothing but brackets', '['.repeat(100_000), 'notJson'],
  ];
  it.each(texts)('that %s is refused by a code', (_name, text, code) => {
    expect(parseRecord(text)).toMatchObject({ ok: false, fault: { code } });
  });

  const handed = [
    { from: 9, seat: 'FRA', to: { kind: 'person', name: 'Ada' } },
    { from: 27, seat: 'FRA', to: { kind: 'opponent', level: 'novice' } },
  ] as const;

  it('keeps who took which seat from when on, and is played again as before', () => {
    const reread = parseRecord(JSON.stringify(makeRecord(game, seats, hash, handed)));
    expect(reread.ok && reread.value.handovers).toEqual(handed);
    expect(reread.ok && holderOf(reread.value, 'FRA', 10)).toEqual({ kind: 'person', name: 'Ada' });
    expect(reread.ok && replay(reread.value, engine, hash).ok).toBe(true);
  });

  it('of the first version is read as one in which nobody changed seats', () => {
    const { handovers: _none, ...first } = { ...record, version: 1 };
    const read = parseRecord(JSON.stringify(first));
    expect(read).toEqual({ ok: true, value: record });
  });

  const misplaced: readonly [name: string, change: object, path: string][] = [
    ['past the last entry', { handovers: [{ ...handed[0], from: 1_000_000 }] }, 'handovers.0.from'],
    ['out of order', { handovers: [handed[1], handed[0]] }, 'handovers.1.from'],
    ['to nobody', { handovers: [{ ...handed[0], to: { kind: 'nobody' } }] }, 'handovers.0.to.kind'],
  ];
  it.each(misplaced)('with a hand-over %s is refused with its place', (_name, change, path) => {
    expect(parseRecord(JSON.stringify({ ...record, ...change }))).toMatchObject({
      ok: false,
      fault: { code: 'recordShape', path },
    });
  });

  it('of any JSON is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseRecord(text).ok).toBe(false);
      }),
    );
  });

  it('of the right shape is replayed or refused with its place, whatever it says', () => {
    const codes = new Set<string>();
    // Slips that nobody checked, put where the game would take one: before what was recorded, or in its stead.
    const odd = fc.record({ strange: anyRecord, at: fc.nat(record.entries.length), cut: fc.nat(1) });
    fc.assert(
      fc.property(odd, ({ strange, at, cut }) => {
        const turn = record.entries[at]?.turn ?? 5;
        const put = strange.entries.slice(0, 3).map((entry) => ({ ...entry, turn }));
        const entries = [
          ...record.entries.slice(0, at),
          ...put,
          ...record.entries.slice(at + cut * put.length),
        ];
        const { endedEarly, open, hashes } = strange;
        const replayed = replay({ ...record, entries, endedEarly, open, hashes }, engine, hash);
        if (replayed.ok) return;
        codes.add(replayed.fault.code);
        expect(replayed.fault.path).not.toBe('');
      }),
      { numRuns: 60 },
    );
    expect([...codes]).toContain('entryRefused');
  });

  it('says which scenario and rules it was played by', () => {
    expect(record.scenario).toEqual({ id: 'lesson', version: lesson.version, hash });
    expect(scenarioHash(campaign)).not.toBe(hash);
  });
});

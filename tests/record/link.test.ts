import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import type { Game } from '../../src/game/game.ts';
import { setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { endEarly } from '../../src/game/writer.ts';
import { fromBase64url, toBase64url } from '../../src/record/base64url.ts';
import { LONGEST_LINK, makeLink, openLink, parseLink } from '../../src/record/link.ts';
import type { GameRecord } from '../../src/record/record.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import { byNation, NATIONS } from '../../src/vocabulary/nations.ts';
import { anySeed, recordOf } from '../support/anyRecord.ts';
import { anyText } from '../support/anyText.ts';
import { hand, playRandomly, randomBeat, randomSlip } from '../support/randomPlay.ts';

const engines = { lesson: createEngine(lesson), campaign: createEngine(campaign) };
const hashes = { lesson: scenarioHash(lesson), campaign: scenarioHash(campaign) };

function start(id: keyof typeof engines, seed: number): Game {
  return startGame(engines[id], setupOf(engines[id].scenario, seed));
}

function linkOf(record: GameRecord): string {
  const id = record.scenario.id as keyof typeof engines;
  const made = makeLink(record, engines[id], hashes[id]);
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return made.value;
}

/** What becomes of a link: the record, or the fault. */
function opened(text: string): ReturnType<typeof openLink> | ReturnType<typeof parseLink> {
  const link = parseLink(text);
  if (!link.ok) return link;
  const id = link.value.scenario.id === 'lesson' ? 'lesson' : 'campaign';
  return openLink(link.value, engines[id], hashes[id]);
}

const whole = recordOf(playRandomly(start('lesson', 3), 3));
const text = linkOf(whole);

/** The same link with other bytes, made whole again: its checksum is right. */
function forged(change: (bytes: Uint8Array) => Uint8Array): string {
  const bytes = fromBase64url(text);
  if (!bytes.ok) throw new Error('a link is letters');
  const changed = change(bytes.value.slice());
  let sum = 0x811c9dc5 ^ (changed[0] ?? 0);
  for (const byte of changed.subarray(5)) sum = Math.imul(sum ^ byte, 0x01000193);
  if (changed.length > 5) new DataView(changed.buffer, changed.byteOffset).setUint32(1, sum >>> 0);
  return toBase64url(changed);
}

describe('a link', () => {
  it('opens to the record that it was made of: whole, broken off, running, with slips open', () => {
    fc.assert(
      fc.property(
        anySeed,
        fc.constantFrom('whole', 'early', 'running', 'open'),
        fc.constantFrom('lesson' as const, 'campaign' as const),
        (seed, how, id) => {
          const game = playRandomly(start(id, seed), seed, how === 'whole' ? {} : { through: 2 });
          if (how === 'early') endEarly(game);
          if (how === 'open') {
            randomBeat(game, seed);
            for (const seat of NATIONS.slice(3, 7)) hand(game, seat, randomSlip(game, seat, seed));
          }
          const record = recordOf(game);
          const again = opened(linkOf(record));
          expect(again.ok && 'record' in again.value && again.value.record).toEqual(record);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('keeps who sat where from when on, by whatever name, and how debates were decided', () => {
    const seats = byNation((nation) =>
      nation === 'PAK'
        ? ({ kind: 'person', name: 'Zoë 🌕 \ud800' } as const)
        : ({ kind: 'opponent', level: 'expert' } as const),
    );
    const game = playRandomly(startGame(engines.lesson, setupOf(engines.lesson.scenario, 9, 'quadratic')), 9);
    const handovers = [
      { from: 9, seat: 'PAK', to: { kind: 'opponent', level: 'novice' } },
      { from: 40, seat: 'USA', to: { kind: 'person', name: 'Ada' } },
    ] as const;
    const record: GameRecord = { ...recordOf(game), seats, handovers };
    const again = opened(linkOf(record));
    expect(again.ok && 'record' in again.value && again.value.record).toEqual(record);
  });

  it('is far shorter than any address may be', () => {
    const record = recordOf(playRandomly(start('campaign', 5), 5));
    // Players at random are the hardest to foretell; opponents' games come to a quarter of the limit.
    expect(linkOf(record).length).toBeLessThan(2000);
    expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it('is not made of a record that does not replay', () => {
    const record = { ...whole, hashes: ['0'.repeat(16), ...whole.hashes.slice(1)] };
    expect(makeLink(record, engines.lesson, hashes.lesson)).toMatchObject({ fault: { code: 'hashDiffers' } });
  });
});

describe('a link that is not whole', () => {
  const faults: readonly [name: string, link: () => string, code: string, path: string | RegExp][] = [
    ['is empty', () => '', 'linkShort', ''],
    ['is a few letters', () => text.slice(0, 6), 'linkShort', ''],
    ['was cut', () => text.slice(0, text.length - (text.length % 4) - 4), 'linkDamaged', ''],
    ['was cut within a byte', () => text.slice(0, 4 * Math.floor(text.length / 8) + 1), 'linkShort', ''],
    [
      'has a letter that is none',
      () => `${text.slice(0, 20)}%${text.slice(21)}`,
      'linkLetter',
      'character 21',
    ],
    [
      'has one letter changed',
      () => text.slice(0, 40) + (text[40] === 'A' ? 'B' : 'A') + text.slice(41),
      'linkDamaged',
      '',
    ],
    ['is of a later version', () => forged((bytes) => bytes.with(0, 9)), 'linkVersion', 'version'],
    ['is 50 MB long', () => 'A'.repeat(50_000_000), 'linkTooLong', ''],
    ['is a little too long', () => 'A'.repeat(LONGEST_LINK + 1), 'linkTooLong', ''],
  ];
  it.each(faults)('because it %s is refused', (_name, link, code, path) => {
    const result = opened(link());
    expect(result).toMatchObject({ ok: false, fault: { code } });
    if (!result.ok) expect(result.fault.path).toMatch(path);
  });

  it('says which scenario, version or rules it wants', () => {
    const link = parseLink(text);
    if (!link.ok) throw new Error(link.fault.code);
    expect(openLink(link.value, engines.campaign, hashes.campaign)).toMatchObject({
      fault: { code: 'otherScenario', params: { found: 'lesson', expected: 'campaign' } },
    });
    expect(openLink(link.value, engines.lesson, '0'.repeat(16))).toMatchObject({
      fault: { code: 'otherRules' },
    });
    const later = { ...link.value, rules: link.value.rules + 1 };
    expect(openLink(later, engines.lesson, hashes.lesson)).toMatchObject({ fault: { code: 'otherRules' } });
  });

  it('of any text is answered, never thrown at', () => {
    const changed = fc
      .tuple(fc.nat(text.length), fc.nat(10), fc.string())
      .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(anyText(), fc.base64String(), changed), (any) => {
        const result = opened(any);
        if (result.ok) expect(any).toBe(text);
        else expect(result.fault.code).toMatch(/^link[A-Z]\w+$/);
      }),
      { numRuns: 500 },
    );
  });

  it('though its checksum is right is answered too, in the time of one game at most', () => {
    // What is said after the head: the head's own bytes are needed to get that far.
    const tail = fc.record({
      from: fc.integer({ min: 30, max: 60 }),
      bytes: fc.uint8Array({ maxLength: 200 }),
    });
    const codes = new Set<string>();
    fc.assert(
      fc.property(tail, ({ from, bytes }) => {
        const result = opened(forged((whole) => Uint8Array.from([...whole.subarray(0, from), ...bytes])));
        if (!result.ok) codes.add(result.fault.code);
      }),
      { numRuns: 40 },
    );
    expect([...codes].every((code) => /^(link[A-Z]|other)\w+$/.test(code))).toBe(true);
    expect(codes).toContain('linkDiffers');
  });
});

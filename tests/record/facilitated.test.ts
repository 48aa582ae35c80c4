import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { releasedScenarios } from '../../src/content/released/scenarios.ts';
import { createEngine } from '../../src/game/engine.ts';
import { intervene } from '../../src/game/facilitate.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { isOver, phase, startGame } from '../../src/game/opening.ts';
import { endEarly } from '../../src/game/writer.ts';
import { LONGEST_LINK, makeLink, playLink } from '../../src/record/link.ts';
import { makeNotation } from '../../src/record/notation.ts';
import { parseRecord, recordFrom } from '../../src/record/parseRecord.ts';
import { parseNotation } from '../../src/record/readNotation.ts';
import { FORMAT_VERSION, type GameRecord, replay } from '../../src/record/record.ts';
import { tapeOf } from '../../src/record/tape.ts';
import { timelineOf } from '../../src/record/timeline.ts';
import { scenarioHash } from '../../src/scenario/scenarioHash.ts';
import type { Intervention } from '../../src/vocabulary/facilitator.ts';
import { isOfSeat } from '../../src/vocabulary/talk.ts';
import { anySeed, recordOf } from '../support/anyRecord.ts';
import { leadRandomly, playLed } from '../support/ledPlay.ts';
import { playRandomly, randomBeat } from '../support/randomPlay.ts';

const engine = createEngine(lesson);
const hash = scenarioHash(lesson);
const start = (seed: number): Game => startGame(engine, setupOf(lesson, seed));
const hashes = (game: Game): readonly string[] => game.turns.map((log) => log.hash);

function linkOf(record: GameRecord): string {
  const made = makeLink(record, engine, hash);
  if (!made.ok) throw new Error(JSON.stringify(made.fault));
  return made.value;
}

const led = playLed(start(6), 6);
const acts = (game: Game): readonly Intervention[] =>
  game.entries.flatMap((entry) => (isOfSeat(entry) ? [] : [entry.facilitator]));

describe('a game with a facilitator', () => {
  it('is the same after a replay, in JSON, in the notation and as a link: whole, broken off, running', () => {
    fc.assert(
      fc.property(anySeed, fc.constantFrom('whole', 'early', 'running', 'told'), (seed, how) => {
        const game = playLed(start(seed), seed, how === 'whole' ? Number.POSITIVE_INFINITY : 2);
        if (how === 'early') endEarly(game);
        if (how === 'told') leadRandomly(game, seed + 1);
        const record = recordOf(game);
        const read = parseRecord(JSON.stringify(record));
        expect(read.ok && read.value).toEqual(record);
        const notation = parseNotation(makeNotation(record));
        expect(notation.ok && notation.value).toEqual(record);
        const again = replay(record, engine, hash);
        if (!again.ok) throw new Error(JSON.stringify(again.fault));
        expect(again.value.entries).toEqual(game.entries);
        expect(hashes(again.value)).toEqual(hashes(game));
        const opened = playLink(linkOf(record), engine, hash);
        expect(opened.ok ? opened.value.record : opened.fault).toEqual(record);
      }),
      { numRuns: 12 },
    );
  });

  it('does all that one can do in the game these tests tell of', () => {
    expect(new Set(acts(led).map(({ kind }) => kind))).toEqual(
      new Set(['news', 'headline', 'ratings', 'rating', 'ballots']),
    );
  });

  it('reads in the notation as one line for each act', () => {
    const game = start(1);
    const [item] = lesson.news.filter(({ id }) => !game.position.news.includes(id));
    const told: readonly Intervention[] = [
      { kind: 'news', id: item?.id ?? '' },
      {
        kind: 'headline',
        text: 'He said: "go"; they went',
        shift: { measure: 'tension', of: null, amount: 3 },
      },
      { kind: 'headline', text: 'Quiet week', shift: { measure: 'skepticism', of: 'PAK', amount: -2 } },
      { kind: 'ratings', within: 200 },
    ];
    for (const act of told) expect(intervene(game, act).ok).toBe(true);
    const lines = makeNotation(recordOf(game)).split('\n');
    expect(lines.filter((line) => line.startsWith('facilitator'))).toEqual([
      `facilitator tells ${item?.id}`,
      'facilitator tells "He said: \\"go\\"; they went"; tension +3',
      'facilitator tells "Quiet week"; skepticism of PAK -2',
      'facilitator lets the room rate within 200',
    ]);
  });

  it('is refused with its line where the notation says something else', () => {
    const text = makeNotation(recordOf(led));
    const fault = (line: string): unknown => {
      const read = parseNotation(text.replace(/^facilitator .*$/m, line));
      return read.ok ? null : { ...read.fault.params, line: undefined };
    };
    expect(fault('facilitator forgets')).toEqual({ expected: 'facilitator', found: 'forgets' });
    expect(fault('facilitator tells "open')).toEqual({ expected: 'facilitator', found: 'tells "open' });
    expect(fault('facilitator tells "A headline"; tension 3')).toEqual({
      expected: 'shift',
      found: 'tension 3',
    });
    expect(fault('facilitator tells "A headline"; prosperity of XXX +1')).toMatchObject({
      expected: 'shift',
    });
  });

  it('is refused with its place where the shape is wrong, and where the game would not take it', () => {
    const record = recordOf(led);
    const at = record.entries.findIndex((entry) => !isOfSeat(entry));
    const turn = record.entries[at]?.turn ?? 0;
    const faultOf = (facilitator: unknown): unknown => {
      const entries = record.entries.with(at, { turn, facilitator } as never);
      const read = recordFrom({ ...record, entries });
      const played = read.ok ? replay(read.value, engine, hash) : read;
      return played.ok ? null : played.fault;
    };
    expect(faultOf({ kind: 'news', id: 'x y' })).toMatchObject({
      code: 'recordShape',
      path: `entries.${at}.facilitator.id`,
    });
    expect(faultOf({ kind: 'rating', claim: 'C1', base: 1001 })).toMatchObject({ code: 'recordShape' });
    expect(faultOf({ kind: 'ballots', seat: 'CHN' })).toMatchObject({ code: 'recordShape' });
    expect(faultOf({ kind: 'news', id: 'noSuchNews' })).toMatchObject({
      code: 'entryRefused',
      path: `entries[${at}], turn ${turn}, facilitator`,
      params: { reason: 'newsUnknown' },
    });
  });

  it('has a link that is a little longer, and one without a facilitator the very link that it had', () => {
    const plain = linkOf(recordOf(playRandomly(start(5), 5)));
    const longer = linkOf(recordOf(led));
    expect(longer.length).toBeLessThan(LONGEST_LINK / 10);
    // The form's version is the first byte: six bits of it are the first letter.
    expect([plain, longer].map((text) => Buffer.from(text.slice(0, 2), 'base64url')[0])).toEqual([2, 3]);
  });

  it('has no part in a link that was given out: that is written as it was, byte for byte', async () => {
    const read = (ending: string): string =>
      readFileSync(fileURLToPath(new URL(`../recordings/lesson0.${ending}`, import.meta.url)), 'utf8');
    const released = await releasedScenarios.find(({ id }) => id === 'lesson')?.load();
    const record = parseNotation(read('txt'));
    if (!released || !record.ok) throw new Error('no recording on the lesson');
    const made = makeLink(record.value, createEngine(released), scenarioHash(released));
    expect(made.ok && made.value).toBe(read('link').trim());
  });

  it('is laid out in time with what was told in the brief, and played again for the tape', () => {
    const timeline = timelineOf(recordOf(led), engine, hash);
    if (!timeline.ok) throw new Error(timeline.fault.code);
    const turn =
      led.entries.find((entry) => !isOfSeat(entry) && entry.facilitator.kind === 'headline')?.turn ?? 0;
    const brief = timeline.value.gameAt(timeline.value.placeOf(turn, 'brief'));
    expect(phase(brief)).toBe('offer');
    expect(brief.turns.at(-1)?.occurrences.filter(({ deed }) => deed === 'newsTold').length).toBeGreaterThan(
      0,
    );
    // Whoever goes on from there goes on with it told.
    randomBeat(brief, 9);
    expect(replay(recordOf(brief), engine, hash)).toMatchObject({ ok: true });
    const tape = tapeOf(led);
    expect(
      [...tape.lines.flatMap(({ before }) => before), ...tape.after].map(({ facilitator }) => facilitator),
    ).toEqual(acts(led));
    expect(isOver(led) && !tape.inDebate).toBe(true);
  });
});

describe('a record of the form before', () => {
  it('reads as it was: nobody led it', () => {
    const record = recordOf(playRandomly(start(2), 2));
    const read = recordFrom({ ...record, version: 2 });
    expect(read.ok && read.value).toEqual({ ...record, version: FORMAT_VERSION });
    expect(record.entries.every(isOfSeat)).toBe(true);
  });
});

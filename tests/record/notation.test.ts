import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lesson } from '../../src/content/lesson.ts';
import { endEarly } from '../../src/game/writer.ts';
import { isNotation, makeNotation } from '../../src/record/notation.ts';
import { parseNotation } from '../../src/record/readNotation.ts';
import type { GameRecord } from '../../src/record/record.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { anyRecord, anySeed, recordOf } from '../support/anyRecord.ts';
import { anyText } from '../support/anyText.ts';
import { gameOf } from '../support/engines.ts';
import { hand, playRandomly, randomSlip } from '../support/randomPlay.ts';

describe('the notation', () => {
  it('reads back to the record of a game, whole, broken off or running, and writes the same text again', () => {
    fc.assert(
      fc.property(anySeed, fc.constantFrom('whole', 'early', 'running'), (seed, how) => {
        const game = playRandomly(gameOf(lesson, seed), seed, how === 'whole' ? {} : { through: 2 });
        if (how === 'early') endEarly(game);
        if (how === 'running')
          for (const seat of NATIONS.slice(0, 4)) hand(game, seat, randomSlip(game, seat, seed));
        const record = recordOf(game);
        const text = makeNotation(record);
        const read = parseNotation(text);
        expect(read).toEqual({ ok: true, value: record });
        expect(read.ok && makeNotation(read.value)).toBe(text);
      }),
      { numRuns: 12 },
    );
  });

  it('reads back to any record of the right shape', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = makeNotation(record);
        expect(isNotation(text)).toBe(true);
        expect(parseNotation(text)).toEqual({ ok: true, value: record });
      }),
    );
  });

  const game = playRandomly(gameOf(lesson, 4), 4);
  const record = recordOf(game);
  const text = makeNotation(record);

  it.each([
    { name: 'a line separator', of: '\u2028' },
    { name: 'a paragraph separator', of: 'a\u2029b' },
    { name: 'a next line', of: '\u0085' },
  ])('reads back a person whose name holds $name', ({ of }) => {
    const named: GameRecord = { ...record, seats: { ...record.seats, CHN: { kind: 'person', name: of } } };
    expect(parseNotation(makeNotation(named))).toEqual({ ok: true, value: named });
  });

  it('reads back a headline that moves nothing, though no game takes it', () => {
    const shift = { measure: 'tension', of: null, amount: 0 } as const;
    const told: GameRecord = {
      ...record,
      entries: [{ turn: 1, facilitator: { kind: 'headline', text: 'Nothing moves', shift } }],
    };
    expect(parseNotation(makeNotation(told))).toEqual({ ok: true, value: told });
  });

  it('has one line for each entry, with nations by their code and choices by theirs', () => {
    const lines = text.split('\n').filter((line) => /^[A-Z]{3} /.test(line));
    expect(lines).toHaveLength(record.entries.length);
    expect(lines.find((line) => line.includes('commits'))).toMatch(/^[A-Z]{3} commits /);
    expect(text).toContain(`turn 5 ends as ${record.hashes[4]}`);
  });

  it('takes empty lines, remarks, indents and the line ends of other systems', () => {
    const written = `${text.replaceAll('\n', '\r\n  ')}\n# that was all\n`;
    expect(parseNotation(written)).toEqual({ ok: true, value: record });
  });

  it('is known as such with remarks and empty lines before it', () => {
    const written = `# from Monday's lesson\n\n${text}`;
    expect(isNotation(written)).toBe(true);
    expect(parseNotation(written)).toEqual({ ok: true, value: record });
    expect(isNotation('# 1731-grams record\n{}')).toBe(false);
  });

  const at = (line: string): number => text.split('\n').findIndex((one) => one.startsWith(line)) + 1;
  const commits = text.split('\n').find((line) => line.includes(' commits ')) ?? '';
  const faults: readonly [name: string, from: string | RegExp, to: string, line: number, expected: string][] =
    [
      ['another title', '1731-grams record', 'chess game', 1, 'title'],
      ['a scenario without its hash', /, hash \w+/, '', at('scenario'), 'scenario'],
      ['a seed that is none', /^seed 4$/m, 'seed four', at('seed'), 'seed'],
      ['a secret too few', 'secrets CHN ', 'secrets ', at('secrets'), 'secrets'],
      ['a seat twice', 'seat USA', 'seat CHN', at('seat USA'), 'nation'],
      ['a level that there is not', 'opponent practised', 'opponent perfect', at('seat CHN'), 'occupant'],
      ['a nation that there is not', commits, commits.replace(/^.../, 'ITA'), at(commits), 'nation'],
      ['a verb that there is not', commits, commits.replace('commits', 'commands'), at(commits), 'verb'],
      ['a stake in no words', commits, `${commits}; hopes for FRA`, at(commits), 'stakeOrBid'],
      [
        'a choice in two words',
        commits,
        `${commits.slice(0, 3)} commits lend samples`,
        at(commits),
        'choice',
      ],
      ['a hash of another turn', 'turn 2 ends as', 'turn 3 ends as', at('turn 2 ends'), 'hash'],
      ['an entry before the first turn', /^turn 1$/m, '', at('turn 1') + 1, 'turn'],
      ['nothing after its title', /\n.*/s, '', 1, 'scenario'],
    ];
  it.each(faults)('with %s is refused with its line', (_name, from, to, line, expected) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    const read = parseNotation(changed);
    expect(read).toMatchObject({
      ok: false,
      fault: { code: 'notation', path: `line ${line}`, params: { expected } },
    });
  });

  it('of a later version, or too long, is refused as such', () => {
    const later = text.replace(/^(1731-grams record) \d+/, '$1 99');
    expect(parseNotation(later)).toMatchObject({ fault: { code: 'recordVersion', path: 'line 1' } });
    expect(parseNotation('#'.repeat(4_000_001))).toMatchObject({ fault: { code: 'recordTooLong' } });
  });

  it('with numbers past their bounds is refused as JSON is, with the place', () => {
    const read = parseNotation(text.replace(/^seed 4$/m, 'seed 4294967296'));
    expect(read).toMatchObject({ fault: { code: 'recordShape', path: 'seed' } });
  });

  it('of any text is answered, never thrown at', () => {
    const lines = text.split('\n');
    const textOrDamaged = fc.oneof(
      anyText(),
      fc
        .tuple(fc.nat(lines.length - 1), fc.string({ unit: 'grapheme' }))
        .map(([place, line]) => lines.with(place, line).join('\n')),
      fc
        .tuple(fc.nat(text.length), fc.nat(40), fc.string())
        .map(([place, cut, put]) => text.slice(0, place) + put + text.slice(place + cut)),
    );
    fc.assert(
      fc.property(textOrDamaged, (any) => {
        const read = parseNotation(any);
        // Whatever is taken is a record again.
        if (read.ok) expect(parseNotation(makeNotation(read.value))).toEqual(read);
        else expect(read.fault.code).toMatch(/^(notation|record\w+)$/);
      }),
      { numRuns: 400 },
    );
  });
});

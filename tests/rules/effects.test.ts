import { describe, expect, it } from 'vitest';
import { resolutionMachineSlot } from '../../src/machines/slots.ts';
import type { Change } from '../../src/rules/change.ts';
import { effectsOf } from '../../src/rules/effects.ts';
import { type Occurrence, occurrence } from '../../src/rules/occurrence.ts';
import type { DelayedChange, Position } from '../../src/rules/position.ts';
import { readingOf } from '../../src/rules/reading.ts';
import { nationsOf } from '../../src/rules/roles.ts';
import type { EffectRow } from '../../src/scenario/scenario.ts';
import type { ResolutionId } from '../../src/vocabulary/debate.ts';
import { ROLES, type Role } from '../../src/vocabulary/deeds.ts';
import { meaningOf } from '../../src/vocabulary/measures.ts';
import type { Nation } from '../../src/vocabulary/nations.ts';
import { altered, quiet } from '../support/engines.ts';
import { FOUNDED, of, opening, position } from '../support/positions.ts';
import { events } from '../support/states.ts';

const base = {
  id: 'test',
  on: 'lent',
  measure: 'prestige',
  of: 'actor',
  amount: 10,
  reason: '',
  source: 'judgement',
  confidence: 'judgement',
} as const;
const loan = occurrence('lent', { by: 'CHN', to: 'PAK' });

/** What one effect does: changes in words, those that land later marked with their year. */
function done(
  row: Partial<EffectRow>,
  about: Occurrence = loan,
  at: Position = opening,
  coefficients = {},
): readonly string[] {
  const scenario = altered(quiet, {
    effects: [{ ...base, ...row }],
    coefficients: { ...quiet.coefficients, ...coefficients },
  });
  const now: Change[] = [];
  const later: DelayedChange[] = [];
  effectsOf(scenario).of(about, 0, readingOf(at, 15), now, later);
  const told = ({ slot, delta }: { slot: number; delta: number }): string => {
    const meaning = meaningOf(slot);
    const whose =
      'toward' in meaning ? `${meaning.of}>${meaning.toward}` : 'of' in meaning ? meaning.of : 'world';
    return `${whose} ${delta}`;
  };
  return [...now.map(told), ...later.map((change) => `${told(change)} in ${change.due}`)];
}

const value = (name: keyof typeof quiet.coefficients, amount: number) => ({
  [name]: { ...quiet.coefficients[name], value: amount },
});

describe('a role', () => {
  const at = readingOf(position(FOUNDED, [of('young', 'FRA', 1)]), 15);
  const rows: readonly (readonly [Role, readonly Nation[]])[] = [
    ['actor', ['GBR']],
    ['target', ['RUS']],
    ['everyone', ['CHN', 'USA', 'RUS', 'GBR', 'FRA', 'DEU', 'JPN', 'PAK', 'TUR']],
    ['others', ['CHN', 'USA', 'RUS', 'FRA', 'DEU', 'JPN', 'PAK', 'TUR']],
    ['bystanders', ['CHN', 'USA', 'FRA', 'DEU', 'JPN', 'PAK', 'TUR']],
    ['signatories', ['USA', 'JPN']],
    ['members', ['CHN', 'RUS']],
    ['sameCamp', ['USA', 'JPN']],
    ['otherCamp', ['CHN', 'RUS']],
    ['accordsLeader', ['USA']],
    ['ilrsLeader', ['CHN']],
    ['holders', ['CHN', 'FRA']],
    ['world', []],
  ];
  it.each(rows)('%s of what a signatory does to a member: %j', (role, nations) => {
    expect(nationsOf(role, at, occurrence('lent', { by: 'GBR', to: 'RUS' }))).toEqual(nations);
  });

  it('is in the table', () => {
    expect(rows.map(([role]) => role)).toEqual([...ROLES]);
  });

  it('is nobody where the deed has no doer or no target', () => {
    const bare = occurrence('newsBroke');
    for (const role of ['actor', 'target', 'sameCamp', 'otherCamp'] as const)
      expect(nationsOf(role, at, bare), role).toEqual([]);
  });

  it('counts a member of both frameworks to the same camp as either side', () => {
    const dual = readingOf(position([...FOUNDED, events.signs('FRA'), events.joins('FRA')]), 15);
    expect(nationsOf('otherCamp', dual, occurrence('lent', { by: 'FRA' }))).toEqual([]);
    expect(nationsOf('otherCamp', dual, occurrence('lent', { by: 'GBR' }))).toEqual(['CHN', 'RUS']);
    expect(nationsOf('sameCamp', dual, occurrence('lent', { by: 'RUS' }))).toEqual(['CHN', 'FRA']);
  });
});

describe('an effect', () => {
  it('lands on those it names', () => {
    expect(done({})).toEqual(['CHN 10']);
    expect(done({ of: 'target' })).toEqual(['PAK 10']);
    expect(done({ measure: 'openness', of: 'world', amount: -3 })).toEqual(['world -3']);
    expect(done({ measure: 'trust', of: 'target', toward: 'actor' })).toEqual(['PAK>CHN 10']);
    expect(done({ measure: 'trust', of: 'signatories', toward: 'target', amount: -1 })).toEqual([
      'USA>PAK -1',
      'GBR>PAK -1',
      'JPN>PAK -1',
    ]);
  });

  it('gives nobody trust in itself', () => {
    expect(done({ measure: 'trust', of: 'ilrsLeader', toward: 'actor' })).toEqual([]);
  });

  it('waits for another deed', () => {
    expect(done({ on: 'given' })).toEqual([]);
  });

  it('lands later if it lags, with whom it is secret of', () => {
    expect(done({ lag: 2 })).toEqual(['CHN 10 in 3']);
  });

  it.each([
    [40, 1, 2, 20],
    [40, 3, 2, 60],
    [10, 3, 4, 7],
    [10, 8, 4, 20],
  ])('of %i with %i recipients, by each %i, is %i', (amount, count, each, expected) => {
    const row = { on: 'lentWidely', amount, per: { quantity: 'recipients', each } } as const;
    expect(done(row, occurrence('lentWidely', { by: 'CHN', count }))).toEqual([`CHN ${expected}`]);
  });

  it('cuts what it grows by towards zero, for losses as for gains', () => {
    const wide = occurrence('lentWidely', { by: 'CHN', count: 5 });
    expect(done({ on: 'lentWidely', amount: 1, per: { quantity: 'recipients', each: 3 } }, wide)).toEqual([
      'CHN 1',
    ]);
    expect(done({ on: 'lentWidely', amount: -1, per: { quantity: 'recipients', each: 3 } }, wide)).toEqual([
      'CHN -1',
    ]);
    expect(done({ on: 'lentWidely', amount: -1, per: { quantity: 'recipients', each: 6 } }, wide)).toEqual(
      [],
    );
  });

  it('lands only if all its conditions hold', () => {
    const row = { when: ['lawInForce', 'actorSigned'] } as const;
    expect(done(row, occurrence('lent', { by: 'GBR', to: 'PAK' }))).toEqual(['GBR 10']);
    expect(done(row, occurrence('lent', { by: 'FRA', to: 'PAK' }))).toEqual([]);
    expect(done(row, occurrence('lent', { by: 'GBR', to: 'PAK' }), position([events.narrowed]))).toEqual([]);
  });
});

describe('an effect of a resolution', () => {
  const openData = position([
    [resolutionMachineSlot('openData'), 'table'],
    [resolutionMachineSlot('openData'), 'decide', 'carried'],
  ]);
  const verdict = (deed: 'tabled' | 'adopted' | 'rejected', about: ResolutionId) =>
    occurrence(deed, { by: 'FRA', about });

  it.each(['tabled', 'adopted', 'rejected'] as const)(
    'that is %s is its own, whatever stands adopted',
    (on) => {
      for (const at of [opening, openData]) {
        expect(done({ on, resolution: 'openData' }, verdict(on, 'openData'), at)).toEqual(['FRA 10']);
        expect(done({ on, resolution: 'openData' }, verdict(on, 'jointPool'), at)).toEqual([]);
      }
    },
  );

  it('without a name is of every resolution', () => {
    expect(done({ on: 'adopted' }, verdict('adopted', 'openData'))).toEqual(['FRA 10']);
    expect(done({ on: 'adopted' }, verdict('adopted', 'jointPool'))).toEqual(['FRA 10']);
  });

  it('is a norm for every other deed: at work once it is adopted, and not before', () => {
    expect(done({ resolution: 'openData' }, loan, openData)).toEqual(['CHN 10']);
    expect(done({ resolution: 'openData' }, loan, opening)).toEqual([]);
    expect(done({ resolution: 'jointPool' }, loan, openData)).toEqual([]);
    const rejected = position([
      [resolutionMachineSlot('openData'), 'table'],
      [resolutionMachineSlot('openData'), 'decide', 'failed'],
    ]);
    expect(done({ resolution: 'openData' }, loan, rejected)).toEqual([]);
  });

  it('is nobody’s where the chair tabled it', () => {
    const drawn = occurrence('adopted', { about: 'openData' });
    expect(done({ on: 'adopted' }, drawn)).toEqual([]);
    expect(done({ on: 'adopted', of: 'others' }, drawn)).toHaveLength(9);
  });
});

describe('a temper', () => {
  const skeptical = (level: number) => position([], [of('skepticism', 'PAK', level)]);
  const gain = (amount: number, level: number, strength: number): readonly string[] =>
    done(
      { measure: 'trust', of: 'target', toward: 'actor', amount, tempers: ['skepticism'] },
      loan,
      skeptical(level),
      value('skepticismTemper', strength),
    );

  it.each([
    [10, 0, 60, 10],
    [10, 100, 60, 4],
    [10, 50, 60, 7],
    [10, 100, 100, 0],
    [10, 100, 0, 10],
    // Half up: 6 * 0.7 = 4.2, 6 * 0.75 = 4.5, 5 * 0.5 = 2.5.
    [6, 50, 60, 4],
    [6, 50, 50, 5],
    [5, 50, 100, 3],
  ])('a gain of %i at skepticism %i and strength %i is %i', (amount, level, strength, expected) => {
    expect(gain(amount, level, strength)).toEqual(expected === 0 ? [] : [`PAK>CHN ${expected}`]);
  });

  it('dampens no loss', () => {
    expect(gain(-10, 100, 60)).toEqual(['PAK>CHN -10']);
  });

  it("for prestige is the others' mean skepticism", () => {
    const all = (level: number) =>
      position(
        [],
        (['USA', 'RUS', 'GBR', 'FRA', 'DEU', 'JPN', 'PAK', 'TUR'] as const).map((nation) =>
          of('skepticism', nation, level),
        ),
      );
    expect(done({ tempers: ['worldSkepticism'] }, loan, all(0))).toEqual(['CHN 10']);
    expect(
      done({ tempers: ['worldSkepticism'] }, loan, all(100), value('worldSkepticismTemper', 50)),
    ).toEqual(['CHN 5']);
  });

  it('of the law is between the United States and China alone, while it is in force', () => {
    const row = { measure: 'trust', of: 'target', toward: 'actor', tempers: ['dialogue'] } as const;
    const toUsa = occurrence('lent', { by: 'CHN', to: 'USA' });
    expect(done(row, toUsa, opening, value('dialogueTemper', 50))).toEqual(['USA>CHN 5']);
    expect(
      done(row, occurrence('lent', { by: 'USA', to: 'CHN' }), opening, value('dialogueTemper', 50)),
    ).toEqual(['CHN>USA 5']);
    expect(done(row, toUsa, position([events.narrowed]), value('dialogueTemper', 50))).toEqual([
      'USA>CHN 10',
    ]);
    expect(done(row, loan, opening, value('dialogueTemper', 50))).toEqual(['PAK>CHN 10']);
  });

  it('works after another', () => {
    const row = {
      measure: 'trust',
      of: 'target',
      toward: 'actor',
      tempers: ['skepticism', 'dialogue'],
    } as const;
    const usa = position([], [of('skepticism', 'USA', 100)]);
    const strengths = { ...value('skepticismTemper', 60), ...value('dialogueTemper', 50) };
    expect(done(row, occurrence('lent', { by: 'CHN', to: 'USA' }), usa, strengths)).toEqual(['USA>CHN 2']);
  });
});

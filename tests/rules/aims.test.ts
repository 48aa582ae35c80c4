import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { lesson } from '../../src/content/lesson.ts';
import { createEngine } from '../../src/game/engine.ts';
import { openingPosition } from '../../src/game/openingPosition.ts';
import { agendaScore, aimMills, aimsOf, paced, publicAims, readMetric } from '../../src/rules/aims.ts';
import { endingOf } from '../../src/rules/ending.ts';
import { copyPosition, type Position } from '../../src/rules/position.ts';
import type { Aim, Metric } from '../../src/scenario/scenario.ts';
import { nationalSlot, trustSlot, worldSlot } from '../../src/vocabulary/measures.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { altered, engine } from '../support/engines.ts';
import { afterEvents, events, type Sent } from '../support/states.ts';

const opening = openingPosition(engine);

function position(sent: readonly Sent[], numbers: readonly (readonly [number, number])[] = []): Position {
  const changed = copyPosition(opening);
  for (const [slot, value] of numbers) changed.numbers[slot] = value;
  changed.states = afterEvents(changed.states, ...sent);
  return changed;
}

/** Every nation trusts every other as far as this. */
const evenTrust = (value: number): readonly (readonly [number, number])[] =>
  NATIONS.flatMap((one) =>
    NATIONS.filter((other) => other !== one).map((other) => [trustSlot(one, other), value] as const),
  );

const camps: readonly Sent[] = [events.founds, events.joins('CHN'), events.joins('RUS')];
const plain = position(camps, [
  ...evenTrust(50),
  [trustSlot('FRA', 'GBR'), 81],
  [trustSlot('USA', 'GBR'), 90],
  [trustSlot('JPN', 'GBR'), 20],
  [trustSlot('GBR', 'RUS'), 10],
  [nationalSlot('science', 'GBR'), 47],
  [nationalSlot('science', 'USA'), 60],
  [nationalSlot('science', 'JPN'), 51],
  [worldSlot('accordsWeight'), 30],
  [worldSlot('ilrsWeight'), 12],
  [worldSlot('artemisBase'), 4],
]);

describe('a metric', () => {
  const rows: readonly (readonly [string, Metric, Nation, number])[] = [
    ['own measure', { kind: 'national', measure: 'science', of: 'self' }, 'GBR', 47],
    ["another's measure", { kind: 'national', measure: 'science', of: 'USA' }, 'GBR', 60],
    ['the world', { kind: 'world', measure: 'accordsWeight' }, 'GBR', 30],
    ['the trust of named ones', { kind: 'trust', from: ['FRA', 'USA'], toward: 'self' }, 'GBR', 85],
    ['the trust of signatories', { kind: 'trust', from: 'signatories', toward: 'self' }, 'GBR', 55],
    ['the trust of members', { kind: 'trust', from: 'members', toward: 'self' }, 'GBR', 50],
    // (81 + 90 + 20 + 5 * 50) / 8 = 55.1
    ['the trust of all others', { kind: 'trust', from: 'others', toward: 'self' }, 'GBR', 55],
    ['trust toward another', { kind: 'trust', from: ['FRA'], toward: 'RUS' }, 'GBR', 50],
    ['own trust in members', { kind: 'trustIn', group: 'members' }, 'GBR', 30],
    ['a mean, cut', { kind: 'mean', measure: 'science', group: 'signatories' }, 'GBR', 55],
    ['a mean, oneself left out', { kind: 'mean', measure: 'science', group: ['GBR', 'JPN'] }, 'GBR', 51],
    ['a mean of nobody', { kind: 'mean', measure: 'science', group: ['GBR'] }, 'GBR', 0],
    ['a lead', { kind: 'lead', measure: 'science', over: 'USA' }, 'GBR', -13],
    ["a camp's lead", { kind: 'weightLead', camp: 'accords' }, 'GBR', 18],
    ["the other camp's lead", { kind: 'weightLead', camp: 'ilrs' }, 'GBR', -18],
    ['tariffs by', { kind: 'tariffs', side: 'by' }, 'USA', 2],
    ['tariffs on', { kind: 'tariffs', side: 'on' }, 'GBR', 0],
    ['tariffs in the world', { kind: 'tariffs', side: 'world' }, 'GBR', 4],
    ['a programme', { kind: 'programme', programme: 'artemisBase' }, 'GBR', 4],
    [
      'how it stands',
      { kind: 'standing', any: ['signed', 'member', 'flown', 'lawEased', 'unaligned'] },
      'GBR',
      1,
    ],
    ['how it stands outside', { kind: 'standing', any: ['signed', 'member', 'unaligned'] }, 'TUR', 1],
    ['how it stands inside', { kind: 'standing', any: ['member'] }, 'RUS', 1],
  ];
  it.each(rows)('reads %s', (_what, metric, self, expected) => {
    expect(readMetric(metric, plain, self)).toBe(expected);
  });

  it('reads the law', () => {
    const eased = { kind: 'standing', any: ['lawEased'] } as const;
    expect(readMetric(eased, plain, 'USA')).toBe(0);
    expect(readMetric(eased, position([events.narrowed]), 'USA')).toBe(1);
  });
});

const aim = (from: number, to: number): Aim => ({
  id: 'test',
  text: '',
  metric: { kind: 'national', measure: 'science', of: 'self' },
  from,
  to,
  weight: 100,
});

describe('an aim', () => {
  // Britain's science is 47 here.
  it.each([
    [27, 67, 500],
    [47, 67, 0],
    [60, 67, 0],
    [7, 47, 1000],
    [7, 17, 1000],
    [37, 67, 333],
    // A fall is rewarded where `to` lies below `from`.
    [67, 27, 500],
    [47, 27, 0],
    [67, 47, 1000],
  ])('from %i to %i stands at %i thousandths', (from, to, mills) => {
    expect(aimMills(aim(from, to), plain, 'GBR')).toBe(mills);
  });

  it('of a short game counts as if it had gone on at that pace', () => {
    const before = position([], [[nationalSlot('science', 'GBR'), 41]]);
    const now = position([], [[nationalSlot('science', 'GBR'), 47]]);
    // Six points in five of fifteen turns: eighteen in fifteen, from 41 to 59.
    expect(aimMills(paced(aim(41, 59), before, 'GBR', 5, 15), now, 'GBR')).toBe(1000);
    expect(aimMills(paced(aim(41, 77), before, 'GBR', 5, 15), now, 'GBR')).toBe(500);
    expect(aimMills(paced(aim(41, 59), before, 'GBR', 15, 15), now, 'GBR')).toBe(
      aimMills(aim(41, 59), now, 'GBR'),
    );
    expect(aimMills(paced(aim(41, 59), before, 'GBR', 0, 15), before, 'GBR')).toBe(0);
  });
});

describe('an agenda', () => {
  it('adds up to a hundred for each secret aim, with at least 20 for the world', () => {
    for (const nation of NATIONS) {
      const agenda = campaign.agendas[nation];
      expect(agenda.world.weight, nation).toBeGreaterThanOrEqual(20);
      agenda.secret.forEach((_, secret) => {
        const weights = aimsOf(agenda, secret).map(({ weight }) => weight);
        expect(
          weights.reduce((sum, weight) => sum + weight, 0),
          `${nation}, secret ${secret}`,
        ).toBe(100);
      });
      expect(() => aimsOf(agenda, agenda.secret.length)).toThrow(RangeError);
      expect(publicAims(campaign, nation)).toEqual([...agenda.public, agenda.world]);
    }
  });

  it('scores 0 to 100, by weight', () => {
    const aims = [
      { ...aim(7, 47), weight: 30 },
      { ...aim(47, 67), weight: 70 },
    ];
    expect(agendaScore(aims, plain, 'GBR')).toBe(30);
    for (const nation of NATIONS) {
      const score = agendaScore(aimsOf(campaign.agendas[nation], 0), opening, nation);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }
  });
});

describe('an ending', () => {
  const rule = (id: string, when: (typeof campaign.endings)[number]['when']) => ({
    id,
    title: '',
    text: '',
    when,
  });
  const tension = { kind: 'world', measure: 'tension' } as const;

  it('is the first whose conditions all hold', () => {
    const scenario = altered(campaign, {
      endings: [
        rule('calm', [{ metric: tension, atMost: 20 }]),
        rule('both', [
          { metric: tension, atLeast: 40 },
          { metric: { kind: 'tariffs', side: 'world' }, atMost: 3 },
        ]),
        rule('tense', [{ metric: tension, atLeast: 55 }]),
        rule('else', []),
      ],
    });
    expect(endingOf(scenario, position([], [[worldSlot('tension'), 20]])).id).toBe('calm');
    expect(endingOf(scenario, position([], [[worldSlot('tension'), 21]])).id).toBe('else');
    expect(endingOf(scenario, position([], [[worldSlot('tension'), 55]])).id).toBe('tense');
  });

  it('is always found in a scenario that ships, and missed loudly in one without a last resort', () => {
    for (const scenario of [campaign, lesson]) {
      expect(scenario.endings.at(-1)?.when).toEqual([]);
      expect(scenario.endings).toContain(endingOf(scenario, openingPosition(createEngine(scenario))));
    }
    expect(() =>
      endingOf(altered(campaign, { endings: [rule('never', [{ metric: tension, atLeast: 101 }])] }), opening),
    ).toThrow('must have no conditions');
  });
});

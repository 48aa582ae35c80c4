import { describe, expect, it } from 'vitest';
import { baseScore, isOnTable, LEAST_BASE, MOST_BASE, standingWith } from '../../src/debate/baseScores.ts';
import type { Position } from '../../src/rules/position.ts';
import type { Claim, CoefficientName, Scenario } from '../../src/scenario/scenario.ts';
import { type Audience, CLAIM_KINDS, CONGRESS } from '../../src/vocabulary/debate.ts';
import { NATIONS, type Nation } from '../../src/vocabulary/nations.ts';
import { engine } from '../support/engines.ts';
import { inWorld, of, position, toward } from '../support/positions.ts';

/** Numbers of this test's own, so that it says what the rules are and not what the campaign holds. */
const NUMBERS: Partial<Record<CoefficientName, number>> = {
  scienceWeight: 560,
  recordWeight: 540,
  textWeight: 500,
  testimonyWeight: 450,
  forecastWeight: 400,
  principleWeight: 430,
  evidenceWeight: 100,
  questionWeight: 250,
  standingWeight: 4,
  brokenStanding: 5,
  keptStanding: 2,
};

function numbered(numbers: Partial<Record<CoefficientName, number>>): Pick<Scenario, 'coefficients'> {
  const coefficients = { ...engine.scenario.coefficients };
  for (const [name, value] of Object.entries(numbers))
    coefficients[name as CoefficientName] = { ...coefficients[name as CoefficientName], value };
  return { coefficients };
}
const scenario = numbered(NUMBERS);

const PLAIN: Claim = {
  id: 'X1',
  text: 'x',
  kind: 'text',
  source: 'judgement',
  weight: 'x',
  evidence: [],
  attacks: [],
  supports: [],
};
/** What it says shows once two laboratories are at work. */
const WITH_EVIDENCE: Claim = {
  ...PLAIN,
  evidence: [{ metric: { kind: 'world', measure: 'openness' }, atLeast: 50 }],
};

const even: Position = position([], [toward('FRA', 'JPN', 50), inWorld('openness', 40)]);
const shown: Position = position([], [toward('FRA', 'JPN', 50), inWorld('openness', 50)]);

describe('what a claim rests on', () => {
  it.each(CLAIM_KINDS)('%s has its own weight, and nothing else counts between equals', (kind) => {
    const found = baseScore(scenario, even, 'FRA', { ...PLAIN, kind }, 'JPN', false);
    const weight = NUMBERS[`${kind}Weight`] as number;
    expect(found).toEqual({ weight, evidence: 0, standing: 0, question: 0, room: 0, total: weight });
  });
});

describe('evidence and questions', () => {
  // biome-ignore format: a table
  const rows: readonly (readonly [name: string, claim: Claim, at: Position, isQuestioned: boolean, evidence: number, question: number])[] = [
    ['none asked for, none counted', PLAIN, even, false, 0, 0],
    ['none asked for: a question finds nothing missing', PLAIN, even, true, 0, 0],
    ['asked for and won in this game', WITH_EVIDENCE, shown, false, 100, 0],
    ['won in this game, and held up to a question', WITH_EVIDENCE, shown, true, 100, 0],
    ['asked for and not there: nobody notices', WITH_EVIDENCE, even, false, 0, 0],
    ['asked for and not there: until somebody asks', WITH_EVIDENCE, even, true, 0, -250],
  ];
  it.each(rows)('%s', (_name, claim, at, isQuestioned, evidence, question) => {
    expect(baseScore(scenario, at, 'FRA', claim, 'JPN', isQuestioned)).toMatchObject({
      evidence,
      question,
      total: 500 + evidence + question,
    });
  });

  it('are read for the speaker where they are about the speaker', () => {
    const own: Claim = {
      ...PLAIN,
      evidence: [{ metric: { kind: 'national', measure: 'science', of: 'self' }, atLeast: 60 }],
    };
    const at = position([], [of('science', 'JPN', 60), of('science', 'TUR', 59)]);
    expect(isOnTable(own, at, 'JPN')).toBe(true);
    expect(isOnTable(own, at, 'TUR')).toBe(false);
  });

  it('must all be there where several are asked for', () => {
    const both: Claim = {
      ...PLAIN,
      evidence: [...WITH_EVIDENCE.evidence, { metric: { kind: 'world', measure: 'tension' }, atMost: 10 }],
    };
    expect(isOnTable(both, position([], [inWorld('openness', 50), inWorld('tension', 11)]), 'JPN')).toBe(
      false,
    );
    expect(isOnTable(both, position([], [inWorld('openness', 50), inWorld('tension', 10)]), 'JPN')).toBe(
      true,
    );
  });
});

describe('how a speaker stands', () => {
  const at = (trust: number, broken = 0, kept = 0): Position =>
    position([], [toward('FRA', 'JPN', trust), of('broken', 'JPN', broken), of('kept', 'JPN', kept)]);

  // biome-ignore format: a table
  const rows: readonly (readonly [name: string, at: Position, standing: number])[] = [
    ['trusted neither way', at(50), 50],
    ['trusted', at(75), 75],
    ['distrusted', at(20), 20],
    ['one promise broken', at(50, 1), 45],
    ['one promise kept', at(50, 0, 1), 52],
    ['both', at(50, 2, 3), 46],
    ['of many kept, ten are remembered', at(50, 0, 40), 70],
    ['of many broken, ten are remembered', at(80, 40), 30],
    ['no lower than nothing', at(10, 10), 0],
    ['no higher than all', at(95, 0, 10), 100],
  ];
  it.each(rows)('%s', (_name, from, standing) => {
    expect(standingWith(scenario, from, 'FRA', 'JPN')).toBe(standing);
    const found = baseScore(scenario, from, 'FRA', PLAIN, 'JPN', false);
    expect(found.standing).toBe(4 * (standing - 50));
    expect(found.total).toBe(500 + 4 * (standing - 50));
  });

  it('is another matter with each audience', () => {
    const from = position([], [toward('FRA', 'JPN', 70), toward('TUR', 'JPN', 30)]);
    expect(standingWith(scenario, from, 'FRA', 'JPN')).toBe(70);
    expect(standingWith(scenario, from, 'TUR', 'JPN')).toBe(30);
  });

  it.each(CONGRESS)('%s goes by what the United States thinks', (part) => {
    const from = position([], [toward('USA', 'JPN', 64), of('kept', 'USA', 2)]);
    expect(standingWith(scenario, from, part, 'JPN')).toBe(64);
    // The government's own standing at home, and its promises.
    expect(standingWith(scenario, from, part, 'USA')).toBe(64);
  });
});

describe('a base score', () => {
  it('keeps clear of 0 and of 1', () => {
    const strong = numbered({ ...NUMBERS, textWeight: 900 });
    const all = position([], [toward('FRA', 'JPN', 100), inWorld('openness', 50)]);
    expect(baseScore(strong, all, 'FRA', WITH_EVIDENCE, 'JPN', false).total).toBe(MOST_BASE);
    const none = position([], [toward('FRA', 'JPN', 0), inWorld('openness', 0)]);
    const weak = numbered({ ...NUMBERS, textWeight: 100 });
    expect(baseScore(weak, none, 'FRA', WITH_EVIDENCE, 'JPN', true).total).toBe(LEAST_BASE);
  });

  it('of every claim of the campaign lies within those bounds, whoever makes and hears it', () => {
    const audiences: readonly Audience[] = [...NATIONS, ...CONGRESS];
    for (const claim of engine.scenario.claims) {
      for (const audience of audiences) {
        for (const speaker of NATIONS as readonly Nation[]) {
          for (const asked of [false, true]) {
            const { total } = baseScore(engine.scenario, even, audience, claim, speaker, asked);
            expect(total >= LEAST_BASE && total <= MOST_BASE && Number.isInteger(total)).toBe(true);
          }
        }
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { lesson } from '../../src/content/lesson.ts';
import { bendsOf, bentScenario, bentValue } from '../../src/lab/bend.ts';
import { jsonOf, type Sensitivity, tableOf } from '../../src/lab/sensitivityText.ts';
import { parseScenario } from '../../src/scenario/parseScenario.ts';
import { COEFFICIENTS } from '../../src/scenario/scenario.ts';
import { lab, labProcess } from './run.ts';

describe('a bent coefficient', () => {
  it.each([
    ['a large one, to the nearest whole number', 'presumption', 25, 480, 600],
    ['a small one, by a step at least', 'prestigeIncome', -25, 1, 0],
    ['a share, to 100 at most', 'skepticismTemper', 100, 60, 100],
    ['a truce, to a year at least', 'truceTurns', -100, 3, 1],
  ] as const)('%s', (_told, name, percent, value, bent) => {
    const { coefficients } = campaign;
    const scenario = {
      ...campaign,
      coefficients: { ...coefficients, [name]: { ...coefficients[name], value } },
    };
    expect(bentValue(scenario, { name, percent })).toBe(bent);
  });

  it('leaves everything else as it was, and a scenario that is still sound', () => {
    for (const bend of bendsOf(campaign, 25)) {
      const bent = bentScenario(campaign, bend);
      const { [bend.name]: own, ...others } = bent.coefficients;
      expect(own.value).not.toBe(campaign.coefficients[bend.name].value);
      expect(campaign.coefficients).toMatchObject(others);
      expect(parseScenario(structuredClone(bent))).toMatchObject({ ok: true });
    }
  });

  it('is bent both ways, whichever it is', () => {
    expect(new Set(bendsOf(campaign, 25).map(({ name }) => name)).size).toBe(COEFFICIENTS.length);
    expect(bendsOf(campaign, 25)).toHaveLength(2 * COEFFICIENTS.length);
  });
});

describe('what bends did', () => {
  const measured: Sensitivity = {
    scenario: lesson,
    played: { games: 3, seed: 7 },
    passing: ['skillCounts', 'seatsOpen'],
    rows: null,
    bent: [
      {
        bend: { name: 'tariffCeiling', percent: 25 },
        lost: ['seatsOpen'],
        gained: [],
        rows: null,
      },
    ],
  };

  it('is told with the games that it was measured on', () => {
    expect(JSON.parse(jsonOf(measured))).toMatchObject({
      games: 3,
      seed: 7,
      rows: null,
      bent: [{ rows: null }],
    });
  });

  it('says nothing of the article’s rows but that another scenario has none', () => {
    const table = tableOf(measured);
    expect(table).toMatch(/seatsOpen +- +not measured$/m);
    expect(table).toMatch(/^1 of the 2 targets/m);
    expect(table).toMatch(/^The article's rows are tried on the campaign alone\.$/m);
    expect(table).not.toMatch(/rows hold/);
  });
});

describe('lab sensitivity', () => {
  it('says which rows of the article hang on a coefficient', () => {
    const told = labProcess(
      'sensitivity',
      '--rows-only',
      '--coefficient',
      'tariffCeiling',
      '--by',
      '100',
      '--json',
    );
    expect(told.code).toBe(0);
    expect(JSON.parse(told.out)).toMatchObject({
      games: null,
      seed: null,
      passing: null,
      rows: 54,
      bent: [
        { coefficient: 'tariffCeiling', percent: -100, from: 12, to: 0, rows: [23] },
        { percent: 100, to: 24 },
      ],
    });
  });

  it.each([
    ['a coefficient that is not there', ['--coefficient', 'luck'], /no "luck"/],
    ['a bend of nothing', ['--by', '0'], /--by must be a whole number from 1 to 100/],
    ['no games', [], /--games is missing/],
    [
      'rows on another scenario',
      ['--rows-only', '--scenario', 'lesson'],
      /rows are tried on the scenario "campaign" alone, and not on "lesson"/,
    ],
  ])('refuses %s in a sentence', async (_told, flags, sentence) => {
    const told = await lab('sensitivity', '--seed', '1', ...flags);
    expect(told.code).toBe(1);
    expect(told.notes).toMatch(sentence);
    expect(told.out).toBe('');
  });
});

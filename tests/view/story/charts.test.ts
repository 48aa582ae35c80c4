import { describe, expect, it } from 'vitest';
import { courseOf, numbersByTurn } from '../../../src/debrief/course.ts';
import { viewOf } from '../../../src/game/view.ts';
import { agendaScore, aimMills } from '../../../src/rules/aims.ts';
import { nationalOf, type Position, worldOf } from '../../../src/rules/position.ts';
import { meanTrustIn } from '../../../src/rules/reading.ts';
import type { Aim } from '../../../src/scenario/scenario.ts';
import { AIM_BANDS, aimBand, aimStandings, yearBefore } from '../../../src/view/panels/story/aimStanding.ts';
import { labelledPlaces, plotOf, spreadLabels } from '../../../src/view/panels/story/plot.ts';
import {
  meanTrustSeries,
  nationalSeries,
  trustInSeries,
  worldSeries,
} from '../../../src/view/panels/story/series.ts';
import { isPanelKey } from '../../../src/view/words/panelWords.ts';
import { nationalSlot } from '../../../src/vocabulary/measures.ts';
import { NATIONS } from '../../../src/vocabulary/nations.ts';
import { campaignEngine, plainEngine, playedGame } from '../../debrief/playedGame.ts';

const game = playedGame(41);
const course = courseOf(game);
const numbers = numbersByTurn(campaignEngine.scenario, game.turns);
const at = (turn: number): Position => course[turn] as Position;

describe('series', () => {
  it('have the opening and the end of every turn', () => {
    expect(worldSeries(numbers, 'tension').values).toEqual(course.map((end) => worldOf(end, 'tension')));
    expect(trustInSeries(numbers, 'JPN').values).toEqual(course.map((end) => meanTrustIn(end, 'JPN')));
    const prestige = nationalSeries(numbers, 'prestige');
    expect(prestige.map(({ id }) => id)).toEqual([...NATIONS]);
    for (const { id, values } of prestige) {
      expect(values).toEqual(course.map((end) => nationalOf(end, 'prestige', id as 'CHN')));
    }
  });

  it('take the mean of all pairs between the lowest and the highest mean', () => {
    const means = NATIONS.map((nation) => trustInSeries(numbers, nation).values);
    meanTrustSeries(numbers).values.forEach((mean, turn) => {
      const all = means.map((values) => values[turn] as number);
      expect(mean).toBeGreaterThanOrEqual(Math.min(...all));
      expect(mean).toBeLessThanOrEqual(Math.max(...all) + 1);
    });
  });
});

describe('a chart', () => {
  const frame = { width: 400, height: 200, left: 40, right: 60, top: 10, bottom: 30 };

  it('puts the first value left, the last one before the labels, 0 at the bottom and 100 at the top', () => {
    const { lines } = plotOf([{ id: 'a', values: [0, 50, 100] }], frame);
    expect(lines[0]?.points).toEqual([
      { x: 40, y: 170 },
      { x: 190, y: 90 },
      { x: 340, y: 10 },
    ]);
    expect(lines[0]?.path).toBe('M40 170L190 90L340 10');
    expect(lines[0]?.end).toEqual({ x: 340, y: 10 });
  });

  it('survives a single value and none', () => {
    expect(plotOf([{ id: 'a', values: [50] }], frame).lines[0]?.path).toBe('M40 90');
    expect(plotOf([{ id: 'a', values: [] }], frame).lines[0]?.path).toBe('');
    expect(plotOf([], frame).lines).toEqual([]);
  });

  it.each([
    ['far apart', [10, 100, 180], [10, 100, 180]],
    ['on one another', [50, 50, 50], [50, 67, 84]],
    ['at the bottom', [200, 200], [183, 200]],
    ['in another order', [60, 50], [67, 50]],
  ])('spreads labels that are %s', (_, wanted, placed) => {
    expect(spreadLabels(wanted, 17, 0, 200)).toEqual(placed);
  });

  it('keeps nine labels apart and inside, in the order of their lines', () => {
    for (let turn = 0; turn < course.length; turn += 1) {
      const series = nationalSeries(numbers.slice(0, turn + 1), 'prestige');
      const { lines } = plotOf(series, { ...frame, height: 340 });
      const sorted = [...lines].sort((a, b) => a.labelY - b.labelY);
      sorted.forEach((line, index) => {
        expect(line.labelY).toBeGreaterThanOrEqual(10);
        expect(line.labelY).toBeLessThanOrEqual(310);
        const next = sorted[index + 1];
        if (!next) return;
        expect(next.labelY - line.labelY).toBeGreaterThanOrEqual(16.9);
        expect(next.end.y).toBeGreaterThanOrEqual(line.end.y);
      });
    }
  });

  it.each([
    [18, 900, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17], 48],
    [18, 200, [2, 7, 12, 17], 56],
    [2, 60, [0, 1], 56],
    [1, 60, [0], 56],
  ])(
    'labels %i years on %i pixels where there is room, the last one always',
    (count, width, places, room) => {
      expect(labelledPlaces(count, width, room)).toEqual(places);
    },
  );
});

describe('how an aim stands', () => {
  it('is its progress, whether it rose within the year, and the one number behind it', () => {
    for (const seat of NATIONS) {
      const { aims } = viewOf(game, seat);
      const standings = aimStandings(aims, at(9), at(7), seat);
      expect(standings.map(({ secret }) => secret)).toEqual([false, false, true, false]);
      standings.forEach(({ aim, percent, trend }) => {
        const now = aimMills(aim, at(9), seat);
        const before = aimMills(aim, at(7), seat);
        expect(percent).toBe(Math.trunc(now / 10));
        expect(trend).toBe(now > before ? 'up' : now < before ? 'down' : 'level');
      });
      const total = standings.reduce((sum, { aim, percent }) => sum + (aim.weight * percent) / 100, 0);
      expect(Math.abs(total - agendaScore(aims, at(9), seat))).toBeLessThanOrEqual(2);
    }
  });

  it('names the one number behind it, and none where it reads several', () => {
    const [one] = plainEngine.scenario.agendas.CHN.public;
    const several: Aim = { ...one, metric: { kind: 'trust', from: 'others', toward: 'self' } };
    const slots = aimStandings([one, several], at(3), at(2), 'CHN').map(({ slot }) => slot);
    expect(slots).toEqual([nationalSlot('prestige', 'CHN'), null]);
  });

  it('has a word for every band, the bands in order from nothing to all', () => {
    const bands = Array.from({ length: 101 }, (_, percent) => AIM_BANDS.indexOf(aimBand(percent)));
    expect(bands).toEqual([...bands].sort((a, b) => a - b));
    expect(new Set(bands).size).toBe(AIM_BANDS.length);
    for (const band of AIM_BANDS) expect(isPanelKey(`aim.${band}`), band).toBe(true);
  });

  it('compares with the opening in the first two years, then with a year before', () => {
    expect([1, 2, 3, 8].map((turn) => yearBefore(turn, 'offers'))).toEqual([0, 0, 1, 6]);
    for (const screen of ['reveal', 'assembly', 'chapter'] as const)
      expect([1, 2, 3, 8].map((turn) => yearBefore(turn, screen))).toEqual([0, 1, 2, 7]);
  });
});

import { describe, expect, it } from 'vitest';
import { campaign } from '../../src/content/campaign.ts';
import { history } from '../../src/content/history/scenario.ts';
import { checkIntervention, tellable } from '../../src/game/facilitate.ts';
import { type Deeds, projectYear } from '../../src/game/project.ts';
import { viewOf } from '../../src/game/view.ts';
import { nationState } from '../../src/machines/states.ts';
import { nationalOf } from '../../src/rules/position.ts';
import type { NewsItem, Scenario } from '../../src/scenario/scenario.ts';
import { nationalSlot } from '../../src/vocabulary/measures.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { answerTo, moved, national, passUntil, talk, turns } from '../support/play.ts';

const flight: NewsItem = {
  id: 'flight',
  kind: 'imagined',
  date: '2022',
  turns: [2, 15],
  chance: 100,
  home: 'CHN',
  headline: 'A capsule comes home',
  body: 'It is full.',
  source: 'imagined',
  shifts: [{ measure: 'lots', of: 'CHN', amount: 5 }],
};
const base: NonNullable<NewsItem['when']> = [
  { metric: { kind: 'programme', programme: 'ilrsBase' }, atLeast: 2 },
];

function withFlight(changes: Partial<NewsItem>): Scenario {
  return altered(quiet, { news: [{ ...flight, ...changes }], systems: ['programmes'] });
}

/** The turns in which a game's flights came home. */
const homeIn = (game: ReturnType<typeof gameOf>): readonly number[] =>
  game.turns.flatMap(({ turn, occurrences }) =>
    occurrences.flatMap(({ deed }) => (deed === 'cameHome' ? [turn] : [])),
  );

describe('a homecoming', () => {
  it('is sure to come in its first year, and comes once', () => {
    const game = passUntil(gameOf(withFlight({})), 5);
    expect(homeIn(game)).toEqual([2]);
    expect(national(game, 'lots', 'CHN')).toBe(12 + 5);
    expect(moved(game, 2, nationalSlot('lots', 'CHN'), (effect) => effect === 'news.flight')).toBe(5);
    const [deed] = game.turns[1]?.occurrences.filter(({ about }) => about === 'flight') ?? [];
    expect(deed).toMatchObject({ deed: 'cameHome', by: 'CHN', to: null });
  });

  it('waits until what it needs is built', () => {
    const game = passUntil(gameOf(withFlight({ when: base })), 4);
    expect(homeIn(game)).toEqual([]);
    turns(game, { commits: { CHN: ['fund:ilrsBase'] } });
    expect(homeIn(game)).toEqual([5]);
  });

  it('never comes where what it needs is built too late', () => {
    const game = passUntil(gameOf(withFlight({ when: base, turns: [2, 3] })), 4);
    turns(game, { commits: { CHN: ['fund:ilrsBase'] } }, {});
    expect(homeIn(game)).toEqual([]);
  });

  it('comes beside the news that is drawn, and before it', () => {
    const game = passUntil(gameOf(altered(quiet, { news: campaign.news })), 4);
    const news = game.turns[3]?.occurrences.filter(({ deed }) => deed === 'newsBroke' || deed === 'cameHome');
    expect(news?.[0]).toMatchObject({ deed: 'cameHome', about: 'recorded.farSide' });
    expect(news?.length).toBeGreaterThan(1);
  });

  it('lays rocks on the benches that it names, ready to be studied', () => {
    const ice = withFlight({
      shifts: [...flight.shifts, { measure: 'old', of: 'signatories', amount: 1 }],
    });
    const game = passUntil(gameOf(ice), 2);
    for (const nation of ['GBR', 'JPN'] as const) {
      expect(national(game, 'old', nation)).toBe(1);
      expect(nationState(game.position.states, nation).samples).toBe('atHand');
    }
    expect(nationState(game.position.states, 'TUR').samples).toBe('none');
    expect(answerTo(talk(game, {}), 'GBR', 'study')).toBe('ok');
    turns(game, { commits: { GBR: ['study'] } });
    expect(national(game, 'old', 'GBR')).toBe(0);
  });

  it('is told by nobody before it comes', () => {
    const game = gameOf(withFlight({}));
    expect(tellable(game)).toEqual([]);
    const told = checkIntervention(game, { kind: 'news', id: 'flight' });
    expect(told.ok ? null : told.fault.code).toBe('newsFlies');
  });

  it('comes in its year where all that is on record does', () => {
    const game = passUntil(gameOf(history), 4);
    expect(homeIn(game)).toEqual([4]);
    const broke = game.turns[3]?.occurrences.filter(({ deed }) => deed === 'newsBroke');
    expect(broke?.length).toBeGreaterThan(3);
  });

  it('is foreseen by whoever works out what building brings', () => {
    const game = passUntil(gameOf(withFlight({ when: base })), 4);
    talk(game, {});
    const lots = (deeds: Deeds): number =>
      nationalOf(projectYear(game.engine, viewOf(game, 'CHN').position, deeds), 'lots', 'CHN');
    expect(lots({ CHN: ['fund:ilrsBase'] })).toBe(lots({}) + 5);
  });
});

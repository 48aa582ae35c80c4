import { describe, expect, it } from 'vitest';
import type { Ballot } from '../../../src/debate/hearing.ts';
import { openingOrder } from '../../../src/debate/pivot.ts';
import type { Debated } from '../../../src/game/log.ts';
import type { OpenDebate } from '../../../src/rules/position.ts';
import type { Resolution } from '../../../src/scenario/scenario.ts';
import { assemblyPicture } from '../../../src/view/play/assemblyPicture.ts';
import { type Audience, CONGRESS, type ResolutionId, SPEECHES } from '../../../src/vocabulary/debate.ts';
import { engine } from '../../support/engines.ts';

const OPEN: OpenDebate = {
  resolution: 'openData',
  tabledBy: 'FRA',
  speakers: { affirmative: ['FRA', 'DEU'], negative: ['USA', 'JPN'] },
  speech: 0,
  flow: [],
  questioned: [],
};

const ballotBy = (audience: Audience, margin: number): Ballot => ({
  audience,
  strength: 500 + margin,
  lean: 0,
  margin,
});

const orderOf = (id: ResolutionId, ballots: readonly Ballot[]): readonly Audience[] =>
  openingOrder(engine.bank.resolutions.get(id) as Resolution, ballots).map(({ audience }) => audience);

const decided = (ballots: readonly Ballot[]): Debated => ({
  ...OPEN,
  speech: SPEECHES.length,
  semantics: 'dfQuad',
  bases: { plain: [], asked: [] },
  leans: [],
  ballots,
  isAdopted: true,
});

describe('a debate as the board shows it', () => {
  it('rings whoever gives the speech that is shown, and nobody before the first or after the last', () => {
    const floor = SPEECHES.map((_, speech) => assemblyPicture(OPEN, speech, 0, []).speaking);
    expect(floor).toEqual(['FRA', 'USA', 'DEU', 'JPN', 'JPN', 'DEU', 'USA', 'FRA']);
    expect(assemblyPicture(OPEN, null, 0, []).speaking).toBeNull();
    expect(assemblyPicture(OPEN, SPEECHES.length, 0, []).speaking).toBeNull();
  });

  it('names who speaks alone once', () => {
    const alone = { ...OPEN, speakers: { affirmative: ['FRA', 'FRA'], negative: ['USA', 'JPN'] } } as const;
    const { for: sides, against } = assemblyPicture(alone, 2, 0, []);
    expect([sides, against]).toEqual([['FRA'], ['USA', 'JPN']]);
  });

  it('opens ballots in the order it is given, and none of a debate that is undecided', () => {
    const ballots = [ballotBy('CHN', 40), ballotBy('RUS', -200), ballotBy('PAK', 0), ballotBy('TUR', 90)];
    const order = orderOf('openData', ballots);
    const opened = (count: number) => assemblyPicture(decided(ballots), 8, count, order);
    expect(opened(0).ballots).toEqual({});
    expect(opened(2).ballots).toEqual({ RUS: 'against', TUR: 'for' });
    expect(opened(4).ballots).toEqual({ RUS: 'against', TUR: 'for', CHN: 'for', PAK: 'against' });
    expect(opened(1).speaking).toBeNull();
    expect(opened(4).congress).toEqual([]);
    expect(assemblyPicture(OPEN, 3, 4, order).ballots).toEqual({});
  });

  it('keeps the seats of Congress in its own order, closed until they are opened', () => {
    const ballots = CONGRESS.map((part, index) => ballotBy(part, index % 2 === 0 ? 10 * index + 5 : -300));
    const order = orderOf('narrowLaw', ballots);
    expect(assemblyPicture(OPEN, 0, 0, CONGRESS).congress).toEqual(CONGRESS.map(() => 'closed'));
    const { congress, ballots: nations } = assemblyPicture(decided(ballots), 8, 3, order);
    expect(nations).toEqual({});
    expect(congress).toEqual(['closed', 'against', 'closed', 'against', 'for']);
  });
});

import { describe, expect, it } from 'vitest';
import { pairsOf } from '../../src/debrief/pairs.ts';
import type { Game } from '../../src/game/game.ts';
import { endEarly } from '../../src/game/writer.ts';
import { altered, gameOf, quiet } from '../support/engines.ts';
import { loans, type Plan, pledges, turns } from '../support/play.ts';

const plenty = altered(quiet, {
  systems: ['courting', 'programmes', 'pledges'],
  national: { CHN: { capital: 15 }, GBR: { capital: 15 }, FRA: { capital: 15 } },
});

const made = (mine: string, yours: string, due: number): Plan => ({
  offers: [pledges('GBR', 'FRA', { mine, yours, due })],
});

/** What each half of the pledges between two came to, with the deed that settled it. */
function halves(game: Game): readonly string[] {
  const pair = pairsOf(game).find(({ pair: [one, other] }) => one === 'GBR' && other === 'FRA');
  return (pair?.said ?? []).map(({ by, fate, proof }) => {
    const deed = proof && game.turns[proof.turn - 1]?.occurrences[proof.deed];
    return `${by} ${fate} ${deed ? `${deed.deed} ${deed.by} in ${proof.turn}` : '-'}`;
  });
}

describe('the two halves of a pledge', () => {
  it.each([
    ['GBR', { GBR: ['convene'] }, ['GBR kept convened GBR in 1', 'FRA broken pledgeBroken FRA in 2']],
    [
      'FRA',
      { FRA: ['autonomyCompact'] },
      ['GBR broken pledgeBroken GBR in 2', 'FRA kept madeAutonomyCompact FRA in 1'],
    ],
  ] as const)('are told apart where %s alone did its part', (_who, commits, told) => {
    const game = turns(gameOf(plenty), { ...made('convene', 'autonomyCompact', 2), commits }, {});
    expect(halves(game)).toEqual(told);
  });

  it.each([
    ['released it', {}, 'FRA void pledgeBroken GBR in 3'],
    ['did its own', { FRA: ['autonomyCompact'] }, 'FRA kept madeAutonomyCompact FRA in 3'],
  ] as const)('end together where one side spoils its own and the other %s', (_what, theirs, told) => {
    const ready = turns(
      gameOf(plenty),
      { offers: loans('CHN', 'GBR'), commits: { CHN: ['lend'] } },
      { commits: { GBR: ['study'] } },
    );
    const game = turns(ready, {
      ...made('publishOpenly', 'autonomyCompact', 5),
      commits: { GBR: ['publishClosed'], ...theirs },
    });
    expect(halves(game)).toEqual(['GBR broken pledgeBroken GBR in 3', told]);
  });

  it('are not mistaken for those of a later pledge between the same two', () => {
    const pledge = made('convene', 'autonomyCompact', 1);
    const later = made('convene', 'autonomyCompact', 2);
    const game = turns(
      gameOf(plenty),
      { ...pledge, commits: { GBR: ['convene'] } },
      { ...later, commits: { GBR: ['convene'], FRA: ['autonomyCompact'] } },
    );
    expect(halves(game)).toEqual([
      'GBR kept convened GBR in 1',
      'FRA broken pledgeBroken FRA in 1',
      'GBR kept pledgeKept GBR in 2',
      'FRA kept pledgeKept FRA in 2',
    ]);
  });

  it('are both lapsed where neither side did anything, and void but for what was done when the table rises', () => {
    expect(halves(turns(gameOf(plenty), made('convene', 'autonomyCompact', 1)))).toEqual([
      'GBR lapsed pledgeLapsed FRA in 1',
      'FRA lapsed pledgeLapsed FRA in 1',
    ]);
    const risen = turns(gameOf(plenty), {
      ...made('convene', 'autonomyCompact', 9),
      commits: { GBR: ['convene'] },
    });
    endEarly(risen);
    expect(halves(risen)).toEqual(['GBR kept convened GBR in 1', 'FRA void pledgeVoided FRA in 2']);
  });
});

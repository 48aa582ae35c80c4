import { expect, test } from 'vitest';
import { factsOf } from '../../../src/debrief/debrief.ts';
import { brokenLines } from '../../../src/view/classroom/afterwards/wall/brokenLines.ts';
import { namesOf } from '../../../src/view/words/names.ts';
import { byNation } from '../../../src/vocabulary/nations.ts';
import { gameOf, quiet } from '../../support/engines.ts';
import { gives, pledges, turns } from '../../support/play.ts';

const holders = { seats: byNation(() => ({ kind: 'person', name: '' }) as const), handovers: [] };
const names = namesOf(quiet);

test('what was broken is told with the agreements and pledges among it, year by year', () => {
  const game = turns(
    gameOf(quiet),
    {
      offers: [
        gives('USA', 'truce', 'CHN'),
        pledges('USA', 'GBR', { mine: 'fund:artemisBase', yours: 'fund:artemisBase', due: 2 }),
      ],
      words: { USA: 'fund:usReactor', GBR: 'openBench' },
      commits: { USA: ['fund:usReactor'] },
    },
    { commits: { GBR: ['fund:artemisBase'] } },
  );
  const lines = brokenLines(factsOf(game, holders), game.turns, names);
  expect(lines.map((line) => line.replace(/^\d+/, 'Y'))).toEqual([
    'Y, United Kingdom: Open your instruments',
    'Y: The United States did not deliver to China what was agreed: a trade truce.',
    'Y: The United States broke its pledge to the United Kingdom: “Fund the Artemis base” was not done.',
  ]);
});

test('of a game in which nothing was broken nothing is told', () => {
  const game = turns(gameOf(quiet), {
    offers: [gives('USA', 'truce', 'CHN')],
    commits: { USA: ['truce:CHN'] },
  });
  expect(brokenLines(factsOf(game, holders), game.turns, names)).toEqual([]);
});

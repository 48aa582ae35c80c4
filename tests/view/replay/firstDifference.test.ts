import { expect, it } from 'vitest';
import { compare } from '../../../src/debrief/comparison.ts';
import { copyGame } from '../../../src/game/game.ts';
import { phase } from '../../../src/game/opening.ts';
import { firstDifference } from '../../../src/view/replay/firstDifference.ts';
import { gameOf, quiet } from '../../support/engines.ts';
import { turns } from '../../support/play.ts';
import { randomBeat } from '../../support/randomPlay.ts';

const trunk = turns(gameOf({ ...quiet, sessions: [] }, 3), { commits: { FRA: ['sign'] } });
const origin = turns(copyGame(trunk), { commits: { DEU: ['sign'] } }, { commits: { USA: ['court:NZL'] } });

it('is none while a branch has decided nothing otherwise, and tells nothing of the turn that it still plays', () => {
  const branch = copyGame(trunk);
  while (phase(branch) !== 'commit') randomBeat(branch, 1);
  expect(compare(branch, origin).differences).not.toEqual([]);
  expect(firstDifference(compare(branch, origin))).toEqual([]);
  expect(firstDifference(compare(origin, branch))).toEqual([]);
});

it('is the first turn that both have revealed and not alike, whole', () => {
  const branch = turns(copyGame(trunk), { commits: { DEU: ['impose:CHN'], USA: ['court:NZL'] } });
  expect(firstDifference(compare(branch, origin)).map(({ turn, seat }) => [turn, seat])).toEqual([
    [2, 'USA'],
    [2, 'DEU'],
  ]);
});

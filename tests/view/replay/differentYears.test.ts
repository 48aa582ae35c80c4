import { expect, it } from 'vitest';
import { compare } from '../../../src/debrief/comparison.ts';
import { copyGame } from '../../../src/game/game.ts';
import { phase } from '../../../src/game/opening.ts';
import { differentYears } from '../../../src/view/replay/differentYears.ts';
import { gameOf, quiet } from '../../support/engines.ts';
import { turns } from '../../support/play.ts';
import { randomBeat } from '../../support/randomPlay.ts';

const trunk = turns(gameOf({ ...quiet, sessions: [] }, 3), { commits: { FRA: ['sign'] } });
const origin = turns(copyGame(trunk), { commits: { DEU: ['sign'] } }, { commits: { USA: ['court:NZL'] } });

it('are none while a branch has decided nothing otherwise, and tells nothing of the turn that it still plays', () => {
  const branch = copyGame(trunk);
  while (phase(branch) !== 'commit') randomBeat(branch, 1);
  expect(compare(branch, origin).differences).not.toEqual([]);
  expect(differentYears(compare(branch, origin))).toEqual([]);
  expect(differentYears(compare(origin, branch))).toEqual([]);
});

it('are the turns that both have revealed and not alike, in order, each whole', () => {
  const here = { commits: { DEU: ['impose:CHN'], USA: ['court:NZL'] } };
  const branch = turns(copyGame(trunk), here, {}, { commits: { FRA: ['impose:CHN'] } });
  const other = turns(
    copyGame(trunk),
    { commits: { DEU: ['sign'] } },
    {},
    { commits: { JPN: ['impose:CHN'] } },
  );
  const seats = differentYears(compare(branch, other)).map(({ turn, decided }) => [
    turn,
    decided.map(({ seat }) => seat),
  ]);
  expect(seats).toEqual([
    [2, ['USA', 'DEU']],
    [4, ['FRA', 'JPN']],
  ]);
});

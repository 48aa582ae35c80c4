import { streamOf } from '../../rules/chance.ts';
import { LEVELS } from '../../vocabulary/levels.ts';
import { byNation } from '../../vocabulary/nations.ts';
import { seedAt } from '../play.ts';
import { Tally } from '../tally.ts';
import { endingsVary } from '../targets/endings.ts';
import type { Finding } from '../targets/finding.ts';
import { gameOf, playAll, type Run, type Series } from './run.ts';

/** Opponents of levels drawn by the seed: how the games end. */
export const mixed: Series<readonly Finding[]> = {
  games: ({ games }) => games,
  async play(run) {
    const tally = new Tally(run.engine);
    await playAll(run, params(run), ({ outcome }) => tally.add(outcome));
    return [endingsVary(tally)];
  },
};

function* params(run: Run) {
  for (let place = 0; place < run.games; place += 1) {
    const seed = seedAt(run.seed, place);
    yield gameOf(
      run,
      byNation((seat) => streamOf(seed, 0, `level:${seat}`).pick(LEVELS) ?? 'practised'),
      place,
    );
  }
}

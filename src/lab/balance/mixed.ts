import { streamOf } from '../../rules/chance.ts';
import { LEVELS } from '../../vocabulary/levels.ts';
import { byNation } from '../../vocabulary/nations.ts';
import type { GameParam } from '../gameTask.ts';
import { seedAt } from '../play.ts';
import { Tally } from '../tally.ts';
import { endingsVary } from '../targets/endings.ts';
import { type About, gameOf, playAll, type Run, type Series } from './run.ts';

/** Opponents of levels drawn by the seed: how the games end. */
export const mixed: Series = {
  games: ({ games }) => games,
  async play(run) {
    const tally = new Tally(run.engine);
    await playAll(run, games(run), (_, { outcome }) => tally.add(outcome));
    return [endingsVary(tally)];
  },
};

function* games(run: Run): Generator<About<null, GameParam>> {
  for (let place = 0; place < run.games; place += 1) {
    const seed = seedAt(run.seed, place);
    const seats = byNation((seat) => streamOf(seed, 0, `level:${seat}`).pick(LEVELS) ?? 'practised');
    yield [null, gameOf(run, seats, place)];
  }
}

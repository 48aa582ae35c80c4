import { byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { GameParam } from '../gameTask.ts';
import { everySeat } from '../players.ts';
import { atLeast, findEach } from '../targets/finding.ts';
import { Pairs } from '../targets/pairs.ts';
import { type About, gameOf, playAll, type Run, type Series } from './run.ts';

const NOVICES = everySeat('novice');

/** An expert against a novice in the same seat, among novices, on the same seeds: for every seat. */
export const skill: Series = {
  games: ({ games }) => games * (1 + NATIONS.length),
  async play(run) {
    const pairs = new Pairs(NATIONS);
    let badly = byNation(() => 0);
    await playAll(run, games(run), (seat, { outcome }) => {
      if (seat === null) badly = outcome.scores;
      else pairs.add(seat, outcome.scores[seat], badly[seat]);
    });
    return [findEach('skillCounts', pairs.shares(), atLeast(750))];
  },
};

/** Each is about the seat that an expert holds; first comes the game of novices alone. */
function* games(run: Run): Generator<About<Nation | null, GameParam>> {
  for (let place = 0; place < run.games; place += 1) {
    yield [null, gameOf(run, NOVICES, place)];
    for (const seat of NATIONS) yield [seat, gameOf(run, { ...NOVICES, [seat]: 'expert' }, place)];
  }
}

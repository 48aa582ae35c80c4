import { NATIONS } from '../../vocabulary/nations.ts';
import { everySeat } from '../players.ts';
import { atLeast, type Finding, findEach } from '../targets/finding.ts';
import { Pairs } from '../targets/pairs.ts';
import { gameOf, playAll, type Run, type Series } from './run.ts';

const NOVICES = everySeat('novice');

/** An expert against a novice in the same seat, among novices, on the same seeds: for every seat. */
export const skill: Series<readonly Finding[]> = {
  games: ({ games }) => games * (1 + NATIONS.length),
  async play(run) {
    const pairs = new Pairs(NATIONS);
    let badly: Readonly<Record<string, number>> = {};
    let turn = 0;
    await playAll(run, params(run), ({ outcome }) => {
      const seat = NATIONS[turn - 1];
      if (seat === undefined) badly = outcome.scores;
      else pairs.add(seat, outcome.scores[seat], badly[seat] ?? 0);
      turn = (turn + 1) % (1 + NATIONS.length);
    });
    return [findEach('skillCounts', pairs.shares(), atLeast(750))];
  },
};

function* params(run: Run) {
  for (let place = 0; place < run.games; place += 1) {
    yield gameOf(run, NOVICES, place);
    for (const seat of NATIONS) yield gameOf(run, { ...NOVICES, [seat]: 'expert' }, place);
  }
}

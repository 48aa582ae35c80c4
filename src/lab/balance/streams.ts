import type { GameParam } from '../gameTask.ts';
import { seedAt } from '../play.ts';
import { everySeat } from '../players.ts';
import { worldBounded } from '../targets/streams.ts';
import { type About, gameOf, playAll, type Run, type Series } from './run.ts';

const LEAST = 3;
const MOST = 16;

/** Worlds and seats' chances that are crossed, as many of each: a variance wants more of them than a share does. */
const sideOf = ({ games }: Run): number => Math.max(LEAST, Math.min(MOST, Math.trunc(Math.sqrt(8 * games))));

/** Every world with every chance of the seats, played by practised opponents. */
export const streams: Series = {
  games: (run) => sideOf(run) ** 2,
  async play(run) {
    const side = sideOf(run);
    const table = Array.from({ length: side }, (): number[] => []);
    await playAll(run, games(run), (world, result) => table[world]?.push(result.world));
    return [worldBounded(table)];
  },
};

/** Each is about its world. */
function* games(run: Run): Generator<About<number, GameParam>> {
  const side = sideOf(run);
  for (let world = 0; world < side; world += 1) {
    for (let chance = 0; chance < side; chance += 1) {
      const variation = { whims: seedAt(run.seed, 5000 + chance) };
      yield [world, gameOf(run, everySeat('practised'), world, { variation })];
    }
  }
}

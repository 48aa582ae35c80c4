import { seedAt } from '../play.ts';
import { everySeat } from '../players.ts';
import type { Finding } from '../targets/finding.ts';
import { worldBounded } from '../targets/streams.ts';
import { gameOf, playAll, type Run, type Series } from './run.ts';

const LEAST = 3;
const MOST = 16;

/** Worlds and seats' chances that are crossed: as many of each as the run has games, about. */
const sideOf = ({ games }: Run): number => Math.max(LEAST, Math.min(MOST, Math.trunc(Math.sqrt(2 * games))));

/** Every world with every chance of the seats, played by practised opponents. */
export const streams: Series<readonly Finding[]> = {
  games: (run) => sideOf(run) ** 2,
  async play(run) {
    const side = sideOf(run);
    const scores: number[] = [];
    await playAll(run, params(run), ({ world }) => scores.push(world));
    return [
      worldBounded(Array.from({ length: side }, (_, row) => scores.slice(row * side, (row + 1) * side))),
    ];
  },
};

function* params(run: Run) {
  const side = sideOf(run);
  for (let world = 0; world < side; world += 1) {
    for (let chance = 0; chance < side; chance += 1) {
      yield gameOf(run, everySeat('practised'), world, {
        variation: { whims: seedAt(run.seed, 5000 + chance) },
      });
    }
  }
}

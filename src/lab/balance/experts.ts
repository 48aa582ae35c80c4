import { everySeat } from '../players.ts';
import { Tally } from '../tally.ts';
import { choicesAlive, OnceTally } from '../targets/choices.ts';
import type { Finding } from '../targets/finding.ts';
import { seatsFair } from '../targets/seats.ts';
import { gameOf, playAll, type Run, type Series } from './run.ts';

/** Experts in all seats: which choices live, and whether the seats are fair. */
export const experts: Series<readonly Finding[]> = {
  games: ({ games }) => games,
  async play(run) {
    const tally = new Tally(run.engine);
    const once = new OnceTally();
    await playAll(run, params(run), ({ outcome, counts, takers }) => {
      tally.add(outcome);
      if (counts) tally.addCounts(counts);
      if (takers) once.add(takers);
    });
    return [...choicesAlive(tally, once), ...seatsFair(tally)];
  },
};

function* params(run: Run) {
  for (let place = 0; place < run.games; place += 1)
    yield gameOf(run, everySeat('expert'), place, { counts: true });
}

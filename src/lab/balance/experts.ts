import type { GameParam } from '../gameTask.ts';
import { everySeat } from '../players.ts';
import { Tally } from '../tally.ts';
import { choicesAlive, OnceTally } from '../targets/choices.ts';
import { seatsFair } from '../targets/seats.ts';
import { type About, gameOf, playAll, type Run, type Series } from './run.ts';

/** Experts in all seats: which choices live, and whether the seats are fair. */
export const experts: Series = {
  games: ({ games }) => games,
  async play(run) {
    const tally = new Tally(run.engine);
    const once = new OnceTally(run.engine.scenario.withheld);
    await playAll(run, games(run), (_, { outcome, counts, takers }) => {
      tally.add(outcome);
      if (counts) tally.addCounts(counts);
      if (takers) once.add(takers);
    });
    return [...choicesAlive(tally, once), ...seatsFair(tally)];
  },
};

function* games(run: Run): Generator<About<null, GameParam>> {
  for (let place = 0; place < run.games; place += 1)
    yield [null, gameOf(run, everySeat('expert'), place, { counts: true })];
}

import { profiles } from '../../content/story/profiles.ts';
import type { Temperament } from '../../opponents/player.ts';
import { byNation, NATIONS } from '../../vocabulary/nations.ts';
import { everySeat } from '../players.ts';
import type { Finding } from '../targets/finding.ts';
import { temperMatters } from '../targets/tempers.ts';
import { gameOf, playAll, type Run, type Series } from './run.ts';

/** Twice as many as in other series, since half of them only point at what the others measure. */
const gamesOf = ({ games }: Run): number => 2 * games;

/** The temper that is this one's opposite in every trait. */
function turned(temper: Temperament): Temperament {
  return Object.fromEntries(
    Object.entries(temper).map(([trait, value]) => [trait, 100 - value]),
  ) as unknown as Temperament;
}

/** Practised opponents as their profiles have them, and with one seat's temper turned to its opposite. */
export const tempers: Series<readonly Finding[]> = {
  games: (run) => gamesOf(run) * (1 + NATIONS.length),
  async play(run) {
    const counts = (): [Record<string, number>, Record<string, number>] => [{}, {}];
    const plain = counts();
    const byTurned = byNation(counts);
    let done = 0;
    await playAll(run, params(run), ({ outcome: { ending } }) => {
      const half = Math.trunc(done / (1 + NATIONS.length)) % 2;
      const seat = NATIONS[(done % (1 + NATIONS.length)) - 1];
      const into = (seat ? byTurned[seat] : plain)[half] as Record<string, number>;
      into[ending] = (into[ending] ?? 0) + 1;
      done += 1;
    });
    const games = gamesOf(run) / 2;
    const endings = run.engine.scenario.endings.map(({ id }) => id);
    return [temperMatters({ games: [games, games], plain, turned: byTurned }, endings)];
  },
};

function* params(run: Run) {
  for (let place = 0; place < gamesOf(run); place += 1) {
    yield gameOf(run, everySeat('practised'), place);
    for (const seat of NATIONS) {
      const variation = { tempers: { [seat]: turned(profiles[seat].temperament) } };
      yield gameOf(run, everySeat('practised'), place, { variation });
    }
  }
}

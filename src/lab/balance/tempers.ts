import { profiles } from '../../content/story/profiles.ts';
import type { Temperament } from '../../opponents/player.ts';
import { byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { GameParam } from '../gameTask.ts';
import { everySeat } from '../players.ts';
import { temperMatters } from '../targets/tempers.ts';
import { type About, gameOf, playAll, type Run, type Series } from './run.ts';

/** Twice as many as in other series, since half of them only point at what the others measure. */
const gamesOf = ({ games }: Run): number => 2 * games;

/** The temper that is this one's opposite in every trait. */
function turned(temper: Temperament): Temperament {
  return Object.fromEntries(
    Object.entries(temper).map(([trait, value]) => [trait, 100 - value]),
  ) as unknown as Temperament;
}

/** Practised opponents as their profiles have them, and with one seat's temper turned to its opposite. */
export const tempers: Series = {
  games: (run) => gamesOf(run) * (1 + NATIONS.length),
  async play(run) {
    const counts = (): [Record<string, number>, Record<string, number>] => [{}, {}];
    const plain = counts();
    const byTurned = byNation(counts);
    await playAll(run, gamesIn(run), ({ seat, half }, { outcome: { ending } }) => {
      const into = (seat ? byTurned[seat] : plain)[half];
      into[ending] = (into[ending] ?? 0) + 1;
    });
    const games = gamesOf(run) / 2;
    const endings = run.engine.scenario.endings.map(({ id }) => id);
    return [temperMatters({ games: [games, games], plain, turned: byTurned }, endings)];
  },
};

/** Each is about whose temper is turned, if anybody's, and the half that it belongs to. */
function* gamesIn(
  run: Run,
): Generator<About<{ readonly seat: Nation | null; readonly half: 0 | 1 }, GameParam>> {
  for (let place = 0; place < gamesOf(run); place += 1) {
    const half = place % 2 === 0 ? 0 : 1;
    yield [{ seat: null, half }, gameOf(run, everySeat('practised'), place)];
    for (const seat of NATIONS) {
      const variation = { tempers: { [seat]: turned(profiles[seat].temperament) } };
      yield [{ seat, half }, gameOf(run, everySeat('practised'), place, { variation })];
    }
  }
}

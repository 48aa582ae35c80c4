import { type ByNation, byNation, NATIONS, type Nation } from '../../vocabulary/nations.ts';
import type { GameParam } from '../gameTask.ts';
import { everySeat, type LabPlayer } from '../players.ts';
import { atLeast, findEach } from '../targets/finding.ts';
import { Pairs } from '../targets/pairs.ts';
import { type About, gameOf, playAll, type Run, type Series } from './run.ts';

const COMPANY = everySeat('practised');
/** Scripts made up for each seat in a run of full size. */
const MOST_SCRIPTS = 500;
/** And for each seed of a smaller one. */
const A_SEED = 3;
/** Rounds of choosing: of those that go in so many come out, after so many games each. */
const ROUNDS = [
  { games: 1, keeps: 10 },
  { games: 3, keeps: 3 },
  { games: 8, keeps: 1 },
] as const;
/** Games that the best script of each seat is judged in; seeds that it wasn't chosen on. */
const JUDGED = 40;
/** Where the seeds begin on which scripts are chosen: far from those on which anything is judged. */
const CHOOSING = 1_000_000;

const scriptsOf = ({ games }: Run): number => Math.min(MOST_SCRIPTS, games * A_SEED);
const judgedOf = ({ games }: Run): number => Math.min(JUDGED, games);

function sizes(run: Run): readonly number[] {
  let left = scriptsOf(run);
  return ROUNDS.map(({ games, keeps }) => {
    const played = left * games;
    left = Math.min(left, keeps);
    return played;
  });
}

/** The best of many made-up rules, chosen for each seat against practised players, against an expert. */
export const scripts: Series = {
  games: (run) => NATIONS.length * (sizes(run).reduce((sum, size) => sum + size, 0) + 2 * judgedOf(run)),
  async play(run) {
    const pairs = new Pairs(NATIONS);
    const best = await chosen(run);
    let well = 0;
    await playAll(run, judged(run, best), ({ seat, player }, { outcome }) => {
      if (player === 'expert') well = outcome.scores[seat];
      else pairs.add(seat, well, outcome.scores[seat]);
    });
    return [findEach('beatsScripts', pairs.shares(), atLeast(800))];
  },
};

interface Entrant {
  readonly seat: Nation;
  readonly player: LabPlayer;
}

/** Each is about who plays which seat: the expert, and then the script. */
function* judged(run: Run, best: Readonly<Record<Nation, LabPlayer>>): Generator<About<Entrant, GameParam>> {
  for (const seat of NATIONS) {
    for (let place = 0; place < judgedOf(run); place += 1) {
      for (const player of ['expert', best[seat]] as const)
        yield [{ seat, player }, gameOf(run, { ...COMPANY, [seat]: player }, place)];
    }
  }
}

/** The script that scored highest, for each seat. */
async function chosen(run: Run): Promise<Readonly<Record<Nation, LabPlayer>>> {
  let left = byNation((): readonly LabPlayer[] =>
    Array.from({ length: scriptsOf(run) }, (_, number): LabPlayer => `script${number}`),
  );
  for (const [round, { games, keeps }] of ROUNDS.entries()) {
    const sums = byNation(() => new Map<LabPlayer, number>());
    await playAll(run, trials(run, left, games, round), ({ seat, player }, { outcome }) => {
      sums[seat].set(player, (sums[seat].get(player) ?? 0) + outcome.scores[seat]);
    });
    left = byNation((seat) =>
      [...sums[seat]]
        .sort(([, one], [, other]) => other - one)
        .slice(0, keeps)
        .map(([player]) => player),
    );
  }
  return byNation((seat) => left[seat][0] as LabPlayer);
}

function* trials(
  run: Run,
  left: ByNation<readonly LabPlayer[]>,
  games: number,
  round: number,
): Generator<About<Entrant, GameParam>> {
  for (const seat of NATIONS) {
    for (const player of left[seat]) {
      for (let game = 0; game < games; game += 1) {
        const place = CHOOSING + 100 * round + game;
        yield [{ seat, player }, gameOf(run, { ...COMPANY, [seat]: player }, place)];
      }
    }
  }
}

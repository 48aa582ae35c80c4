import { NATIONS, type Nation } from '../../vocabulary/nations.ts';
import { everySeat, type LabPlayer } from '../players.ts';
import { atLeast, type Finding, findEach } from '../targets/finding.ts';
import { Pairs } from '../targets/pairs.ts';
import { gameOf, playAll, type Run, type Series } from './run.ts';

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
const JUDGED = 12;
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
export const scripts: Series<readonly Finding[]> = {
  games: (run) => NATIONS.length * (sizes(run).reduce((sum, size) => sum + size, 0) + 2 * judgedOf(run)),
  async play(run) {
    const pairs = new Pairs(NATIONS);
    const best = await chosen(run);
    const scores: number[] = [];
    await playAll(run, judged(run, best), ({ outcome }) => {
      const seat = NATIONS[Math.trunc(scores.length / 2 / judgedOf(run))] as Nation;
      scores.push(outcome.scores[seat]);
      if (scores.length % 2 === 0) pairs.add(seat, scores.at(-2) as number, scores.at(-1) as number);
    });
    return [findEach('beatsScripts', pairs.shares(), atLeast(800))];
  },
};

function* judged(run: Run, best: Readonly<Record<Nation, LabPlayer>>) {
  for (const seat of NATIONS) {
    for (let place = 0; place < judgedOf(run); place += 1) {
      yield gameOf(run, { ...COMPANY, [seat]: 'expert' }, place);
      yield gameOf(run, { ...COMPANY, [seat]: best[seat] }, place);
    }
  }
}

/** The script that scored highest, for each seat. */
async function chosen(run: Run): Promise<Readonly<Record<Nation, LabPlayer>>> {
  const fields = NATIONS.map((seat) => ({
    seat,
    scripts: Array.from({ length: scriptsOf(run) }, (_, number): LabPlayer => `script${number}`),
  }));
  for (const [round, { games, keeps }] of ROUNDS.entries()) {
    const entrants = fields.flatMap(({ seat, scripts: left }) => left.map((script) => ({ seat, script })));
    const sums = entrants.map(() => 0);
    let done = 0;
    await playAll(run, trials(run, entrants, games, round), ({ outcome }) => {
      const at = Math.trunc(done / games);
      sums[at] = (sums[at] as number) + outcome.scores[(entrants[at] as Entrant).seat];
      done += 1;
    });
    for (const field of fields) {
      const ranked = entrants
        .map(({ seat, script }, at) => ({ seat, script, sum: sums[at] as number }))
        .filter(({ seat }) => seat === field.seat)
        .sort((one, other) => other.sum - one.sum);
      field.scripts = ranked.slice(0, keeps).map(({ script }) => script);
    }
  }
  return Object.fromEntries(fields.map(({ seat, scripts: left }) => [seat, left[0] as LabPlayer])) as Record<
    Nation,
    LabPlayer
  >;
}

interface Entrant {
  readonly seat: Nation;
  readonly script: LabPlayer;
}

function* trials(run: Run, entrants: readonly Entrant[], games: number, round: number) {
  for (const { seat, script } of entrants) {
    for (let game = 0; game < games; game += 1)
      yield gameOf(run, { ...COMPANY, [seat]: script }, CHOOSING + 100 * round + game);
  }
}

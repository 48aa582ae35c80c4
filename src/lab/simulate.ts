import { createEngine } from '../game/engine.ts';
import { RULES_VERSION } from '../record/record.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenarioHash } from '../scenario/scenarioHash.ts';
import { NATIONS } from '../vocabulary/nations.ts';
import { ok, type Result } from '../vocabulary/result.ts';
import { type Flags, type Grammar, textOf, wholeOf } from './flags.ts';
import { grid } from './grid.ts';
import { type Outcome, playGame, seedAt } from './play.ts';
import { parseSeating, type Seating } from './players.ts';
import { percent, perMille } from './rates.ts';
import { scenarioNamed } from './scenarioChoice.ts';
import { Tally } from './tally.ts';
import { progress, type Terminal } from './terminal.ts';
import { heads, says } from './words.ts';

export const simulateGrammar: Grammar = {
  command: 'simulate',
  values: { scenario: 'campaign', games: '20', seed: '1' },
  lists: { seat: 'FRA=novice' },
  switches: ['json'],
  file: null,
};

/** More games than anybody waits for, so that a slip of the finger is noticed. */
export const MOST_GAMES = 10_000_000;
export const MOST_SEED = 0xffffffff;

interface Plan {
  readonly scenario: Scenario;
  readonly games: number;
  readonly seed: number;
  readonly seats: Seating;
}

function planOf(flags: Flags): Result<Plan> {
  const id = textOf(flags, 'scenario');
  if (!id.ok) return id;
  const scenario = scenarioNamed(id.value);
  if (!scenario.ok) return scenario;
  const games = wholeOf(flags, 'games', 1, MOST_GAMES);
  if (!games.ok) return games;
  const seed = wholeOf(flags, 'seed', 0, MOST_SEED);
  if (!seed.ok) return seed;
  const seats = parseSeating(flags.lists.get('seat') ?? []);
  if (!seats.ok) return seats;
  return ok({ scenario: scenario.value, games: games.value, seed: seed.value, seats: seats.value });
}

/** Plays a series of games, game number n on the n-th seed from the given one. Nothing is kept but sums. */
export function simulate(flags: Flags, terminal: Terminal): Result<number> {
  const plan = planOf(flags);
  if (!plan.ok) return plan;
  const { scenario, games, seed, seats } = plan.value;
  const engine = createEngine(scenario);
  const tally = new Tally(engine);
  const tick = progress(terminal, games);
  const isJson = flags.switches.has('json');
  if (isJson) terminal.out(jsonHead(plan.value));
  for (let place = 0; place < games; place += 1) {
    const outcome = playGame(engine, seats, seedAt(seed, place), tally);
    tally.add(outcome);
    if (isJson) terminal.out(`${place === 0 ? '' : ','}\n    ${JSON.stringify(rowOf(outcome))}`);
    tick();
  }
  terminal.out(isJson ? jsonTail(tally) : tables(tally, plan.value));
  if (tally.standIns > 0) terminal.note(says.faultyOpponents(tally.standIns));
  return ok(0);
}

function rowOf({ seed, ending, scores, hash }: Outcome): object {
  return { seed, ending, scores, hash };
}

/** The object's beginning: games follow one a line as they are played, so that a long run needs no memory. */
function jsonHead({ scenario, games, seed, seats }: Plan): string {
  const head = {
    format: '1731-grams-simulation',
    version: 1,
    rules: RULES_VERSION,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
    seed,
    seats,
    count: games,
  };
  const lines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  return `{\n${lines.join('\n')}\n  "games": [`;
}

function jsonTail(tally: Tally): string {
  const list = (rows: readonly object[]): string =>
    `[\n${rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n')}\n    ]`;
  const scores = NATIONS.map((seat) => ({ seat, ...tally.scores(seat) }));
  return `
  ],
  "summary": {
    "standIns": ${tally.standIns},
    "endings": ${list(tally.endings())},
    "scores": ${list(scores)},
    "choices": ${list(tally.choices())},
    "deeds": ${list(tally.deeds())}
  }
}
`;
}

function tables(tally: Tally, { seats }: Plan): string {
  const scores = NATIONS.map((seat) => {
    const { mean, deviation } = tally.scores(seat);
    return [seat, seats[seat], mean / 10, deviation / 10];
  });
  const endings = tally.endings().map(({ id, games, perMille: share }) => [id, games, percent(share)]);
  const choices = tally
    .choices()
    .map(({ kind, permitted, affordable, taken, games, perMille: rate }) => [
      kind,
      permitted,
      affordable,
      taken,
      percent(rate),
      percent(perMille(games, tally.games)),
    ]);
  return [
    grid([heads.seat, heads.player, heads.mean, heads.deviation], scores),
    grid([heads.ending, heads.games, heads.share], endings),
    grid([heads.choice, heads.permitted, heads.affordable, heads.taken, heads.rate, heads.inGames], choices),
    grid(
      [heads.deed, heads.times],
      tally.deeds().map(({ deed, times }) => [deed, times]),
    ),
  ].join('\n');
}

import type { Engine } from '../../game/engine.ts';
import { setupOf } from '../../game/game.ts';
import { isOver, startGame } from '../../game/opening.ts';
import { viewOf } from '../../game/view.ts';
import { dueSeats, submitSlip } from '../../game/writer.ts';
import { randomPlayer } from '../../opponents/simplePlayers.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import type { Slip } from '../../vocabulary/talk.ts';
import { type Asked, type Figure, figureOf } from './figure.ts';
import { timeRounds } from './stopwatch.ts';

interface Script {
  readonly seed: number;
  readonly slips: readonly (readonly [Nation, Slip])[];
}

/** A game by random players, as what they handed in. */
function scriptOf(engine: Engine, seed: number): Script {
  const game = startGame(engine, setupOf(engine.scenario, seed));
  const slips: (readonly [Nation, Slip])[] = [];
  while (!isOver(game)) {
    for (const seat of dueSeats(game.position)) {
      const slip = randomPlayer(engine, viewOf(game, seat), seed);
      if (!submitSlip(game, seat, slip).ok) throw new Error(`seed ${seed}: a random slip was refused`);
      slips.push([seat, slip]);
    }
  }
  return { seed, slips };
}

function play(engine: Engine, { seed, slips }: Script): void {
  const game = startGame(engine, setupOf(engine.scenario, seed));
  for (const [seat, slip] of slips) submitSlip(game, seat, slip);
  if (!isOver(game)) throw new Error(`seed ${seed}: a slip was refused the second time`);
}

/**
 * Rounds before any is timed. What is done but once a turn is compiled last: over 500 rounds of six processes the rate
 * rose by an eighth up to about the 150th, and stayed.
 */
const WARM_UP = 200;
const HOW =
  'campaigns by nine random players, all code compiled; what they decide is drawn beforehand, so that only the writer is timed';

const CHOICES: Asked = {
  id: 'writer.choices',
  kind: 'rate',
  unit: 'accepted choices/s',
  target: 100_000,
  how: `${HOW}: choices committed, with all that belongs to them (Talk, effects, ledger, log, turns)`,
};
const SLIPS: Asked = {
  id: 'writer.slips',
  kind: 'rate',
  unit: 'accepted slips/s',
  target: null,
  how: `${HOW}: slips of all three beats`,
};
const BEST: Asked = {
  ...CHOICES,
  id: 'writer.choices.best',
  how: 'the same in the fastest of the rounds: what the machine can do when nothing else disturbs it',
};

/** How fast the writer is: everything between a slip handed in and the ledger's lines, a new game's opening included. */
export function benchWriter(engine: Engine): readonly Figure[] {
  const scripts = Array.from({ length: 12 }, (_, seed) => scriptOf(engine, seed));
  let choices = 0;
  let slips = 0;
  for (const script of scripts) {
    slips += script.slips.length;
    for (const [, slip] of script.slips) if (slip.phase === 'commit') choices += slip.choices.length;
  }
  const playAll = (): void => {
    for (const script of scripts) play(engine, script);
  };
  const { median, best, loop } = timeRounds(playAll, 25, WARM_UP);
  const perSecond = (count: number, time: number): number => (count * 1000) / time;
  return [
    figureOf(CHOICES, perSecond(choices, median), loop),
    figureOf(BEST, perSecond(choices, best), loop),
    figureOf(SLIPS, perSecond(slips, median), loop),
  ];
}

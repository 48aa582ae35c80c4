import type { Engine } from '../../game/engine.ts';
import { type Game, setupOf } from '../../game/game.ts';
import { isOver, startGame } from '../../game/opening.ts';
import { viewOf } from '../../game/view.ts';
import { dueSeats, submitSlip } from '../../game/writer.ts';
import type { Nation } from '../../vocabulary/nations.ts';
import { playGame } from '../play.ts';
import { everySeat, type LabPlayer, playSeat } from '../players.ts';
import { type Figure, figureOf, quantile } from './figure.ts';
import { timeCalibration, timed, timeRounds } from './stopwatch.ts';

const PERSON: Nation = 'PAK';
/** Milliseconds. */
export const TURN_TARGET = 250;

function beat(engine: Engine, game: Game, seed: number): void {
  for (const seat of dueSeats(game.position)) {
    const player: LabPlayer = seat === PERSON ? 'pass' : 'practised';
    submitSlip(game, seat, playSeat(engine, viewOf(game, seat), player, seed).slip);
  }
}

/** Times of whole turns, in milliseconds: what eight practised opponents think in three beats, and the turn itself. */
function turnTimes(engine: Engine, seed: number): readonly number[] {
  const game = startGame(engine, setupOf(engine.scenario, seed));
  const times: number[] = [];
  while (!isOver(game)) {
    times.push(
      timed(() => {
        const { turn } = game.position;
        while (!isOver(game) && game.position.turn === turn) beat(engine, game, seed);
      }),
    );
  }
  return times;
}

/** How long opponents take, and how many whole campaigns of theirs fit into a second. */
export function benchOpponents(engine: Engine): readonly Figure[] {
  turnTimes(engine, 1);
  const loop = timeCalibration();
  const times = [2, 3, 4, 5].flatMap((seed) => turnTimes(engine, seed));
  const campaigns = (id: string, level: LabPlayer, target: number, games: number): Figure => {
    const { median, loop: around } = timeRounds(
      () => {
        for (let seed = 0; seed < games; seed += 1) playGame(engine, everySeat(level), seed);
      },
      5,
      1,
    );
    return figureOf(
      {
        id,
        kind: 'rate',
        unit: 'campaigns/s',
        target,
        how: `campaigns of 15 turns by nine ${level} opponents`,
      },
      (games * 1000) / median,
      around,
    );
  };
  return [
    figureOf(
      {
        id: 'turn.practised.node',
        kind: 'time',
        unit: 'ms',
        target: TURN_TARGET,
        how: 'a turn with eight practised opponents in Node, 95th percentile of four campaigns',
      },
      quantile(times, 0.95),
      loop,
    ),
    campaigns('campaigns.novice', 'novice', 80, 8),
    campaigns('campaigns.practised', 'practised', 8, 3),
  ];
}

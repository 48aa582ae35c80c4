import type { Engine } from '../../game/engine.ts';
import { forecast } from '../../game/forecast.ts';
import { type Game, setupOf } from '../../game/game.ts';
import { startGame } from '../../game/opening.ts';
import { permitOf } from '../../game/permit.ts';
import { viewOf } from '../../game/view.ts';
import { dueSeats, submitSlip } from '../../game/writer.ts';
import { randomPlayer } from '../../opponents/simplePlayers.ts';
import { readingOf } from '../../rules/reading.ts';
import { NATIONS } from '../../vocabulary/nations.ts';
import { type Figure, figureOf } from './figure.ts';
import { timeRounds } from './stopwatch.ts';

/** A campaign by random players in its middle, where most things are possible. */
export function midway(engine: Engine): Game {
  const game = startGame(engine, setupOf(engine.scenario, 8));
  while (game.position.turn < 8) {
    for (const seat of dueSeats(game.position))
      submitSlip(game, seat, randomPlayer(engine, viewOf(game, seat), 8));
  }
  return game;
}

/** How fast the questions are that a screen asks for each card, and that look-ahead asks by the thousand. */
export function benchLookups(engine: Engine): readonly Figure[] {
  const { position } = midway(engine);
  const at = readingOf(position, engine.scenario.turns);
  const all = NATIONS.flatMap((seat) => engine.repertoire[seat].map((choice) => ({ seat, choice })));
  const permits = timeRounds(() => {
    for (const { seat, choice } of all) permitOf(engine, position, choice, seat);
  }, 60);
  const forecasts = timeRounds(() => {
    for (const { seat, choice } of all)
      forecast(engine, position, seat, choice, 'carried', position.deals, at);
  }, 60);
  return [
    figureOf(
      {
        id: 'permits.seat',
        kind: 'time',
        unit: 'ms',
        target: null,
        how: `whether each choice of a seat's repertoire is open, mean of nine seats in turn 8`,
      },
      permits.median / NATIONS.length,
      permits.loop,
    ),
    figureOf(
      {
        id: 'forecasts',
        kind: 'rate',
        unit: 'forecasts/s',
        target: null,
        how: 'what one choice would do by itself, over all choices of all seats in turn 8',
      },
      (all.length * 1000) / forecasts.median,
      forecasts.loop,
    ),
  ];
}

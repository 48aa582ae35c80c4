import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Engine } from '../../game/engine.ts';
import { playGame } from '../play.ts';
import { everySeat } from '../players.ts';
import { type Figure, figureOf } from './figure.ts';

/** Campaigns after which memory is read for the first time, when all that is kept for good has been made. */
const EARLY = 100;
const LATE = 600;
/** Per cent of the early reading that the late one may come to. */
const GROWTH = 105;

/** Bytes that are still held once everything that nobody needs is gone. */
function heldBytes(collect: () => void): number {
  collect();
  return process.memoryUsage().heapUsed;
}

/** Whether a long series of games keeps anything of those that are over. */
export function benchLongRun(engine: Engine): readonly Figure[] {
  // The one way to have memory cleared now that needs no flag on the command line.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const company = everySeat('novice');
  const playTo = (from: number, to: number): void => {
    for (let seed = from; seed < to; seed += 1) playGame(engine, company, seed);
  };
  playTo(0, EARLY);
  const early = heldBytes(collect);
  playTo(EARLY, LATE);
  const late = heldBytes(collect);
  return [
    figureOf(
      {
        id: 'memory.simulate',
        kind: 'size',
        unit: '%',
        target: GROWTH,
        how: `memory held after ${LATE} campaigns in one process, of what was held after ${EARLY}`,
      },
      (late * 100) / early,
      1,
    ),
  ];
}

import { createEngine, type Engine } from '../../game/engine.ts';
import type { Game } from '../../game/game.ts';
import { makeLink, openLink, parseLink } from '../../record/link.ts';
import { parseRecord } from '../../record/parseRecord.ts';
import { type GameRecord, makeRecord, replay } from '../../record/record.ts';
import { seenAt } from '../../record/seenAt.ts';
import { type Timeline, timelineOf } from '../../record/timeline.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { scenarioHash } from '../../scenario/scenarioHash.ts';
import { playGame } from '../play.ts';
import { everySeat, type LabPlayer, occupantsOf } from '../players.ts';
import { type Asked, type Figure, figureOf, quantile } from './figure.ts';
import { timeCalibration, timed, timeRounds } from './stopwatch.ts';

const LONG = 500;
const SEEDS = [1, 2, 3];

/** A game as it is recorded, by one kind of player in all seats. */
export function recorded(engine: Engine, player: LabPlayer, seed: number): GameRecord {
  const seats = everySeat(player);
  let record: GameRecord | null = null;
  const over = (game: Game): void => {
    record = makeRecord(game, occupantsOf(seats), scenarioHash(engine.authored));
  };
  playGame(engine, seats, seed, { beforeReveal: () => undefined, over });
  if (!record) throw new Error('a game that never ended');
  return record;
}

function laidOut(record: GameRecord, engine: Engine): Timeline {
  const timeline = timelineOf(record, engine, scenarioHash(engine.authored));
  if (!timeline.ok) throw new Error(timeline.fault.code);
  return timeline.value;
}

/** Milliseconds to reach each moment as one seat saw it, out of order. */
function reaching(timeline: Timeline): readonly number[] {
  const { length } = timeline.moments;
  return Array.from({ length }, (_, at) => {
    const place = (at * 37) % length;
    return timed(() => void seenAt(timeline, place, 'PAK'));
  });
}

/** A record far longer than any game, so that what grows with length shows. */
function longRecord(scenario: Scenario): { readonly record: GameRecord; readonly engine: Engine } {
  const engine = createEngine({ ...scenario, turns: LONG, horizon: LONG });
  return { record: recorded(engine, 'random', 8), engine };
}

/** How fast recordings are checked and looked through, and how long a link is. */
export function benchRecordings(engine: Engine): readonly Figure[] {
  const hash = scenarioHash(engine.authored);
  const records = SEEDS.map((seed) => recorded(engine, 'practised', seed));
  const texts = records.map((record) => JSON.stringify(record));
  const verifying = timeRounds(() => {
    for (const text of texts) {
      const record = parseRecord(text);
      if (!record.ok || !replay(record.value, engine, hash).ok) throw new Error('a record that is refused');
    }
  }, 12);
  const links = records.map((record) => {
    const link = makeLink(record, engine, hash);
    if (!link.ok) throw new Error(link.fault.code);
    return link.value;
  });
  const opening = timeRounds(() => {
    const link = parseLink(links[0] as string);
    if (!link.ok || !openLink(link.value, engine, hash).ok) throw new Error('a link that is refused');
  }, 12);
  const long = longRecord(engine.authored);
  const short = reached(laidOut(records[0] as GameRecord, engine));
  const far = reached(laidOut(long.record, long.engine));
  return [
    figureOf(
      {
        id: 'record.verify',
        kind: 'rate',
        unit: 'campaigns/s',
        target: 50,
        how: 'recordings of practised campaigns read from JSON and played again, every hash compared',
      },
      (records.length * 1000) / verifying.median,
      verifying.loop,
    ),
    figureOf({ ...REACH, id: 'record.moment.p95', target: 16, how: `${REACH.how} of a campaign` }, ...short),
    figureOf(
      { ...REACH, id: 'record.moment.long.p95', target: 50, how: `${REACH.how} of a game of ${LONG} turns` },
      ...far,
    ),
    figureOf(
      {
        id: 'link.open',
        kind: 'time',
        unit: 'ms',
        target: null,
        how: 'a link of a practised campaign, from text to the game played to its end',
      },
      opening.median,
      opening.loop,
    ),
    figureOf(
      {
        id: 'link.length',
        kind: 'size',
        unit: 'characters',
        target: 2000,
        how: `the longest link of ${SEEDS.length} practised campaigns`,
      },
      Math.max(...links.map(({ length }) => length)),
      opening.loop,
    ),
  ];
}

const REACH: Omit<Asked, 'id' | 'target'> = {
  kind: 'time',
  unit: 'ms',
  how: 'any moment as one seat saw it, p95 over all moments',
};

/** The time below which 95 in 100 moments are reached, and that of a calibration loop. */
function reached(timeline: Timeline): [value: number, loop: number] {
  return [quantile(reaching(timeline), 0.95), timeCalibration()];
}

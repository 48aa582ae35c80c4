import { profiles } from '../../content/story/profiles.ts';
import { attribute, EXACT_UP_TO } from '../../debate/attribution.ts';
import { placeable } from '../../debate/bank.ts';
import { ballotsOn, basesAt, baseTables, type Hearing, hearingOf } from '../../debate/hearing.ts';
import type { Engine } from '../../game/engine.ts';
import type { SeatView } from '../../game/view.ts';
import { opponentSlip } from '../../opponents/opponent.ts';
import { streamOf } from '../../rules/chance.ts';
import type { OpenDebate } from '../../rules/position.ts';
import { type Argument, SIDES, type Speakers } from '../../vocabulary/debate.ts';
import { NATIONS } from '../../vocabulary/nations.ts';
import { holdDebate } from '../debates.ts';
import { type Asked, type Figure, figureOf } from './figure.ts';
import { midway } from './lookups.ts';
import { timeRounds } from './stopwatch.ts';

/** Far more than a debate holds, so that longer ones will do as well. */
const LONG = 60;
const SEED = 8;
const SPEAKERS: Speakers = { affirmative: ['FRA', 'JPN'], negative: ['RUS', 'TUR'] };

const FLOW: Asked = {
  id: 'debate.flow',
  kind: 'time',
  unit: 'ms',
  target: 1,
  how: `ballots of nine audiences on a flow of ${LONG} claims, their base scores included`,
};
const ATTRIBUTION: Asked = {
  id: 'debate.attribution',
  kind: 'time',
  unit: 'ms',
  target: 50,
  how: `which of ${EXACT_UP_TO} arguments swung one ballot, over all orders`,
};
const speechOf = (level: 'practised' | 'expert', target: number): Asked => ({
  id: `debate.speech.${level}`,
  kind: 'time',
  unit: 'ms',
  target,
  how: 'a speech of an opponent of this level with everything it hears, mean of a debate on each resolution in turn 8',
});
const SPEECHES = { practised: speechOf('practised', 0.5), expert: speechOf('expert', 20) } as const;

/** A flow as long as asked for: each side in turn says whatever comes next in its list. */
function flowOf(engine: Engine, debate: OpenDebate, length: number): readonly Argument[] {
  const flow: Argument[] = [];
  for (let turn = 0; flow.length < length; turn += 1) {
    const side = SIDES[turn % SIDES.length] as (typeof SIDES)[number];
    const open = placeable(engine.bank, debate.resolution, flow, side);
    const next = open[(7 * turn) % Math.max(1, open.length)];
    if (!next) throw new Error(`nothing is left to say after ${flow.length} arguments`);
    const { claim, under, relation } = next;
    flow.push({ claim: claim.id, under, relation, by: debate.speakers[side][0], side, speech: 0 });
  }
  return flow;
}

/** How fast debates are weighed, explained and spoken in. */
export function benchDebates(engine: Engine): readonly Figure[] {
  const { position } = midway(engine);
  const debate: OpenDebate = {
    resolution: 'openData',
    tabledBy: null,
    speakers: SPEAKERS,
    speech: 0,
    flow: [],
    questioned: [],
  };
  const before = hearingOf(engine, { ...position, debate }, 'dfQuad');
  const lean = { own: 0, trust: 0, world: 0, aims: 0, regard: 0, total: 0 };
  const hearing: Hearing = { ...before, audiences: NATIONS, leans: NATIONS.map(() => lean) };
  const long = flowOf(engine, debate, LONG);
  const short = flowOf(engine, debate, EXACT_UP_TO);
  const bases = basesAt(baseTables(hearing, short, []), NATIONS.indexOf('CHN'), short.length, []);
  const flows = timeRounds(() => void ballotsOn(hearing, long, []), 200, 50);
  const shares = timeRounds(() => void attribute(short, bases, hearing.opening, hearing.fold, SEED), 40);

  const views: SeatView[] = [];
  const mostLean = engine.coefficient('mostLean');
  for (const resolution of engine.scenario.resolutions) {
    const chance = streamOf(SEED, position.turn, resolution.id);
    holdDebate(engine, position, resolution, 'dfQuad', mostLean, SEED, chance, (view) => views.push(view));
  }
  const speak = (level: keyof typeof SPEECHES): Figure => {
    const { median, loop } = timeRounds(() => {
      for (const view of views) {
        const player = { level, temperament: profiles[view.seat].temperament };
        opponentSlip(engine, view, player, SEED);
      }
    }, 15);
    return figureOf(SPEECHES[level], median / views.length, loop);
  };
  return [
    figureOf(FLOW, flows.median, flows.loop),
    figureOf(ATTRIBUTION, shares.median, shares.loop),
    speak('practised'),
    speak('expert'),
  ];
}

import { ballotOf, ballotsOn, isFor } from '../debate/hearing.ts';
import { createEngine, type Engine } from '../game/engine.ts';
import { setupOf } from '../game/game.ts';
import { isOver, startGame } from '../game/opening.ts';
import { type SeatView, viewOf } from '../game/view.ts';
import { dueSeats, submitSlip } from '../game/writer.ts';
import { type Chance, streamOf } from '../rules/chance.ts';
import { conditionsHold } from '../rules/ending.ts';
import { copyPosition, type Position } from '../rules/position.ts';
import type { Resolution, Scenario } from '../scenario/scenario.ts';
import type { Argument, ResolutionId, Semantics } from '../vocabulary/debate.ts';
import { type Argued, argueDebate } from './argueDebate.ts';
import { seedAt } from './play.ts';
import { playSeat } from './players.ts';

/** Debates that are held on the positions of one campaign. */
export const DEBATES_A_CAMPAIGN = 5;

/** What one debate came to. */
export interface Held {
  readonly isAdopted: boolean;
  /** The resolution's strength at the end, in thousandths: all audiences hear the same. */
  readonly strength: number;
  readonly flow: readonly Argument[];
}

/** Where and about what a debate is held. */
interface Floor {
  readonly resolution: Resolution;
  readonly position: Position;
  readonly seed: number;
  readonly chance: Chance;
}

/**
 * Holds debates by practised speakers, either between equals (`hold`) or among the nations as they stand (`argue`). What
 * evidence there is comes from campaigns of practised players.
 */
export class DebateHall {
  readonly #engine: Engine;
  readonly #even: Engine;
  readonly #first: number;
  #campaign = -1;
  #positions: readonly Position[] = [];

  /** @param first the seed of the first debate and of the first campaign */
  constructor(engine: Engine, first: number) {
    this.#engine = engine;
    this.#even = createEngine(evenGround(engine.authored));
    this.#first = first;
  }

  /**
   * The debate between equals at a place in the series, counted from 0: every audience trusts its speakers alike, and they
   * know no ballot's lean. Five ballots decide, which lean as the dice fall, as far as any ballot may, so that on the whole
   * nothing counts but what can be said. Null where its campaign holds no turn in which the resolution would have been
   * worth one.
   */
  hold(place: number, id: ResolutionId, semantics: Semantics): Held | null {
    const floor = this.#floorFor(place, id);
    if (!floor) return null;
    const { chance, position, resolution, seed } = floor;
    const mostLean = this.#engine.coefficient('mostLean');
    return holdDebate(this.#even, position, resolution, semantics, mostLean, seed, chance);
  }

  /** The same debate among nations that are no equals: with what each audience thinks of its speakers and leans to. */
  argue(place: number, id: ResolutionId, semantics: Semantics): Argued | null {
    const floor = this.#floorFor(place, id);
    if (!floor) return null;
    const { chance, position, resolution, seed } = floor;
    return argueDebate(this.#engine, position, resolution, semantics, seed, chance);
  }

  #floorFor(place: number, id: ResolutionId): Floor | null {
    const resolution = this.#even.bank.resolutions.get(id);
    if (!resolution) return null;
    const seed = seedAt(this.#first, place);
    const chance = streamOf(seed, 0, `debate:${id}`);
    const fit = this.#positionsFor(place).filter((position) =>
      conditionsHold(resolution.timely, position, 'CHN'),
    );
    const position = chance.pick(fit);
    return position ? { resolution, position, seed, chance } : null;
  }

  #positionsFor(place: number): readonly Position[] {
    const campaign = Math.trunc(place / DEBATES_A_CAMPAIGN);
    if (campaign !== this.#campaign) {
      this.#campaign = campaign;
      this.#positions = positionsOf(this.#engine, seedAt(this.#first, campaign));
    }
    return this.#positions;
  }
}

/** The scenario with speakers that all stand alike and audiences that lean nowhere; evidence stays as it is. */
function evenGround(scenario: Scenario): Scenario {
  const { standingWeight, mostLean } = scenario.coefficients;
  const coefficients: Scenario['coefficients'] = {
    ...scenario.coefficients,
    standingWeight: { ...standingWeight, value: 0 },
    mostLean: { ...mostLean, value: 0 },
  };
  return { ...scenario, coefficients };
}

/** The positions after each turn of a campaign by practised players, the last turn left out. */
function positionsOf(engine: Engine, seed: number): readonly Position[] {
  const game = startGame(engine, setupOf(engine.scenario, seed));
  const positions: Position[] = [];
  while (!isOver(game)) {
    const { turn } = game.position;
    for (const seat of dueSeats(game.position)) {
      const { slip } = playSeat(engine, viewOf(game, seat), 'practised', seed);
      const handed = submitSlip(game, seat, slip);
      if (!handed.ok) throw new Error(`${seat}, seed ${seed}, turn ${turn}: ${handed.fault.code}`);
    }
    if (game.position.turn > turn && !isOver(game)) positions.push(copyPosition(game.position));
  }
  return positions;
}

/** Ballots that decide a debate between equals. */
const BALLOTS = 5;

/** Whether a majority is for it, of ballots that lean anywhere between the furthest to either side, unknown to all. */
function isCarried(strength: number, mostLean: number, chance: Chance): boolean {
  const ballots = Array.from({ length: BALLOTS }, () =>
    ballotOf('GBR', strength, chance.below(2 * mostLean + 1) - mostLean),
  );
  return ballots.filter(isFor).length * 2 > BALLOTS;
}

/**
 * Holds one debate by practised speakers on a position.
 * @param mostLean how far ballots may lean to either side, in thousandths
 * @param chance draws the speakers and the leans
 * @param watch told what each speaker sees before it speaks
 */
export function holdDebate(
  engine: Engine,
  from: Position,
  resolution: Resolution,
  semantics: Semantics,
  mostLean: number,
  seed: number,
  chance: Chance,
  watch?: (view: SeatView) => void,
): Held {
  const { debate, hearing } = argueDebate(engine, from, resolution, semantics, seed, chance, watch);
  const { flow, questioned } = debate;
  const strength = ballotsOn(hearing, flow, questioned)[0]?.strength ?? 0;
  return { isAdopted: isCarried(strength, mostLean, chance), strength, flow };
}

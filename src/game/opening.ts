import { MACHINE_COUNT, MACHINE_OF_SLOT, nationMachineSlot, tariffMachineSlot } from '../machines/slots.ts';
import type { Standing } from '../machines/standing.ts';
import { type MachineStates, phaseOf } from '../machines/states.ts';
import { nationalOf, type Position } from '../rules/position.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { ChoiceKind } from '../vocabulary/choices.ts';
import {
  NATIONAL_MEASURES,
  nationalSlot,
  SLOT_COUNT,
  trustSlot,
  WORLD_MEASURES,
  worldSlot,
} from '../vocabulary/measures.ts';
import { byNation, NATIONS } from '../vocabulary/nations.ts';
import type { Engine } from './engine.ts';
import type { Game, GameSetup } from './game.ts';
import { emptyTurnLog } from './log.ts';
import { openTurn } from './year.ts';

/** The numbers a scenario starts from. */
export function openingNumbers(scenario: Scenario): Int32Array {
  const numbers = new Int32Array(SLOT_COUNT);
  const { setup } = scenario;
  for (const truster of NATIONS) {
    for (const trusted of NATIONS) {
      if (truster !== trusted) numbers[trustSlot(truster, trusted)] = setup.trust[truster][trusted];
    }
    for (const measure of NATIONAL_MEASURES) {
      numbers[nationalSlot(measure, truster)] = setup.national[truster][measure] ?? 0;
    }
  }
  for (const measure of WORLD_MEASURES) numbers[worldSlot(measure)] = setup.world[measure] ?? 0;
  return numbers;
}

/** Brings the machines to where a scenario starts by sending them events: no state is written directly. */
function openingStates(engine: Engine, position: Position): MachineStates {
  const states = Array.from(
    { length: MACHINE_COUNT },
    (_, slot) => engine.relations[MACHINE_OF_SLOT[slot] ?? 'turn'].start,
  );
  const send = (slot: number, type: string, standing: Standing = 'clear'): void => {
    const machine = MACHINE_OF_SLOT[slot] ?? 'turn';
    const step = engine.relations[machine].step(states[slot] as string, type, standing);
    if (!step)
      throw new Error(`${engine.scenario.id}: the opening needs ${machine}.${type}, which is not permitted`);
    states[slot] = step.to;
  };
  const { setup } = engine.scenario;
  for (const nation of setup.signatories) send(nationMachineSlot(nation), 'sign');
  for (const nation of NATIONS) {
    const bench = nationalOf(position, 'young', nation) + nationalOf(position, 'old', nation);
    if (bench > 0) send(nationMachineSlot(nation), 'receive');
  }
  for (const { by, on, level } of setup.tariffs) {
    for (let step = 1; step <= level; step += 1)
      send(tariffMachineSlot(by, on), step === 1 ? 'impose' : 'raise');
  }
  return states;
}

/** The position a scenario opens with, before its first brief. */
export function openingPosition(engine: Engine): Position {
  const position: Position = {
    numbers: openingNumbers(engine.scenario),
    states: [],
    turn: 1,
    offers: [],
    deals: [],
    words: {},
    lately: byNation((): readonly ChoiceKind[] => []),
    pledges: [],
    delayed: [],
    laboratories: [],
    wordTrust: {},
    questions: {},
    news: [],
  };
  position.states = openingStates(engine, position);
  return position;
}

/**
 * Starts a game: the scenario's position, its first brief, everybody about to talk.
 * @throws RangeError when the seed is no whole number of 0 to 2^32 - 1
 */
export function startGame(engine: Engine, setup: GameSetup): Game {
  if (!Number.isInteger(setup.seed) || setup.seed < 0 || setup.seed > 0xffffffff) {
    throw new RangeError(`seed ${setup.seed}`);
  }
  const position = openingPosition(engine);
  const game: Game = {
    engine,
    setup,
    position,
    turns: [emptyTurnLog(1)],
    entries: [],
    slips: {},
    asked: byNation((): readonly string[] => []),
    ownStates: null,
  };
  openTurn(game);
  return game;
}

export function phase(game: Game): ReturnType<typeof phaseOf> {
  return phaseOf(game.position.states);
}

export function isOver(game: Game): boolean {
  return phase(game) === 'over';
}

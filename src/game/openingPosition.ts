import type { Relations } from '../machines/relations.ts';
import { MACHINE_COUNT, MACHINE_OF_SLOT, nationMachineSlot, tariffMachineSlot } from '../machines/slots.ts';
import type { Standing } from '../machines/standing.ts';
import type { MachineStates } from '../machines/states.ts';
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

/** What an opening is made from: the scenario's numbers, and the machines that are led to where it starts. */
interface Opening {
  readonly scenario: Scenario;
  readonly relations: Relations;
}

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
function openingStates(of: Opening, position: Position): MachineStates {
  const states = Array.from(
    { length: MACHINE_COUNT },
    (_, slot) => of.relations[MACHINE_OF_SLOT[slot] ?? 'turn'].start,
  );
  const send = (slot: number, type: string, standing: Standing = 'clear'): void => {
    const machine = MACHINE_OF_SLOT[slot] ?? 'turn';
    const step = of.relations[machine].step(states[slot] as string, type, standing);
    if (!step)
      throw new Error(`${of.scenario.id}: the opening needs ${machine}.${type}, which is not permitted`);
    states[slot] = step.to;
  };
  const { setup } = of.scenario;
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
export function openingPosition(of: Opening): Position {
  const position: Position = {
    numbers: openingNumbers(of.scenario),
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
    asked: byNation((): readonly string[] => []),
    news: [],
    debate: null,
    waiting: {},
    within: 0,
    lastMover: null,
  };
  position.states = openingStates(of, position);
  return position;
}

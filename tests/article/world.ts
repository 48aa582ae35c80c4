import { createMachine } from 'xstate';
import { createEngine, type Engine } from '../../src/game/engine.ts';
import { type Game, setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import { MACHINES } from '../../src/machines/relations.ts';
import type { MachineName } from '../../src/machines/slots.ts';
import type { guards } from '../../src/machines/standing.ts';
import type { CoefficientName, Scenario } from '../../src/scenario/scenario.ts';
import { NATIONS } from '../../src/vocabulary/nations.ts';
import { altered, type Changes, quiet } from '../support/engines.ts';
import { type Plan, turns } from '../support/play.ts';

/**
 * The campaign as a bench for experiments: nothing happens but what the seats do, and everybody can afford it.
 */
const bench: Scenario = altered(quiet, {
  systems: ['courting', 'programmes', 'pledges'],
  national: Object.fromEntries(
    NATIONS.map((nation) => [nation, { ...quiet.setup.national[nation], capital: 15 }]),
  ),
});

/** Where rows of the article are tried: the model as it is, or with one thing about it changed. */
export interface World {
  readonly scenario: Scenario;
  /** A game about to open, its position changed as a row needs it. The same changes give the same game. */
  game(changes?: Changes): Game;
}

/** One row of the article's inventory as an experiment: games that differ in one choice, and what must follow. */
export interface Row {
  readonly row: number;
  readonly title: string;
  readonly check: (world: World) => void;
}

/** One thing changed about the model, to see whether a row notices. */
export type Mutation =
  | { readonly kind: 'effect'; readonly id: string }
  | { readonly kind: 'coefficient'; readonly name: CoefficientName; readonly value: number }
  | { readonly kind: 'attack'; readonly claim: string; readonly on: string }
  | { readonly kind: 'guard'; readonly machine: MachineName; readonly guard: keyof typeof guards }
  | {
      readonly kind: 'transition';
      readonly machine: MachineName;
      readonly path: readonly string[];
      readonly event: string;
    };

export function told(mutation: Mutation): string {
  switch (mutation.kind) {
    case 'effect':
      return `${mutation.id} with its sign flipped`;
    case 'coefficient':
      return `${mutation.name} set to ${mutation.value}`;
    case 'attack':
      return `${mutation.claim} without its attack on ${mutation.on}`;
    case 'guard':
      return `${mutation.machine} with ${mutation.guard} always true`;
    case 'transition':
      return `${mutation.machine} without ${[...mutation.path, mutation.event].join('.')}`;
  }
}

/** The model with a mutation in it. @throws when there is nothing of that name to change */
export function mutated(scenario: Scenario, mutation: Mutation): Scenario {
  switch (mutation.kind) {
    case 'effect': {
      if (!scenario.effects.some(({ id }) => id === mutation.id)) throw new Error(`no effect ${mutation.id}`);
      const effects = scenario.effects.map((row) =>
        row.id === mutation.id ? { ...row, amount: -row.amount } : row,
      );
      return { ...scenario, effects };
    }
    case 'coefficient': {
      const old = scenario.coefficients[mutation.name];
      return {
        ...scenario,
        coefficients: { ...scenario.coefficients, [mutation.name]: { ...old, value: mutation.value } },
      };
    }
    case 'attack': {
      const { claim, on } = mutation;
      if (!scenario.claims.some(({ id, attacks }) => id === claim && attacks.includes(on)))
        throw new Error(`${claim} does not attack ${on}`);
      const claims = scenario.claims.map((one) =>
        one.id === claim ? { ...one, attacks: one.attacks.filter((id) => id !== on) } : one,
      );
      return { ...scenario, claims };
    }
    default:
      return scenario;
  }
}

interface StateConfig {
  readonly states?: Readonly<Record<string, StateConfig>>;
  readonly on?: Readonly<Record<string, unknown>>;
}

function without(config: StateConfig, path: readonly string[], event: string): StateConfig {
  const [next, ...rest] = path;
  if (next === undefined) {
    if (!config.on || !(event in config.on)) throw new Error(`no event ${event} there`);
    const { [event]: _, ...on } = config.on;
    return { ...config, on };
  }
  const inner = config.states?.[next];
  if (!inner) throw new Error(`no state ${next} there`);
  return { ...config, states: { ...config.states, [next]: without(inner, rest, event) } };
}

function mutatedMachines(mutation: Mutation): typeof MACHINES {
  if (mutation.kind !== 'guard' && mutation.kind !== 'transition') return MACHINES;
  const machine = MACHINES[mutation.machine];
  const changed =
    mutation.kind === 'guard'
      ? machine.provide({ guards: { [mutation.guard]: () => true } })
      : createMachine(
          without(machine.config as StateConfig, mutation.path, mutation.event) as never,
          machine.implementations as never,
        );
  return { ...MACHINES, [mutation.machine]: changed };
}

// What XState has answered once is good for every game of the true machines.
const { relations } = createEngine(bench);

export function worldWith(mutation?: Mutation): World {
  const machines = mutation ? mutatedMachines(mutation) : MACHINES;
  const changedRelations = machines === MACHINES ? relations : createEngine(bench, machines).relations;
  const engines = new Map<string, Engine>();
  const scenarioWith = (changes: Changes): Scenario => {
    const scenario = altered(bench, changes);
    return mutation ? mutated(scenario, mutation) : scenario;
  };
  return {
    scenario: scenarioWith({}),
    game(changes = {}) {
      const key = JSON.stringify(changes);
      const known = engines.get(key) ?? {
        ...createEngine(scenarioWith(changes)),
        relations: changedRelations,
      };
      engines.set(key, known);
      return startGame(known, setupOf(known.scenario, 1));
    },
  };
}

/** Two games from one opening that differ in their plans alone. */
export function pair(
  world: World,
  changes: Changes,
  one: readonly Plan[],
  other: readonly Plan[],
): readonly [Game, Game] {
  return [turns(world.game(changes), ...one), turns(world.game(changes), ...other)];
}

import { campaign } from '../../src/content/campaign.ts';
import { createEngine, type Engine } from '../../src/game/engine.ts';
import type { Game } from '../../src/game/game.ts';
import { setupOf } from '../../src/game/game.ts';
import { startGame } from '../../src/game/opening.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** The campaign's engine: made once, because it holds no game. */
export const engine: Engine = createEngine(campaign);

/** Changes to the campaign, deep where a test needs it, for games that show one thing at a time. */
export type Changes = Partial<Omit<Scenario, 'setup'>> & {
  readonly national?: Partial<Scenario['setup']['national']>;
  readonly world?: Scenario['setup']['world'];
  readonly trust?: Readonly<Record<string, number>>;
  readonly signatories?: Scenario['setup']['signatories'];
  readonly tariffs?: Scenario['setup']['tariffs'];
};

/** A scenario with some of it changed. Trust is written `AAA>BBB`: how far AAA trusts BBB. */
export function altered(scenario: Scenario, changes: Changes): Scenario {
  const { national, world, trust, signatories, tariffs, ...rest } = changes;
  const { setup } = scenario;
  const rows: Record<string, Record<string, number>> = structuredClone(setup.trust);
  for (const [pair, value] of Object.entries(trust ?? {})) {
    const [truster = '', trusted = ''] = pair.split('>');
    (rows[truster] as Record<string, number>)[trusted] = value;
  }
  const nations: Record<string, object> = { ...setup.national };
  for (const [nation, measures] of Object.entries(national ?? {}))
    nations[nation] = { ...nations[nation], ...measures };
  return {
    ...scenario,
    ...rest,
    setup: {
      ...setup,
      trust: rows as unknown as Scenario['setup']['trust'],
      national: nations as unknown as Scenario['setup']['national'],
      world: { ...setup.world, ...world },
      signatories: signatories ?? setup.signatories,
      tariffs: tariffs ?? setup.tariffs,
    },
  };
}

/** The campaign without news and cabinets, so that only what the seats do moves the numbers. */
export const quiet: Scenario = { ...campaign, news: [], cabinet: [] };

export function gameOf(
  scenario: Scenario,
  seed = 1,
  make: (scenario: Scenario) => Engine = createEngine,
): Game {
  return startGame(make(scenario), setupOf(scenario, seed));
}

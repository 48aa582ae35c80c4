import type { Engine } from '../../game/engine.ts';
import { type PlayedOn, scenarioFor } from '../../record/releases.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Kit } from '../play/kit.ts';
import { engineOf } from '../play/openGame.ts';

/**
 * The engine of what a game was recorded on: today's scenario, or one that was released earlier, which is fetched then;
 * null where neither is here. Rejects where it can't be fetched.
 */
export async function engineFor(
  { released = [], scenarios }: Pick<Kit, 'released' | 'scenarios'>,
  { scenario }: PlayedOn,
): Promise<Engine | null> {
  const on = await scenarioFor(scenario, { present: scenarios, released });
  return on ? engineOf(on) : null;
}

/** Whether a scenario is not the one that is played today: its games are looked back at, and not played on. */
export function isEarlier({ scenarios }: Pick<Kit, 'scenarios'>, { authored }: Engine): boolean {
  return (scenarios as Readonly<Record<string, Scenario | undefined>>)[authored.id] !== authored;
}
